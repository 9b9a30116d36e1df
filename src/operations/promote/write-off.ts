import type { PromoteContext, Promoted } from './context.ts'
import { aboutOf, drafter } from './drafts.ts'
import type { PromotionFacts } from './facts.ts'
import type { WriteOff } from './proposal.ts'

/** Appends why slots of a train went by, each once; then everything is looked at again. */
export async function writeOff(plan: WriteOff, context: PromoteContext, facts: PromotionFacts): Promise<Promoted> {
  const draft = drafter(context, aboutOf(facts))
  const { environment } = facts.gates.rules
  const events = plan.slots.map(({ slot, reason }) =>
    draft('train.passed', `${environment}/train/${slot}/passed`, { train: slot, reason })
  )
  await context.ports.ledger.append(() => ({ events }))
  return { ended: 'written-off' }
}
