import { namedProfile, referenceDurationMs, weightAt } from './profile.ts'

/** What the adaptive ramp looks at. Times are milliseconds, weights and bounds fractions. */
export interface RampFacts {
  readonly elapsedMs: number
  readonly durationMs: number
  readonly graceMs: number
  /** Requests that may be harmed within one reaction time. */
  readonly harmBudget: number
  readonly expectedRequestsPerSecond: number
  /** Tick, metric lag and shift time together. */
  readonly reactionMs: number
  readonly bound: number
  readonly latencyProven: boolean
}

export interface FinishFacts {
  readonly elapsedMs: number
  readonly durationMs: number
  /** How long the weight has been at least one half. */
  readonly halfForMs: number
  readonly bound: number
  /** Fraction that `bound` must not exceed. */
  readonly margin: number
  readonly latencyProven: boolean
}

const highestWeight = 0.95
const lowestWeight = 0.002
const startWeight = 0.01
const unprovenCap = 0.25
const siteWideRisk = 0.005
const headroom = 1.3
const minute = 60_000

/** The next weight: as high as the budget of harmed requests and the proof so far allow. */
export function rampWeight(facts: RampFacts): number {
  const harmPerWeight = facts.expectedRequestsPerSecond * headroom * (facts.reactionMs / 1000) * facts.bound
  const budget = harmPerWeight > 0 ? facts.harmBudget / harmPerWeight : highestWeight
  const proven = siteWideRisk / facts.bound
  const earned = facts.latencyProven ? proven : Math.min(proven, unprovenCap)
  const wanted = facts.elapsedMs < facts.graceMs ? startWeight : Math.max(floorAt(facts), earned)
  return Math.max(lowestWeight, Math.min(budget, wanted, highestWeight))
}

/** True when the rollout may go to its holdback before the end of the profile. */
export function mayFinish(facts: FinishFacts): boolean {
  const scale = facts.durationMs / referenceDurationMs
  return (
    facts.halfForMs >= 2 * minute * scale &&
    facts.elapsedMs >= 6 * minute * scale &&
    facts.bound <= facts.margin &&
    facts.latencyProven
  )
}

function floorAt({ elapsedMs, durationMs }: RampFacts): number {
  const unscaled = (elapsedMs * referenceDurationMs) / durationMs
  if (unscaled < minute) return startWeight
  if (unscaled < 3 * minute) return 0.05
  return weightAt(namedProfile('standard'), unscaled)
}
