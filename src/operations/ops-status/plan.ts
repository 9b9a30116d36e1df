import type { StatusInputs } from './inputs.ts'
import type { StatusFacts } from './observe.ts'

export interface StatusPlan {
  readonly proceed: false
}

/** Status has no effects. */
export function plan(_inputs: StatusInputs, _facts: StatusFacts): StatusPlan {
  return { proceed: false }
}
