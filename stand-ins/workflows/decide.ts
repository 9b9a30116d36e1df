import { type Contexts, holds, type Status } from './expression.ts'
import type { JobFile } from './workflow-file.ts'

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

export interface Ended {
  readonly result: Result
  readonly outputs: Readonly<Record<string, string>>
}

export interface Standing {
  readonly jobs: readonly JobFile[]
  /** Every job that has ended, by its id. */
  readonly ended: ReadonlyMap<string, Ended>
  readonly cancelled: boolean
  /** The contexts beside `needs`. */
  readonly contexts: Contexts
}

/**
 * Whether a job whose needs have all ended runs. Status functions look at every job before it, not only at those that it
 * names: a stage that was skipped far up skips everything below that does not say otherwise (actions/runner#491).
 */
export function runs(job: JobFile, standing: Standing): boolean {
  return holds(job.if, { ...standing.contexts, needs: needsOf(job, standing) }, statusFor(job, standing))
}

/** The `needs` context of a job. */
export function needsOf(job: JobFile, { ended }: Standing): Record<string, Ended> {
  return Object.fromEntries(job.needs.flatMap(id => (ended.has(id) ? [[id, ended.get(id) as Ended]] : [])))
}

function statusFor(job: JobFile, { jobs, ended, cancelled }: Standing): Status {
  const before = [...ancestors(job, jobs)].map(id => ended.get(id)?.result)
  return {
    cancelled,
    success: !cancelled && before.every(result => result === 'success'),
    failure: !cancelled && before.some(result => result === 'failure')
  }
}

function ancestors(job: JobFile, jobs: readonly JobFile[], found = new Set<string>()): Set<string> {
  for (const id of job.needs) {
    if (found.has(id)) continue
    found.add(id)
    const need = jobs.find(other => other.id === id)
    if (need !== undefined) ancestors(need, jobs, found)
  }
  return found
}
