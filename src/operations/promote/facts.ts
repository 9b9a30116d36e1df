import type { Changelog } from '../../domain/changelog.ts'
import type { Digest } from '../../domain/digest.ts'
import type { VerifiedRecord } from '../../domain/evidence/verified.ts'
import type { GateFacts } from '../../domain/gate/facts.ts'
import type { Debt } from '../../domain/ledger/fold-debt.ts'
import type { Deployment, EnvironmentState, LedgerState } from '../../domain/ledger/state.ts'
import type { Environment } from '../../domain/policy/environment.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { Situation } from './situation.ts'
import type { TrainFacts } from './train-facts.ts'

export type PromoteFacts = PromotionFacts | RecallFacts | NothingFacts

/** What is known about one digest that shall run in one environment. */
export interface PromotionFacts {
  readonly kind: 'promotion'
  readonly gates: GateFacts
  readonly buildId: string
  /** Whether traffic is shifted there by a rollout. */
  readonly rollout: boolean
  readonly lockMs: number
  readonly holdMs: number
  /** How long a hotfix may owe what it skipped. */
  readonly debtMs: number
  /** What the Deployment shows; may contain `{slot}`. */
  readonly url: string | undefined
  readonly location: string
  readonly began: Date
  /** Deployments into this environment, oldest first. */
  readonly deployments: readonly Deployment[]
  /** Deployments of the artifact into any environment, oldest first, as they were before this one. */
  readonly history: readonly Deployment[]
  /** Debts of hotfixes into this environment that are not settled. */
  readonly debts: readonly Debt[]
  /** Present when a train is asked for. */
  readonly train: TrainFacts | undefined
  /** True when the digest still runs in the slot that is not live. */
  readonly stillRunning: boolean
  readonly changelog: Changelog | undefined
  /** What the decision rests on; it must still be so when the decision is appended. */
  readonly situation: Situation
}

export interface RecallFacts {
  readonly kind: 'recall'
  readonly artifact: string
  readonly digest: Digest
  readonly record: VerifiedRecord
  readonly recalled: boolean
  /** Environments where it is live or staged. */
  readonly runsIn: readonly string[]
  readonly location: string
}

/** There is no digest to decide about. */
export interface NothingFacts {
  readonly kind: 'nothing'
  readonly environment: string
  readonly reason: ReasonCode
  readonly found: string
  readonly location: string
}

/** What surrounds one promotion in the policy and in the ledger. */
export interface Around {
  readonly artifact: string
  readonly rules: Environment
  readonly state: LedgerState
  readonly target: EnvironmentState | undefined
  readonly previous: EnvironmentState | undefined
}
