import type { Actionable, Context } from '../../operation.ts'
import { tellDue } from '../ops-incident/telling.ts'
import type { TickInputs, TickPorts } from './inputs.ts'
import type { TickFacts } from './observe.ts'
import type { TickPlan } from './plan.ts'

/** Tells what is due, and returns what could not be told: one that fails does not keep the others from being heard. */
export async function apply(
  _plan: Actionable<TickPlan>,
  context: Context<TickInputs, TickPorts>,
  { due }: TickFacts
): Promise<readonly string[]> {
  const untold: string[] = []
  for (const { incident } of due) {
    const why = await tellDue(incident, context)
    if (why !== undefined) untold.push(`${incident.id}: ${why}`)
  }
  return untold
}
