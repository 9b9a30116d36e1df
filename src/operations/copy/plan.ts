import type { CopyInputs } from './inputs.ts'
import type { CopyFacts } from './observe.ts'

export interface CopyPlan {
  readonly proceed: true
}

/** What could be read whole is copied; what is there already costs nothing. */
export function plan(_: CopyInputs, __: CopyFacts): CopyPlan {
  return { proceed: true }
}
