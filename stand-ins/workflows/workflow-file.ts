import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parse } from 'yaml'

/** A repository whose files are on this machine. */
export interface Source {
  /** As `owner/name`. */
  readonly repository: string
  readonly root: string
  readonly ref: string
  readonly sha: string
}

export interface StepFile {
  readonly id: string
  readonly name?: string
  /** Wrapped in success() where it names no status. */
  readonly if: string
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
  readonly 'working-directory'?: string
  readonly 'continue-on-error'?: unknown
}

export interface JobFile {
  readonly id: string
  readonly needs: readonly string[]
  readonly if: string
  readonly name?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly secrets?: 'inherit' | Readonly<Record<string, unknown>>
  readonly outputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, unknown>>
  readonly strategy?: { readonly matrix?: unknown; readonly 'fail-fast'?: unknown; readonly 'max-parallel'?: unknown }
  readonly concurrency?: unknown
  readonly environment?: unknown
  readonly permissions?: Permissions
  readonly 'continue-on-error'?: unknown
  readonly steps: readonly StepFile[]
}

export type Permissions = string | Readonly<Record<string, string>>

export interface WorkflowFile {
  readonly name: string
  readonly path: string
  readonly source: Source
  readonly on: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
  readonly permissions?: Permissions
  readonly concurrency?: unknown
  readonly call: CallContract
  readonly jobs: readonly JobFile[]
}

/** What `workflow_call` or `workflow_dispatch` promises. */
export interface CallContract {
  readonly inputs: Readonly<Record<string, InputFile>>
  readonly secrets: Readonly<Record<string, { readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
}

export interface InputFile {
  readonly type?: string
  readonly required?: boolean
  readonly default?: unknown
}

/** Reads a workflow through GitHub's own parser. Throws with all that it finds wrong. */
export async function readWorkflow(source: Source, path: string): Promise<WorkflowFile> {
  return parseWorkflowFile(readFileSync(join(source.root, path), 'utf8'), source, path)
}

export async function parseWorkflowFile(content: string, source: Source, path: string): Promise<WorkflowFile> {
  const { context, value } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter())
  const template = value && (await convertWorkflowTemplate(context, value))
  const errors = context.errors.getErrors().map(error => error.message)
  if (errors.length > 0 || template === undefined) throw new Error(`${path}: ${errors.join('; ')}`)
  const raw = parse(content)
  const on = events(raw.on)
  const jobs = template.jobs.map((job): JobFile => {
    const written = raw.jobs[job.id.value]
    const steps = 'steps' in job ? job.steps : []
    return {
      ...written,
      id: job.id.value,
      needs: (job.needs ?? []).map(need => need.value),
      if: job.if.expression,
      steps: steps.map((step, index) => ({ ...written.steps[index], id: step.id, if: conditionOf(step) }))
    }
  })
  const call = { inputs: {}, secrets: {}, outputs: {}, ...(on.workflow_call ?? on.workflow_dispatch ?? {}) }
  return { ...raw, name: raw.name ?? path, path, source, on, call, jobs }
}

function events(on: unknown): Record<string, object | null> {
  if (typeof on === 'string') return { [on]: {} }
  if (Array.isArray(on)) return Object.fromEntries(on.map(name => [name, {}]))
  return on as Record<string, object | null>
}

function conditionOf(step: { readonly if?: { readonly expression: string } | undefined }): string {
  return step.if?.expression ?? 'success()'
}
