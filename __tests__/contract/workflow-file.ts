import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { convertActionTemplate } from '@actions/workflow-parser/actions/action-template'
import { parse } from 'yaml'

/** The errors that GitHub's own parser finds in a workflow. */
export async function workflowErrors(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  if (value !== undefined) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(error => error.message)
}

/** The errors that GitHub's own parser finds in an action.yml. */
export function actionErrors(name: string, content: string): readonly string[] {
  const { context, value } = parseAction({ name, content }, new NoOperationTraceWriter())
  if (value !== undefined) convertActionTemplate(context, value)
  return context.errors.getErrors().map(error => error.message)
}

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly needs?: string | readonly string[]
  readonly steps?: readonly Step[]
  readonly uses?: string
  readonly permissions?: unknown
}

export interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

/** What the official parser does not look at: see the checks, each named after what it finds. */
export function ownErrors(content: string, root: string): readonly string[] {
  const workflow = parse(content) as Workflow
  const jobs = Object.entries(workflow.jobs ?? {})
  return [
    ...unknownProperties(content),
    ...jobs.flatMap(([name, job]) => [
      ...missingNeeds(name, job, workflow),
      ...(job.steps ?? []).flatMap((step, index) => [
        ...unpinned(step),
        ...unknownInputs(step, root),
        ...unknownOutputs({ step, before: (job.steps ?? []).slice(0, index), root }),
        ...untrustedText(step)
      ]),
      ...unexplainedPermissions(name, job)
    ])
  ]
}

const githubProperties = new Set(
  `action action_path action_ref action_repository action_status actor actor_id api_url base_ref env event event_name
  event_path graphql_url head_ref job job_workflow_sha path ref ref_name ref_protected ref_type repository repository_id
  repository_owner repository_owner_id repositoryUrl retention_days run_id run_number run_attempt secret_source
  server_url sha token triggering_actor workflow workflow_ref workflow_sha workspace`.split(/\s+/)
)

function unknownProperties(content: string): readonly string[] {
  const used = [...content.matchAll(/\bgithub\.([A-Za-z_]+)(?=[^}\n]*\}\}|\s*==)/g)].map(([, name = '']) => name)
  return used.filter(name => !githubProperties.has(name)).map(name => `github.${name} does not exist`)
}

function missingNeeds(name: string, { needs = [] }: Job, workflow: Workflow): readonly string[] {
  return [needs]
    .flat()
    .flatMap(need => (need in workflow.jobs ? [] : [`job ${name} needs ${need}, which does not exist`]))
}

function unpinned({ uses }: Step): readonly string[] {
  if (uses === undefined || uses.startsWith('./') || uses.startsWith('$/')) return []
  return /@[0-9a-f]{40}$/.test(uses) ? [] : [`${uses} is not pinned to a commit`]
}

function localAction(uses: string | undefined, root: string) {
  const folder = /^(?:\.|\$|sluice-actions\/sluice)\/(actions\/[\w-]+)/.exec(uses ?? '')?.[1]
  if (folder === undefined) return undefined
  return parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, unknown>>
    readonly outputs: Readonly<Record<string, unknown>>
  }
}

function unknownInputs({ uses, with: given = {} }: Step, root: string): readonly string[] {
  const action = localAction(uses, root)
  if (action === undefined) return []
  return Object.keys(given).flatMap(name => (name in action.inputs ? [] : [`${uses} has no input ${name}`]))
}

function unknownOutputs({
  step,
  before,
  root
}: {
  step: Step
  before: readonly Step[]
  root: string
}): readonly string[] {
  const used = [...JSON.stringify(step).matchAll(/steps\.([\w-]+)\.(?:outputs\.([\w-]+)|outcome|conclusion)/g)]
  return used.flatMap(([, id = '', output]) => {
    const source = before.find(other => other.id === id)
    if (source === undefined) return [`steps.${id} is no earlier step`]
    const action = localAction(source.uses, root)
    return output === undefined || action === undefined || output in action.outputs
      ? []
      : [`steps.${id} has no output ${output}`]
  })
}

/** Text that anybody can choose must reach a shell through a variable, never through the script itself. */
function untrustedText({ run = '' }: Step): readonly string[] {
  const chosen = /\$\{\{[^}]*\b(github\.(event|head_ref|ref_name|actor)\b|inputs\.|steps\.[\w-]+\.outputs)[^}]*\}\}/g
  return [...run.matchAll(chosen)].map(([text]) => `${text} stands in a script`)
}

function unexplainedPermissions(name: string, { permissions, uses }: Job): readonly string[] {
  if (permissions === undefined && uses === undefined) return [`job ${name} does not say which permissions it needs`]
  return typeof permissions === 'string' ? [`job ${name} asks for ${permissions}`] : []
}
