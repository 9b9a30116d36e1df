import type { Digest } from '../digest.ts'
import type { VerifiedRecord } from '../evidence/verified.ts'
import type { EnvironmentState } from '../ledger/state.ts'
import type { Span } from '../schedule/span.ts'
import type { Approvals, Person, Role } from './approvals.ts'

/** What an environment of the policy asks; durations in milliseconds. */
export interface GateRules {
  readonly environment: string
  readonly after?: string | undefined
  readonly soak: number
  readonly requires: readonly string[]
  readonly differentRun: boolean
  readonly asksSmoke: boolean
  readonly approvals?: ApprovalRules | undefined
  readonly hotfix: HotfixRules
  /** Whether somebody may start it by hand at any time, or in an emergency only. */
  readonly manual: 'any' | 'hotfix'
  readonly windows: readonly Span[]
  readonly freeze: readonly Span[]
}

export interface ApprovalRules {
  readonly count: number
  readonly distinctFrom: readonly Role[]
}

export interface HotfixRules {
  /** Whether a second person must want it; undefined: wherever there is a review history. */
  readonly secondPerson?: boolean | undefined
  /** What the second person must not be; never who started it. */
  readonly distinctFrom: readonly Role[]
}

/** What made this promotion begin. */
export interface Trigger {
  readonly event: string
  readonly byHand: boolean
  /** The open incident that makes it an emergency. */
  readonly incident: string | undefined
  /** Labels of the pull request that the commit came from; undefined when they could not be read. */
  readonly labels: readonly string[] | undefined
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
  /** True where there is a review history, whether or not it could be read. */
  readonly reviewed: boolean
  /** Who started this run. */
  readonly person: Person
  readonly trigger: Trigger
}
