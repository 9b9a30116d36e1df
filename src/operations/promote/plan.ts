import { askGates } from '../../domain/gate/all-gates.ts'
import { allOpen, type GateAnswer } from '../../domain/gate/gate.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import { otherSlot, type Slot } from '../../domain/slot.ts'
import type { PromoteInputs } from './inputs.ts'
import type { PromoteFacts } from './observe.ts'

export type PromotePlan =
  | { readonly proceed: false; readonly kind: 'unchanged'; readonly slot: Slot }
  | {
      readonly proceed: false
      readonly kind: 'refused'
      readonly gates: readonly GateAnswer[]
      readonly reason: ReasonCode
    }
  | { readonly proceed: false; readonly kind: 'planned'; readonly gates: readonly GateAnswer[]; readonly slot: Slot }
  | PromotePlacement

/** Deploy to a slot. `stage` leaves the traffic to a rollout; `complete` makes it live at once. */
export interface PromotePlacement {
  readonly proceed: true
  readonly kind: 'stage' | 'complete'
  readonly gates: readonly GateAnswer[]
  readonly slot: Slot
  readonly generation: number
  readonly deployment: string
}

/** Decides whether the digest moves, and into which slot. A digest that is live already stays as it is. */
export function plan(inputs: PromoteInputs, facts: PromoteFacts): PromotePlan {
  const { target, digest } = facts.gates
  if (target?.live?.digest === digest) return { proceed: false, kind: 'unchanged', slot: target.live.slot }
  if (target?.staged?.digest === digest) return { proceed: false, kind: 'unchanged', slot: target.staged.slot }

  const gates = askGates(facts.gates)
  if (!allOpen(gates)) {
    const reason = gates.find(gate => gate.code !== undefined)?.code ?? 'gate-unknown'
    return { proceed: false, kind: 'refused', gates, reason }
  }
  const placement = place(facts, gates)
  if (inputs.mode === 'plan') return { proceed: false, kind: 'planned', gates, slot: placement.slot }
  return placement
}

function place(facts: PromoteFacts, gates: readonly GateAnswer[]): PromotePlacement {
  const { target, rules, digest } = facts.gates
  const live = target?.live
  const generation = (live?.generation ?? 0) + 1
  const gradual = facts.rollout && live !== undefined
  const slot = facts.rollout && live !== undefined ? otherSlot(live.slot) : (live?.slot ?? 'a')
  const deployment = `${rules.environment}-${generation}-${digest.slice(7, 19)}`
  return { proceed: true, kind: gradual ? 'stage' : 'complete', gates, slot, generation, deployment }
}
