import { provenanceGate, recallGate } from '../../domain/gate/evidence-gates.ts'
import { allOpen } from '../../domain/gate/gate.ts'
import { lockGate } from '../../domain/gate/stage-gates.ts'
import { otherSlot } from '../../domain/slot.ts'
import type { PromotionFacts } from './facts.ts'
import type { PromoteInputs } from './inputs.ts'
import { deploymentName, nextGeneration } from './placement.ts'
import type { PromotePlan } from './proposal.ts'
import { recalledThere } from './recalled-there.ts'
import { refuse } from './verdict.ts'

/**
 * Decides a step back. What is staged is taken back first, and without a digest by name that is all.
 * It needs what no emergency may skip: an intact record, no recall, and the lock. A staging does not keep its lock.
 */
export function planRollback(inputs: PromoteInputs, facts: PromotionFacts): PromotePlan {
  const { target, digest } = facts.gates
  const { staged, live } = target ?? {}
  const lock = lockGate(staged === undefined ? facts.gates : { ...facts.gates, target: undefined })
  if (staged !== undefined && (inputs.digest === 'latest' || live?.digest === digest)) {
    return allOpen([lock]) ? { proceed: true, kind: 'abort', gates: [lock], staged } : refuse([lock], undefined)
  }
  // Running the same job again must not go back twice; a person who asks again means it.
  if (inputs.digest === 'latest' && live?.action === 'rollback' && live.run === facts.gates.run) {
    return { proceed: false, kind: 'unchanged', text: 'This run has gone back already.', slot: live.slot }
  }
  if (live?.digest === digest) {
    const recalled = recalledThere(facts.gates)
    if (recalled !== undefined)
      return { ...recalled, gates: [provenanceGate(facts.gates), lock, recallGate(facts.gates)] }
    return { proceed: false, kind: 'unchanged', text: `It is live already, in slot ${live.slot}.`, slot: live.slot }
  }
  const gates = [provenanceGate(facts.gates), lock, recallGate(facts.gates)]
  if (!allOpen(gates)) return refuse(gates, undefined)
  const idle = facts.rollout && live !== undefined ? otherSlot(live.slot) : (live?.slot ?? 'a')
  const held = target?.held.find(one => one.slot === idle && one.reason !== 'previous')
  return {
    proceed: true,
    kind: facts.rollout && facts.stillRunning ? 'return' : 'complete',
    action: 'rollback',
    gates,
    slot: idle,
    generation: nextGeneration(facts),
    deployment: deploymentName(facts),
    ends: staged && { staged, reason: 'manual-stop' },
    releases: held
  }
}
