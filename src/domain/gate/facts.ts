import type { Digest } from '../digest.ts'
import type { VerifiedRecord } from '../evidence/verified.ts'
import type { EnvironmentState } from '../ledger/state.ts'
import type { Span } from '../schedule/span.ts'
import type { Approvals } from './approvals.ts'

/** What an environment of the policy asks; durations in milliseconds. */
export interface GateRules {
  readonly environment: string
  readonly after?: string | undefined
  readonly soak: number
  readonly requires: readonly string[]
  readonly differentRun: boolean
  readonly asksSmoke: boolean
  readonly approvals?: ApprovalRules | undefined
  readonly windows: readonly Span[]
  readonly freeze: readonly Span[]
}

export interface ApprovalRules {
  readonly count: number
  readonly distinctFrom: readonly ('author' | 'trigger' | 'policy-editor')[]
}

/** Everything that the gates look at, gathered before. */
export interface GateFacts {
  readonly now: Date
  readonly artifact: string
  readonly digest: Digest
  readonly rules: GateRules
  readonly record: VerifiedRecord
  readonly recalled: boolean
  readonly target: EnvironmentState | undefined
  readonly previous: EnvironmentState | undefined
  /** The job that asks: the stage before must have been deployed by another one. */
  readonly job: string
  /** The run that the job belongs to. */
  readonly run: string
  /** True when the job that holds the lock has ended and left nothing staged: its lock holds nobody. */
  readonly lockAbandoned: boolean
  /** The digest to go back to; undefined when there is none. */
  readonly rollbackTarget: { readonly complete: boolean; readonly proven: boolean } | undefined
  /** Who approved; undefined where nothing can tell. */
  readonly approvals: Approvals | undefined
}
