import type { GateAnswer } from '../../domain/gate/gate.ts'
import type { HeldSlot, Staged } from '../../domain/ledger/state.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { Slot } from '../../domain/slot.ts'

/** What promote may decide. Every variant carries its reasons. */
export type PromotePlan = Unchanged | Refused | Planned | PromoteStep

export interface Unchanged {
  readonly proceed: false
  readonly kind: 'unchanged'
  readonly text: string
  readonly slot?: Slot | undefined
  readonly reason?: ReasonCode
}

/** A no that leaves no trace: the question was a plan, or somebody else is at work just now. */
export interface Refused {
  readonly proceed: false
  readonly kind: 'refused'
  readonly outcome: 'refused' | 'conflict'
  readonly gates: readonly GateAnswer[]
  readonly reason: ReasonCode
  readonly found?: string | undefined
  readonly next?: string | undefined
  readonly nextPossible?: Date | undefined
}

/** What would happen; nothing does. */
export interface Planned {
  readonly proceed: false
  readonly kind: 'planned'
  readonly step: Placement | Abort | Recall | Wait | WriteOff
}

export type PromoteStep = Refusal | Queue | Wait | WriteOff | Placement | Abort | Recall

/** A no that is signed and recorded. */
export interface Refusal extends Omit<Refused, 'proceed' | 'kind' | 'outcome'> {
  readonly proceed: true
  readonly kind: 'refuse'
}

/** Somebody else is at work. That is no verdict about the digest; this job stands in line. */
export interface Queue extends Omit<Refused, 'proceed' | 'kind' | 'outcome'> {
  readonly proceed: true
  readonly kind: 'queue'
}

export interface Wait {
  readonly proceed: true
  readonly kind: 'wait'
  readonly gates: readonly GateAnswer[]
  readonly until: Date
}

/** Slots of a train went by without a release; that is told before anything else happens. */
export interface WriteOff {
  readonly proceed: true
  readonly kind: 'write-off'
  readonly slots: readonly { readonly slot: string; readonly reason: string }[]
}

/**
 * A digest goes to a slot. `stage` leaves the traffic to a rollout; `complete` makes it live at once;
 * `return` gives the traffic back to a slot that still runs it.
 */
export interface Placement {
  readonly proceed: true
  readonly kind: 'stage' | 'complete' | 'return'
  readonly action: 'deploy' | 'rollback'
  readonly gates: readonly GateAnswer[]
  readonly slot: Slot
  readonly generation: number
  readonly deployment: string
  /** What was staged there and ends now. */
  readonly ends: { readonly staged: Staged; readonly reason: ReasonCode } | undefined
  /** A slot that was held, and whose hold ends before its time. */
  readonly releases: HeldSlot | undefined
}

/** Takes back what is staged; what is live stays. */
export interface Abort {
  readonly proceed: true
  readonly kind: 'abort'
  readonly gates: readonly GateAnswer[]
  readonly staged: Staged
}

export interface Recall {
  readonly proceed: true
  readonly kind: 'recall'
  readonly reason: string
}
