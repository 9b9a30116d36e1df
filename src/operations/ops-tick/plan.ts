import type { TickInputs } from './inputs.ts'
import type { TickFacts } from './observe.ts'

export type TickPlan = { readonly proceed: false } | { readonly proceed: true }

/** Tells what is due; nothing to tell changes nothing. */
export function plan(_inputs: TickInputs, { due }: TickFacts): TickPlan {
  return due.length === 0 ? { proceed: false } : { proceed: true }
}
