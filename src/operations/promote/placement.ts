import type { GateAnswer } from '../../domain/gate/gate.ts'
import type { HeldSlot } from '../../domain/ledger/state.ts'
import { otherSlot } from '../../domain/slot.ts'
import type { PromotionFacts } from './facts.ts'
import type { Placement } from './proposal.ts'
import { isExpired } from './staging.ts'

/** Finds the slot, the generation and the name of a promotion: to the idle slot where traffic is shifted. */
export function place(facts: PromotionFacts, gates: readonly GateAnswer[], held: HeldSlot | undefined): Placement {
  const { target } = facts.gates
  const live = target?.live
  const gradual = facts.rollout && live !== undefined
  const slot = gradual ? otherSlot(live.slot) : (live?.slot ?? 'a')
  const staged = target?.staged
  const expired = staged !== undefined && isExpired(staged, facts.gates)
  return {
    proceed: true,
    kind: gradual ? 'stage' : 'complete',
    action: 'deploy',
    gates,
    slot,
    generation: nextGeneration(facts),
    deployment: deploymentName(facts),
    ends: expired ? { staged, reason: 'staging-expired' } : undefined,
    releases: held?.slot === slot ? held : undefined
  }
}

export function nextGeneration({ gates }: PromotionFacts): number {
  return (gates.target?.live?.generation ?? 0) + 1
}

/**
 * Names a deployment so that a rerun after a crash finds the same name, and a new try after an end a new one.
 * A staging that is still there counts as ended: whoever asks for a name replaces it.
 */
export function deploymentName(facts: PromotionFacts): string {
  const { rules, digest } = facts.gates
  const base = `${rules.environment}-${nextGeneration(facts)}-${digest.slice(7, 19)}`
  const tries = facts.deployments.filter(({ id }) => id === base || id.startsWith(`${base}-`)).length
  return tries === 0 ? base : `${base}-${tries + 1}`
}
