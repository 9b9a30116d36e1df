import type { Jobs } from '../../ports/jobs.ts'
import type { RunContext } from '../../run-context.ts'

/**
 * Tells of the jobs of earlier attempts of this run: a run has one attempt at a time, so they have ended.
 * About any other job it asks `others`.
 */
export function createRunJobs(run: Pick<RunContext, 'runId' | 'runAttempt'>, others: Jobs): Jobs {
  return {
    async ended(job) {
      const [id, attempt] = job.split('/')
      const ours = run.runId !== undefined && id === run.runId && /^\d{1,9}$/.test(attempt ?? '')
      if (ours && Number(attempt) < (run.runAttempt ?? 1)) return true
      return others.ended(job)
    }
  }
}
