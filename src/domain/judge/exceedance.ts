import { type Arms, logTerm, type Rate } from './arms.ts'

const steps = [0.1, 0.2, 0.4, 0.8, 1.6, 3.2]
const pseudoRequests = 20

export const exceedanceDecay = 0.9
export const exceedanceAlternatives = steps.length

/** Starts from the share that a quantile leaves above itself, worth twenty requests. */
export function startExceedance(share: number): Rate {
  return { bad: share * pseudoRequests, requests: pseudoRequests }
}

/** Log evidence of each alternative that green exceeds its threshold more often than blue exceeds its own. */
export function exceedanceLogs(arms: Arms, reference: Rate): number[] {
  const pa = clamp(reference.bad / reference.requests)
  return steps.map(step => {
    const odds = (pa / (1 - pa)) * Math.exp(step)
    return twoSampleLog(arms, pa, odds / (1 + odds))
  })
}

function twoSampleLog({ blue, green }: Arms, pa: number, pb: number): number {
  const p0 = (blue.requests * pa + green.requests * pb) / (blue.requests + green.requests)
  return (
    logTerm(blue.bad, pa / p0) +
    logTerm(blue.requests - blue.bad, (1 - pa) / (1 - p0)) +
    logTerm(green.bad, pb / p0) +
    logTerm(green.requests - green.bad, (1 - pb) / (1 - p0))
  )
}

// Decay can carry a rate to exactly 0 or 1, where odds have no value.
function clamp(rate: number): number {
  return Math.min(1 - 1e-12, Math.max(1e-12, rate))
}
