import type { TickInputs } from './inputs.ts'
import type { TickFacts } from './observe.ts'

export type TickPlan = { readonly proceed: false } | { readonly proceed: true }

/** Tells what is due, and brings what is shown elsewhere up to date; nothing to tell changes nothing. */
export function plan(_inputs: TickInputs, { due, followed, review }: TickFacts): TickPlan {
  const isIdle = due.length === 0 && followed.length === 0 && review === undefined
  return { proceed: !isIdle }
}
