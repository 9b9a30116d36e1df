import { type Arm, type Arms, learn, type Rate } from './arms.ts'

const multiples = [1.25, 1.6, 2.5, 5, 12, 40, 200, 1500]
const decay = 0.98
const lowestRate = 1e-6
const highestRate = 0.99

export const attributionAlternatives = multiples.length

/** What is known of blue's error rate: history, which stays, and earlier ticks, which fade. */
export interface BlueRate {
  readonly prior: Rate
  readonly learnt: Rate
  /** Errors that the estimate is credited with at least. */
  readonly leastErrors: number
}

/** A quarter of the history's requests count as much as observed ones. */
export function startBlueRate(history: Arm | undefined, leastErrors: number): BlueRate {
  const requests = (history?.requests ?? 0) / 4
  const bad = history === undefined ? 0 : history.bad / 4
  return { prior: { bad, requests }, learnt: { bad: 0, requests: 0 }, leastErrors }
}

export function learnBlueRate(rate: BlueRate, blue: Arm): BlueRate {
  return { ...rate, learnt: learn(rate.learnt, blue, decay) }
}

/**
 * Estimates blue's error rate, never quite 0 or 1. Too few requests to show a rare error do not show that there is none:
 * at the lowest rate the tolerance in points becomes a ratio of 201, and hardly any harm would stand out against that.
 */
export function blueRate({ prior, learnt, leastErrors }: BlueRate): number {
  const rate = Math.max(leastErrors, prior.bad + learnt.bad) / (prior.requests + learnt.requests)
  return Math.min(highestRate, Math.max(lowestRate, rate))
}

export interface ErrorTolerance {
  /** Percent. */
  readonly 'error-relative': number
  /** Percentage points. */
  readonly 'error-points': number
}

/** How many times blue's rate is still tolerated. */
export function toleratedRatio(tolerance: ErrorTolerance, rate: number): number {
  return 1 + Math.max(tolerance['error-relative'] / 100, tolerance['error-points'] / 100 / rate)
}

/** Log evidence of each alternative that green's errors exceed `ratio` times blue's, given whose errors they were. */
export function attributionLogs({ blue, green }: Arms, ratio: number): number[] {
  const tolerated = greenShare(ratio, green.requests, blue.requests)
  return multiples.map(multiple => {
    const worse = greenShare(ratio * multiple, green.requests, blue.requests)
    return green.bad * Math.log(worse / tolerated) + blue.bad * Math.log((1 - worse) / (1 - tolerated))
  })
}

function greenShare(ratio: number, green: number, blue: number): number {
  return (ratio * green) / (ratio * green + blue)
}
