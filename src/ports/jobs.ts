/** Is responsible for telling what became of the jobs that the ledger names as owners of a lock. */
export interface Jobs {
  /** True only when the job is known to have ended; false while it runs and where nobody can tell. */
  ended(job: string): Promise<boolean>
}
