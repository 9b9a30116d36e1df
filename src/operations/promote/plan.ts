import { askGates, askGatesUnder, nextPossible } from '../../domain/gate/all-gates.ts'
import type { GateFacts } from '../../domain/gate/facts.ts'
import { allOpen } from '../../domain/gate/gate.ts'
import type { Slot } from '../../domain/slot.ts'
import type { PromoteFacts, PromotionFacts } from './facts.ts'
import type { PromoteInputs } from './inputs.ts'
import { place } from './placement.ts'
import { planRecall } from './plan-recall.ts'
import { planRollback } from './plan-rollback.ts'
import { planTrain } from './plan-train.ts'
import type { PromotePlan, Refused, Unchanged } from './proposal.ts'
import { recalledThere } from './recalled-there.ts'
import { heldSlot, isExpired } from './staging.ts'
import { refuse } from './verdict.ts'

/** Decides what happens to the digest. Asking for a plan gives the same answer, without effects. */
export function plan(inputs: PromoteInputs, facts: PromoteFacts): PromotePlan {
  const decided = decide(inputs, facts)
  if (inputs.mode !== 'plan' || !decided.proceed) return decided
  if (decided.kind === 'queue') return { ...decided, proceed: false, kind: 'refused', outcome: 'conflict' }
  if (decided.kind === 'refuse') return { ...decided, proceed: false, kind: 'refused', outcome: 'refused' }
  return { proceed: false, kind: 'planned', step: decided }
}

function decide(inputs: PromoteInputs, facts: PromoteFacts): PromotePlan {
  if (facts.kind === 'recall') return planRecall(inputs, facts)
  if (facts.kind === 'nothing') {
    const { reason, found } = facts
    return { proceed: false, kind: 'refused', outcome: 'refused', gates: [], reason, found }
  }
  if (inputs.mode === 'rollback') return planRollback(inputs, facts)
  return (
    planTrain(inputs, facts) ??
    recalledThere(facts.gates) ??
    standsAlready(facts) ??
    obstacle(inputs, facts) ??
    planPromotion(inputs, facts)
  )
}

/** A digest that is live, or staged and still wanted, stays as it is. */
function standsAlready(facts: PromotionFacts): Unchanged | undefined {
  const { target, digest } = facts.gates
  const stay = (text: string, slot?: Slot) => ({ proceed: false, kind: 'unchanged', text, slot }) as const
  if (target?.live?.digest === digest)
    return stay(`It is there already, in slot ${target.live.slot}.`, target.live.slot)
  if (target?.staged?.digest !== digest || isExpired(target.staged, facts.gates)) return undefined
  return stay(`It is staged already, in slot ${target.staged.slot}.`, target.staged.slot)
}

/** What no gate asks about: a debt of an earlier hotfix, and a slot that people still look into. */
function obstacle(inputs: PromoteInputs, facts: PromotionFacts): Refused | undefined {
  const hotfix = inputs.hotfix.length > 0
  const no = { proceed: false, kind: 'refused', outcome: 'refused', gates: askGates(facts.gates) } as const
  const [debt] = facts.debts
  if (debt !== undefined && !hotfix) {
    const found = `${debt.id} skipped ${debt.gates.join(', ')} for: ${debt.reason} (due ${debt.dueAt})`
    return { ...no, reason: 'debt-open', found, next: `sluice ops settle-debt --debt=${debt.id} --reason=… ends it.` }
  }
  const held = heldSlot(facts)
  if (held === undefined || (inputs.replaceHeld ?? hotfix)) return undefined
  const { environment } = facts.gates.rules
  const found = `slot ${held.slot} is held until ${held.until}: ${held.reason}`
  const next = `sluice ops release-slot --environment=${environment} ends the hold, or replace-held: true.`
  return { ...no, reason: 'slot-held', found, next, nextPossible: new Date(held.until) }
}

function planPromotion(inputs: PromoteInputs, facts: PromotionFacts): PromotePlan {
  const ask = (about: GateFacts) => askGatesUnder(inputs.hotfix, about)
  const gates = ask(facts.gates)
  if (allOpen(gates)) return place(facts, gates, heldSlot(facts))
  const possible = nextPossible(facts.gates, ask)
  if (possible !== undefined && possible.getTime() <= facts.began.getTime() + inputs.wait) {
    return { proceed: true, kind: 'wait', gates, until: possible }
  }
  return refuse(gates, possible)
}
