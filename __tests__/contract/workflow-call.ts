import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { excess, grantedBy } from '../../stand-ins/workflows/permissions.ts'

interface CalledJob {
  readonly needs?: string | readonly string[]
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly secrets?: Readonly<Record<string, unknown>> | string
  readonly permissions?: Readonly<Record<string, string>>
  readonly outputs?: Readonly<Record<string, unknown>>
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[]
}

interface Called {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, CalledJob>>
}

interface Contract {
  readonly inputs?: Readonly<Record<string, { readonly required?: boolean; readonly type?: string }>>
  readonly secrets?: Readonly<Record<string, { readonly required?: boolean }>>
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>
}

/** What a workflow gets wrong between its jobs, and towards the workflows and actions that it calls. */
export function callErrors(content: string, root: string): readonly string[] {
  const workflow = parse(content) as Called
  const jobs = Object.entries(workflow.jobs)
  return [
    ...unknownNames(content, workflow),
    ...jobs.flatMap(([name, job]) => [
      ...badCall(name, job, root),
      ...unknownNeeds(name, job, workflow, root),
      ...(job.steps ?? []).flatMap(step => badStep(step, root))
    ])
  ]
}

function contractOf({ on }: Called): Contract {
  return (on.workflow_call ?? on.workflow_dispatch ?? {}) as Contract
}

function calledBy(uses: string | undefined, root: string): Called | undefined {
  const path = /^(?:[.$]|sluice-actions\/sluice)\/(\.github\/workflows\/[\w-]+\.yml)/.exec(uses ?? '')?.[1]
  return path !== undefined && existsSync(join(root, path))
    ? (parse(readFileSync(join(root, path), 'utf8')) as Called)
    : undefined
}

/** Inputs, secrets and jobs that are named in an expression and declared nowhere. */
function unknownNames(content: string, workflow: Called): readonly string[] {
  const { inputs = {}, secrets = {}, outputs = {} } = contractOf(workflow)
  // A workflow that nobody calls has the secrets of its repository, whatever these are.
  const isCalled = content.includes('workflow_call:')
  const used = (context: string) => [...content.matchAll(new RegExp(`\\b${context}\\.([A-Za-z][\\w-]*)`, 'g'))]
  const expressions = content.split('\n').filter(line => /\$\{\{|^\s*(?:- )?if:|inputs\.[a-z-]+ (?:!=|==)/.test(line))
  const inExpressions = (context: string) =>
    expressions.flatMap(line => [...line.matchAll(new RegExp(`(?<![\\w.])${context}\\.([A-Za-z][\\w-]*)`, 'g'))])
  const jobs = Object.values(outputs).flatMap(({ value }) => [
    ...value.matchAll(/\bjobs\.([\w-]+)\.outputs\.([\w-]+)/g)
  ])
  return [
    ...inExpressions('inputs').flatMap(([, name = '']) => (name in inputs ? [] : [`inputs.${name} is not declared`])),
    ...used('secrets').flatMap(([, name = '']) =>
      name in secrets || name === 'GITHUB_TOKEN' || !isCalled ? [] : [`secrets.${name} is not declared`]
    ),
    ...jobs.flatMap(([, job = '', output = '']) => {
      const there = workflow.jobs[job]
      if (there === undefined) return [`jobs.${job} does not exist`]
      return there.uses !== undefined || output in (there.outputs ?? {}) ? [] : [`jobs.${job} has no output ${output}`]
    })
  ]
}

/** `needs.X` must stand in the job's own needs, and X must have the output. */
function unknownNeeds(name: string, job: CalledJob, { jobs }: Called, root: string): readonly string[] {
  const used = [...JSON.stringify(job).matchAll(/\bneeds\.([\w-]+)\.(?:outputs\.([\w-]+)|result)/g)]
  return used.flatMap(([, id = '', output]) => {
    if (![job.needs ?? []].flat().includes(id)) return [`job ${name} uses needs.${id}, which it does not need`]
    const source = jobs[id]
    const called = calledBy(source?.uses, root)
    const outputs = (called === undefined ? source?.outputs : contractOf(called).outputs) ?? {}
    return output === undefined || output in outputs ? [] : [`needs.${id} has no output ${output}`]
  })
}

function badCall(name: string, job: CalledJob, root: string): readonly string[] {
  const called = calledBy(job.uses, root)
  if (called === undefined) return job.uses === undefined ? [] : [`${job.uses} does not exist`]
  const { inputs = {}, secrets = {} } = contractOf(called)
  const given = job.with ?? {}
  const held = grantedBy(job.permissions)
  const asked = Object.values(called.jobs).map(inner => grantedBy(inner.permissions, called.permissions))
  return [
    ...Object.entries(given).flatMap(([key, value]) => misfit(`${job.uses} input ${key}`, inputs[key], value)),
    ...Object.entries(inputs).flatMap(([key, { required }]) =>
      required === true && !(key in given) ? [`${job.uses} needs input ${key}`] : []
    ),
    ...Object.keys(typeof job.secrets === 'object' ? job.secrets : {}).flatMap(key =>
      key in secrets ? [] : [`${job.uses} has no secret ${key}`]
    ),
    ...(job.secrets === 'inherit' ? [`job ${name} hands every secret to ${job.uses}`] : []),
    ...[...new Set(asked.flatMap(one => excess(one, held)))].map(each => `job ${name}: ${each}`)
  ]
}

function misfit(what: string, input: { readonly type?: string } | undefined, value: unknown): readonly string[] {
  if (input === undefined) return [`${what} does not exist`]
  const isExpression = typeof value === 'string' && value.includes('${{')
  const fits = isExpression || input.type === undefined || typeof value === input.type
  return fits ? [] : [`${what} is a ${typeof value}, not a ${input.type}`]
}

/** What the few actions of others that we use take. */
const othersTake: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['repository', 'ref', 'token', 'path', 'fetch-depth', 'persist-credentials', 'clean'],
  'actions/setup-node': ['node-version', 'package-manager-cache', 'cache', 'registry-url'],
  'actions/upload-artifact': ['name', 'path', 'if-no-files-found', 'retention-days', 'include-hidden-files'],
  'actions/download-artifact': ['name', 'path', 'pattern', 'merge-multiple', 'run-id', 'github-token']
}

function badStep({ uses = '', with: given = {} }: NonNullable<CalledJob['steps']>[number], root: string) {
  const known = othersTake[uses.split('@')[0] ?? '']
  if (known !== undefined)
    return Object.keys(given).flatMap(key => (known.includes(key) ? [] : [`${uses} has no ${key}`]))
  const folder = /^(?:[.$]|sluice-actions\/sluice)\/(actions\/[\w-]+)/.exec(uses)?.[1]
  if (folder === undefined) return uses === '' ? [] : [`${uses} is not an action that is known here`]
  const { inputs } = parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as Contract
  const needed = Object.entries(inputs ?? {}).filter(([, { required }]) => required === true)
  return needed.flatMap(([key]) => (key in given ? [] : [`${uses} needs input ${key}`]))
}
