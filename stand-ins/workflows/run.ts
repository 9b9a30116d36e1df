import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askedOf } from './concurrency.ts'
import type { Result } from './decide.ts'
import { fillAll } from './expression.ts'
import type { JobEnd } from './job.ts'
import { grantedBy } from './permissions.ts'
import { RunningWorkflow } from './running-workflow.ts'
import { readWorkflow } from './workflow-file.ts'
import type { World } from './world.ts'

export interface RunRequest {
  /** Path of the workflow in the run's repository. */
  readonly workflow: string
  readonly event: string
  readonly payload?: Readonly<Record<string, unknown>>
  /** What a person filled in for `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, unknown>>
  readonly actor?: string
  readonly id?: string
}

export interface RunEnd {
  readonly conclusion: Result
  /** Every job, those of called workflows as `artifact/build`. */
  readonly jobs: ReadonlyMap<string, JobEnd>
}

export interface Run {
  readonly done: Promise<RunEnd>
  /** Cancels it, as a person does in the browser. */
  cancel(): void
}

let count = 0

/** Starts a run of a workflow file. */
export function startRun(world: World, request: RunRequest): Run {
  const cancellation = new AbortController()
  return { done: carryOut(world, request, cancellation), cancel: () => cancellation.abort() }
}

async function carryOut(world: World, request: RunRequest, cancellation: AbortController): Promise<RunEnd> {
  count += 1
  const directory = mkdtempSync(join(tmpdir(), 'run-'))
  const workflow = await readWorkflow(world.repository, request.workflow)
  if (!(request.event in workflow.on)) throw new Error(`${request.workflow} does not listen to ${request.event}`)
  const [owner = '', name = ''] = world.repository.repository.split('/')
  const repository = { name, full_name: world.repository.repository, default_branch: 'main', owner: { login: owner } }
  const payload = { repository, ...request.payload, ...(request.inputs && { inputs: request.inputs }) }
  const place = {
    id: request.id ?? String(9_000_000_000 + count),
    event: { name: request.event, payload },
    workflow: request.workflow,
    actor: request.actor ?? 'mona',
    artifacts: new Map<string, string>(),
    directory
  }
  mkdirSync(join(directory, 'jobs'))
  const running = new RunningWorkflow({
    world,
    place,
    workflow,
    prefix: '',
    inputs: request.inputs ?? {},
    secrets: { ...world.secrets },
    held: grantedBy('write-all'),
    cancellation
  })
  const asked = askedOf(fillAll(workflow.concurrency, running.contexts()))
  const ticket = asked && (await world.groups.enter(asked, () => cancellation.abort()))
  try {
    if (asked !== undefined && ticket === undefined) return { conclusion: 'cancelled', jobs: new Map() }
    await running.finish()
    return { conclusion: running.result(), jobs: running.seen }
  } finally {
    ticket?.release()
    rmSync(directory, { recursive: true, force: true })
  }
}
