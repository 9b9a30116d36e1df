/** One health check of one environment. */
export interface HealthEntry {
  /** ISO 8601. */
  readonly time: string
  readonly environment: string
  readonly verdict: 'pass' | 'fail' | 'inconclusive' | 'flaky-pass'
}

/** Is responsible for remembering health checks, so that the next one can tell what was not seen. */
export interface HealthLog {
  readonly location: string
  /** Oldest first; what is older than the log keeps is gone. */
  read(): Promise<readonly HealthEntry[]>
  append(entries: readonly HealthEntry[]): Promise<void>
}
