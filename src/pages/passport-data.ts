import type { VerifiedRecord } from '../domain/evidence/verified.ts'

/** Where a digest runs or ran. Times are ISO 8601 in UTC. */
export interface PassportEnvironment {
  readonly environment: string
  readonly state: 'running' | 'staged' | 'replaced' | 'rolled back' | 'failed' | 'never'
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly slot?: string | undefined
  readonly url?: string | undefined
}

/** A decision to let the digest pass, with the people behind it. */
export interface PassportApproval {
  readonly environment: string
  readonly time: string
  readonly verdict: 'passed' | 'failed'
  /** Who asked for the promotion. */
  readonly decidedBy: string
  /** Gates that were asked and how many of them were open. */
  readonly gates: { readonly asked: number; readonly open: number }
  /** Whether other people approved, when the policy asked for that. */
  readonly approved: boolean
  readonly bypassed: readonly string[]
  readonly reason?: string | undefined
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
