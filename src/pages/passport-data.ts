import type { VerifiedRecord } from '../domain/evidence/verified.ts'

/** Where a digest runs or ran. Times are ISO 8601 in UTC. */
export interface PassportEnvironment {
  readonly environment: string
  readonly state: 'running' | 'replaced' | 'never'
  readonly since?: string
  readonly until?: string
  readonly slot?: string
  readonly url?: string
}

/** A decision to let the digest pass, with the people behind it. */
export interface PassportApproval {
  readonly environment: string
  readonly time: string
  readonly approvers: readonly string[]
  readonly bypassed: readonly string[]
  readonly reason?: string
}

/** Everything that the passport of one digest shows. */
export interface Passport {
  readonly artifact: string
  readonly record: VerifiedRecord
  readonly environments: readonly PassportEnvironment[]
  readonly approvals: readonly PassportApproval[]
  /** What the policy asks for and the record does not prove, each a sentence. */
  readonly unproven: readonly string[]
  /** Commands to copy, one a line. */
  readonly check: readonly string[]
}
