import type { Digest } from '../digest.ts'
import type { VerifiedRecord } from '../evidence/verified.ts'
import type { EnvironmentState } from '../ledger/state.ts'

/** What an environment of the policy asks; durations in milliseconds. */
export interface GateRules {
  readonly environment: string
  readonly after?: string | undefined
  readonly soak: number
  readonly requires: readonly string[]
  readonly differentRun: boolean
  readonly asksSmoke: boolean
  readonly asksApprovals: boolean
  readonly asksWindow: boolean
  readonly asksFreeze: boolean
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
  /** Whether the digest to go back to is in the store; undefined when there is none to go back to. */
  readonly rollbackTargetComplete: boolean | undefined
}
