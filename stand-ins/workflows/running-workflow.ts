import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { defaultRun } from '../runner/step-environment.ts'
import { type CalledScope, enterCall } from './call.ts'
import { askedOf } from './concurrency.ts'
import { type Ended, needsOf, type Result, runs } from './decide.ts'
import { type Contexts, fillAll, fillTexts } from './expression.ts'
import { type JobEnd, runSteps } from './job.ts'
import { combinations } from './matrix.ts'
import { grantedBy } from './permissions.ts'
import type { JobFile } from './workflow-file.ts'
import type { JobPlace } from './world.ts'

const machines = new Map<string, Promise<unknown>>()

/** One workflow file while it runs: the one that was started, or one that a job calls. */
export class RunningWorkflow {
  readonly seen = new Map<string, JobEnd>()
  readonly #scope: CalledScope
  readonly #ended = new Map<string, Ended>()

  constructor(scope: CalledScope) {
    this.#scope = scope
  }

  contexts(): Contexts {
    const { world, place, inputs, secrets, workflow } = this.#scope
    const { repository } = world
    const github = {
      ...{ event: place.event.payload, event_name: place.event.name, actor: place.actor, workflow: workflow.name },
      ...{ ref: repository.ref, ref_name: repository.ref.replace(/^refs\/(heads|tags)\//, ''), sha: repository.sha },
      ...{ repository: repository.repository, repository_owner: repository.repository.split('/')[0] },
      ...{ run_id: place.id, run_attempt: defaultRun.runAttempt, server_url: 'https://github.com' },
      api_url: world.apiUrl ?? defaultRun.apiUrl,
      workflow_ref: `${repository.repository}/${place.workflow}@${repository.ref}`
    }
    return { github, inputs, secrets, vars: world.variables ?? {} }
  }

  /** Runs every job as soon as those that it needs have ended. */
  async finish(): Promise<void> {
    const { jobs } = this.#scope.workflow
    const started = new Map<string, Promise<void>>()
    const start = (job: JobFile): Promise<void> => {
      const already = started.get(job.id)
      if (already !== undefined) return already
      const needs = jobs.filter(other => job.needs.includes(other.id))
      const going = Promise.all(needs.map(start)).then(() => this.#job(job))
      started.set(job.id, going)
      return going
    }
    await Promise.all(jobs.map(start))
  }

  result(): Result {
    const results = [...this.#ended.values()].map(end => end.result)
    if (results.includes('failure')) return 'failure'
    if (this.#scope.cancellation.signal.aborted || results.includes('cancelled')) return 'cancelled'
    return results.every(result => result === 'skipped') ? 'skipped' : 'success'
  }

  outputs(): Record<string, string> {
    const jobs = Object.fromEntries(this.#ended)
    const written = Object.entries(this.#scope.workflow.call.outputs).map(([name, { value }]) => [name, value])
    return fillTexts(Object.fromEntries(written), { ...this.contexts(), jobs })
  }

  async #job(job: JobFile): Promise<void> {
    const { cancellation, workflow } = this.#scope
    const cancelled = cancellation.signal.aborted
    const standing = { jobs: workflow.jobs, ended: this.#ended, cancelled, contexts: this.contexts() }
    if (!runs(job, standing)) {
      this.#end(job, { result: cancelled ? 'cancelled' : 'skipped', outputs: {}, steps: [] })
      return
    }
    const contexts = { ...this.contexts(), needs: needsOf(job, standing) }
    const matrix = combinations(fillAll(job.strategy?.matrix, contexts))
    const ends = await Promise.all(matrix.map(one => this.#leg(job, { ...contexts, matrix: one })))
    const results = ends.map(end => end.result)
    const worst = (['failure', 'cancelled', 'success'] as const).find(result => results.includes(result)) ?? 'skipped'
    const outputs = Object.assign({}, ...ends.map(end => end.outputs)) as Record<string, string>
    const forgiven = worst === 'failure' && job['continue-on-error'] === true
    this.#end(job, { result: forgiven ? 'success' : worst, outputs, steps: ends.flatMap(end => end.steps) })
  }

  #end(job: JobFile, end: JobEnd): void {
    this.#ended.set(job.id, end)
    this.seen.set(`${this.#scope.prefix}${job.id}`, end)
  }

  async #leg(job: JobFile, contexts: Contexts): Promise<JobEnd> {
    const { world, cancellation } = this.#scope
    const own = new AbortController()
    // A job that runs although the run was cancelled, such as a way back, is not cancelled itself.
    const late = cancellation.signal.aborted
    const signal = late ? own.signal : AbortSignal.any([own.signal, cancellation.signal])
    const asked = askedOf(fillAll(job.concurrency, contexts))
    const ticket = asked && (await world.groups.enter(asked, () => own.abort()))
    if (asked !== undefined && ticket === undefined) return { result: 'cancelled', outputs: {}, steps: [] }
    try {
      if (!(await this.#admitted(job, contexts))) return { result: 'failure', outputs: {}, steps: [] }
      if (job.uses !== undefined) return await this.#call(job, contexts)
      return await this.#onMachine(() => this.#steps(job, contexts, signal))
    } finally {
      ticket?.release()
    }
  }

  async #admitted(job: JobFile, contexts: Contexts): Promise<boolean> {
    const written = fillAll(job.environment, contexts)
    if (written === undefined || written === null) return true
    const name = typeof written === 'object' ? (written as { readonly name: string }).name : String(written)
    return (await this.#scope.world.approve?.(name, `${this.#scope.prefix}${job.id}`)) ?? true
  }

  async #call(job: JobFile, contexts: Contexts): Promise<JobEnd> {
    const called = new RunningWorkflow(await enterCall(this.#scope, job, contexts))
    await called.finish()
    for (const [path, end] of called.seen) this.seen.set(path, end)
    return { result: called.result(), outputs: called.outputs(), steps: [] }
  }

  /** A machine runs one job at a time. */
  async #onMachine(work: () => Promise<JobEnd>): Promise<JobEnd> {
    const { machine } = this.#scope.world
    if (machine === undefined) return work()
    const turn = (machines.get(machine) ?? Promise.resolve()).then(work, work)
    machines.set(
      machine,
      turn.catch(() => undefined)
    )
    return turn
  }

  #steps(job: JobFile, contexts: Contexts, signal: AbortSignal): Promise<JobEnd> {
    const { world, place, workflow, prefix, secrets, held } = this.#scope
    const granted = grantedBy(job.permissions, workflow.permissions, held)
    const token = world.token(granted)
    const directory = join(place.directory, 'jobs', `${prefix}${job.id}`.replaceAll('/', '-'))
    const jobPlace: JobPlace = {
      path: `${prefix}${job.id}`,
      id: job.id,
      workspace: world.machine ?? join(directory, 'work'),
      temporary: join(directory, 'temp'),
      token,
      run: place,
      world
    }
    for (const folder of [jobPlace.workspace, jobPlace.temporary]) mkdirSync(folder, { recursive: true })
    const { source, path } = workflow
    const workflowRef = `${source.repository}/${path}@${source.ref}`
    const identity = { job: jobPlace.path, workflowRef, workflowSha: source.sha }
    const known = {
      ...contexts,
      github: { ...(contexts.github as object), token, job: job.id, workspace: jobPlace.workspace },
      secrets: { ...secrets, GITHUB_TOKEN: token },
      job: { workflow_repository: source.repository, workflow_sha: source.sha, workflow_ref: workflowRef },
      runner: { os: 'Linux', arch: 'X64', temp: jobPlace.temporary, environment: 'github-hosted' }
    }
    const signing = granted['id-token'] === 'write' ? (world.identity?.(identity) ?? {}) : {}
    const env = { ...fillTexts(workflow.env, known), ...fillTexts(job.env, known) }
    const environment = { ...world.environment, ...signing }
    return runSteps({ file: job, place: jobPlace, source, contexts: known, env, environment, signal })
  }
}
