import type { Suite } from '../../domain/smoke/suite.ts'
import type { SmokeTestInputs } from './inputs.ts'
import type { IdentityPlan, SmokeTestFacts } from './observe.ts'

export type SmokeTestPlan = SmokeRun | { readonly proceed: false; readonly reason: 'empty-suite' }

/** Everything that is asked of the service, and for how long. */
export interface SmokeRun {
  readonly proceed: true
  readonly suite: Suite
  readonly identity: IdentityPlan | undefined
  readonly baseUrl: string
  readonly connectTo: string | undefined
  /** Milliseconds for all of it. */
  readonly deadline: number
  readonly retry: number
  readonly consecutive: number
}

export function plan(inputs: SmokeTestInputs, facts: SmokeTestFacts): SmokeTestPlan {
  if (facts.suite.steps.length === 0) return { proceed: false, reason: 'empty-suite' }
  const { baseUrl, connectTo, deadline, retry, consecutive } = inputs
  return { proceed: true, ...facts, baseUrl, connectTo, deadline, retry, consecutive }
}
