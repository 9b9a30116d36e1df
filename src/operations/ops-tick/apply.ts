import { toFailure } from '../../domain/failure.ts'
import type { Actionable, Context } from '../../operation.ts'
import { followUp } from '../ops-incident/follow-up.ts'
import { tellDue } from '../ops-incident/telling.ts'
import type { TickInputs, TickPorts } from './inputs.ts'
import type { TickFacts } from './observe.ts'
import type { TickPlan } from './plan.ts'
import { askForReview } from './review.ts'

export interface TickDone {
  /** What could not be told or shown. */
  readonly untold: readonly string[]
  /** Whether the ledger holds more than before. */
  readonly isNew: boolean
}

type TickContext = Context<TickInputs, TickPorts>

/** Tells what is due and brings the rest up to date: one that fails does not keep the others from being heard. */
export async function apply(_plan: Actionable<TickPlan>, context: TickContext, facts: TickFacts): Promise<TickDone> {
  const untold: string[] = []
  for (const { incident } of facts.due) {
    const why = await tellDue(incident, context)
    if (why !== undefined) untold.push(`${incident.id}: ${why}`)
  }
  for (const incident of facts.followed) {
    for (const why of await followUp(incident, context)) untold.push(`${incident.id}: ${why}`)
  }
  untold.push(...(await review(context, facts)))
  const { head } = await context.ports.ledger.read()
  return { untold, isNew: head.sequence > facts.sequence }
}

async function review(context: TickContext, { review: due }: TickFacts): Promise<readonly string[]> {
  if (due === undefined) return []
  try {
    await askForReview(due, context)
    return []
  } catch (thrown) {
    return [`the review of the procedure: ${toFailure(thrown).message}`]
  }
}
