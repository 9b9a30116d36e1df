import { type Ended, type Result, runs } from './decide.ts'
import type { Contexts } from './expression.ts'
import type { JobFile, WorkflowFile } from './workflow-file.ts'

/** One way through a workflow: how each job ended. */
export interface Walked {
  /** The jobs that ran, however they ended; a cancelled one may never have begun. */
  readonly ran: readonly string[]
  readonly results: Readonly<Record<string, Result>>
  readonly outputs: Readonly<Record<string, Ended['outputs']>>
  readonly cancelled: boolean
}

export interface WalkSettings {
  readonly contexts: Contexts
  /** The sets of outputs that a job which succeeds may set; none unless told. */
  readonly outputs?: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>
}

/**
 * Walks every way through a workflow: each job that runs ends well, badly or cancelled, and the whole run may be cancelled
 * before any of them. The conditions are evaluated as GitHub does, so what is found holds for the file as it is.
 */
export function walk(workflow: WorkflowFile, settings: WalkSettings): readonly Walked[] {
  const found: Walked[] = []
  const order = inOrder(workflow.jobs)
  const visit = ({ ended, ran, cancelled }: Way): void => {
    const job = order[ended.size]
    if (job === undefined) return void found.push({ ran, cancelled, ...told(ended) })
    const standing = { jobs: workflow.jobs, ended, cancelled, contexts: settings.contexts }
    const next = (end: Ended, way: Pick<Way, 'ran' | 'cancelled'>) =>
      visit({ ...way, ended: new Map([...ended, [job.id, end]]) })
    if (!runs(job, standing)) {
      return void next({ result: cancelled ? 'cancelled' : 'skipped', outputs: {} }, { ran, cancelled })
    }
    const began = { ran: [...ran, job.id], cancelled }
    for (const outputs of settings.outputs?.[job.id] ?? [{}]) next({ result: 'success', outputs }, began)
    next({ result: 'failure', outputs: {} }, began)
    if (!cancelled) next({ result: 'cancelled', outputs: {} }, { ...began, cancelled: true })
  }
  visit({ ended: new Map(), ran: [], cancelled: false })
  return found
}

interface Way {
  readonly ended: ReadonlyMap<string, Ended>
  readonly ran: readonly string[]
  readonly cancelled: boolean
}

function told(ended: ReadonlyMap<string, Ended>): Pick<Walked, 'results' | 'outputs'> {
  const results = Object.fromEntries([...ended].map(([id, { result }]) => [id, result]))
  return { results, outputs: Object.fromEntries([...ended].map(([id, { outputs }]) => [id, outputs])) }
}

/** The jobs, each after everything that it needs. */
export function inOrder(jobs: readonly JobFile[]): readonly JobFile[] {
  const order: JobFile[] = []
  while (order.length < jobs.length) {
    const ready = jobs.find(job => !order.includes(job) && job.needs.every(id => order.some(one => one.id === id)))
    if (ready === undefined) throw new Error('jobs need each other in a circle')
    order.push(ready)
  }
  return order
}
