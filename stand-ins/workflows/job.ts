import type { Ended, Result } from './decide.ts'
import { type Contexts, evaluate, fill, fillTexts, holds, type Status } from './expression.ts'
import { runScript } from './run-script.ts'
import type { JobFile, Source, StepFile } from './workflow-file.ts'
import { type JobPlace, nothing, type StepEnd, type StepSeen } from './world.ts'

export interface JobRun {
  readonly file: JobFile
  readonly place: JobPlace
  /** The repository whose file defines the job; `$/` and `./` start there. */
  readonly source: Source
  /** Everything but steps, env and job. */
  readonly contexts: Contexts
  readonly env: Readonly<Record<string, string>>
  /** What every step finds, such as the address of the artifact service. */
  readonly environment: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

export interface JobEnd extends Ended {
  readonly steps: readonly StepSeen[]
}

/** Runs the steps of a job one after the other, then the post parts in reverse. */
export async function runSteps(run: JobRun): Promise<JobEnd> {
  const job = new RunningJob(run)
  for (const step of run.file.steps) await job.step(step)
  await job.end()
  const contexts = job.contexts()
  const outputs = fillTexts(run.file.outputs, contexts)
  return { result: job.status(), outputs: withoutSecrets(outputs, run), steps: job.seen }
}

class RunningJob {
  readonly seen: StepSeen[] = []
  readonly #run: JobRun
  readonly #posts: (() => Promise<StepEnd>)[] = []
  #failed = false
  #env: Readonly<Record<string, string>>
  #path: readonly string[] = []

  constructor(run: JobRun) {
    this.#run = run
    this.#env = run.env
  }

  status(): Result {
    if (this.#run.signal.aborted) return 'cancelled'
    return this.#failed ? 'failure' : 'success'
  }

  contexts(): Contexts {
    const steps = this.seen.map(({ id, outcome, conclusion, outputs }) => [id, { outcome, conclusion, outputs }])
    const { job = {} } = this.#run.contexts as { readonly job?: object }
    return {
      ...this.#run.contexts,
      env: this.#env,
      steps: Object.fromEntries(steps),
      job: { ...job, status: this.status() }
    }
  }

  async step(file: StepFile): Promise<void> {
    const contexts = this.contexts()
    if (!holds(file.if, contexts, this.#statusOf())) return this.#note(file, nothing, 'skipped')
    this.#run.place.world.onStep?.({ job: this.#run.place.path, step: file.id })
    const cancelledBefore = this.#run.signal.aborted
    // A step that runs although the job was cancelled is given its time.
    const signal = cancelledBefore ? undefined : this.#run.signal
    const env = { ...this.#env, ...fillTexts(file.env, contexts) }
    const end = await this.#carryOut(file, { ...contexts, env }, signal)
    const interrupted = !cancelledBefore && this.#run.signal.aborted && !end.ok
    this.#note(file, end, interrupted ? 'cancelled' : end.ok ? 'success' : 'failure')
  }

  async #carryOut(file: StepFile, contexts: Contexts, signal: AbortSignal | undefined): Promise<StepEnd> {
    const { place, environment: given } = this.#run
    const path = [...this.#path].reverse().concat(process.env.PATH ?? '')
    const environment = { ...given, PATH: path.join(':'), ...(contexts.env as Record<string, string>) }
    if (file.run !== undefined) {
      const script = String(fill(file.run, contexts))
      const directory = file['working-directory'] && String(fill(file['working-directory'], contexts))
      return runScript({ script, shell: file.shell, directory, environment, signal, job: place })
    }
    const call = { uses: file.uses ?? '', name: file.name ?? file.id, job: place, environment, signal }
    const inputs = fillTexts(file.with, contexts)
    const folder = ownFolder(call.uses, this.#run)
    if (folder !== undefined) {
      const { post, ...end } = await place.world.ownAction({ ...call, inputs, ...folder })
      if (post !== undefined) this.#posts.push(post)
      return end
    }
    const standIn = place.world.actions[call.uses.split('@')[0] ?? '']
    if (standIn === undefined) throw new Error(`nothing stands in for ${call.uses}`)
    return standIn({ ...call, inputs })
  }

  #note(file: StepFile, end: StepEnd, outcome: Result): void {
    const carriesOn = outcome === 'failure' && isTrue(file['continue-on-error'], this.contexts())
    this.seen.push({ ...end, id: file.id, file, outcome, conclusion: carriesOn ? 'success' : outcome })
    if (outcome === 'failure' && !carriesOn) this.#failed = true
    this.#env = { ...this.#env, ...end.env }
    this.#path = [...this.#path, ...end.path]
  }

  #statusOf(): Status {
    const status = this.status()
    return { success: status === 'success', failure: status === 'failure', cancelled: status === 'cancelled' }
  }

  /** Runs the post parts, the last step's first. Whatever they do, they all run. */
  async end(): Promise<void> {
    for (const post of this.#posts.reverse()) {
      const end = await post()
      if (!end.ok) this.#failed = true
    }
  }
}

function ownFolder(uses: string, { source, place }: JobRun) {
  if (/^[.$]\//.test(uses)) {
    return { folder: uses.slice(2), source: uses.startsWith('$') ? source : place.world.repository }
  }
  const [named = ''] = uses.split('@')
  const found = place.world.sources.find(one => named.startsWith(`${one.repository}/`))
  return found && { folder: named.slice(found.repository.length + 1), source: found }
}

function isTrue(written: unknown, contexts: Contexts): boolean {
  if (typeof written !== 'string') return written === true
  return evaluate(written.replace(/^\$\{\{|\}\}$/g, ''), contexts) === true
}

/** GitHub drops an output that holds a secret, and only warns. */
function withoutSecrets(outputs: Readonly<Record<string, string>>, { place }: JobRun): Record<string, string> {
  const secrets = [place.token, ...Object.values(place.world.secrets ?? {})].filter(secret => secret !== '')
  const open = Object.entries(outputs).filter(([, text]) => !secrets.some(secret => text.includes(secret)))
  return Object.fromEntries(open)
}
