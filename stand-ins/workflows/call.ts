import type { Contexts } from './expression.ts'
import { fillAll, fillTexts } from './expression.ts'
import { excess, type Granted, grantedBy } from './permissions.ts'
import { type InputFile, type JobFile, readWorkflow, type Source, type WorkflowFile } from './workflow-file.ts'
import type { RunPlace, World } from './world.ts'

/** What a workflow that runs was given. */
export interface CalledScope {
  readonly world: World
  readonly place: RunPlace
  readonly workflow: WorkflowFile
  /** Before the names of its jobs: empty, or such as `artifact/`. */
  readonly prefix: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly secrets: Readonly<Record<string, string>>
  /** What its jobs may ask for at most. */
  readonly held: Granted
  readonly cancellation: AbortController
}

/** Reads the workflow that a job calls, and gives it what it may have. Throws what GitHub says before such a run starts. */
export async function enterCall(scope: CalledScope, job: JobFile, contexts: Contexts): Promise<CalledScope> {
  const { world, workflow: caller, prefix } = scope
  const { source, path } = locate(job.uses ?? '', caller.source, world)
  const workflow = await readWorkflow(source, path)
  if (!('workflow_call' in workflow.on)) throw new Error(`${job.uses} is not reusable`)
  const held = grantedBy(job.permissions, caller.permissions, scope.held)
  for (const inner of workflow.jobs) {
    const asked = grantedBy(inner.permissions, workflow.permissions, held)
    const too = excess(asked, held)
    if (too.length > 0) throw new Error(`${job.uses}: job ${inner.id}: ${too.join(', ')}`)
  }
  const inputs = readInputs(workflow, fillAll(job.with ?? {}, contexts) as Record<string, unknown>)
  const given = job.secrets === 'inherit' ? scope.secrets : fillTexts(job.secrets, contexts)
  const secrets = readSecrets(workflow, given, job.secrets === 'inherit')
  return { ...scope, workflow, prefix: `${prefix}${job.id}/`, inputs, secrets, held }
}

function locate(uses: string, from: Source, { repository, sources }: World) {
  if (/^[.$]\//.test(uses)) return { source: from, path: uses.slice(2) }
  const [named = '', ref = ''] = uses.split('@')
  const source = [repository, ...sources].find(one => named.startsWith(`${one.repository}/`))
  if (source === undefined || ref === '') throw new Error(`${uses} is not found`)
  return { source, path: named.slice(source.repository.length + 1) }
}

function readInputs({ path, call }: WorkflowFile, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const strange = Object.keys(given).filter(name => !(name in call.inputs))
  if (strange.length > 0) throw new Error(`${path}: invalid input, ${strange.join(', ')} is not defined`)
  const values = Object.entries(call.inputs).map(([name, input]) => {
    if (input.required === true && given[name] === undefined) throw new Error(`${path}: input ${name} is required`)
    return [name, typed(path, name, input, given[name] ?? input.default)] as const
  })
  return Object.fromEntries(values)
}

function typed(path: string, name: string, { type }: InputFile, value: unknown): unknown {
  const absent = { string: '', boolean: false, number: 0 }[type ?? 'string'] ?? ''
  const found = value ?? absent
  const fits = type === undefined || typeof found === type || (type === 'string' && typeof found !== 'object')
  if (!fits) throw new Error(`${path}: input ${name} is not a ${type}`)
  return type === 'string' ? String(found) : found
}

function readSecrets({ path, call }: WorkflowFile, given: Readonly<Record<string, string>>, all: boolean) {
  const strange = all ? [] : Object.keys(given).filter(name => !(name in call.secrets))
  if (strange.length > 0) throw new Error(`${path}: invalid secret, ${strange.join(', ')} is not defined`)
  const missing = Object.entries(call.secrets).filter(([name, secret]) => secret.required && !given[name])
  if (missing.length > 0) throw new Error(`${path}: secret ${missing.map(([name]) => name).join(', ')} is required`)
  return given
}
