import type { Jobs } from '../../ports/jobs.ts'
import type { Connection } from './connection.ts'
import { unlessMissing } from './failure.ts'

interface RestRun {
  readonly status: string | null
  readonly run_attempt?: number
}

/** Run, attempt and job, as the runner names itself. */
const pattern = /^(\d{1,20})\/(\d{1,9})\/[^/]+$/

/**
 * Tells of jobs that were jobs of a workflow run here. A job counts as ended with its attempt: GitHub lists jobs by
 * the names that people see, which need not be the names that jobs know themselves by.
 */
export function createRunJobs(connection: Connection): Jobs {
  return {
    async ended(job) {
      const [, run, attempt] = pattern.exec(job) ?? []
      if (run === undefined) return false
      const found = await runOf(connection, Number(run))
      if (found === undefined) return false
      const newest = found.run_attempt ?? 1
      return newest > Number(attempt) || (newest === Number(attempt) && found.status === 'completed')
    }
  }
}

/** Undefined for a run that GitHub does not show: it may be of another repository. */
function runOf(connection: Connection, run: number): Promise<RestRun | undefined> {
  return unlessMissing(connection.read<RestRun>('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: run }))
}
