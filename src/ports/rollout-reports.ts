import type { RolloutReport } from '../domain/rollout-report.ts'

/** Is responsible for keeping the reports of rollouts where people can open them. */
export interface RolloutReports {
  /** Writes the report of one rollout and returns its path or address. Same rollout, same place. */
  write(rollout: string, report: RolloutReport): Promise<string>
}
