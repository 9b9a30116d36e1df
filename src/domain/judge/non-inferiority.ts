import { type Arms, logTerm } from './arms.ts'

/** Margins, as fractions, within which green's error rate may be proven. */
export const errorMargins = [0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.7]

const bisections = 60

/** Log evidence that green's rate is less than `margin` above blue's, when both are near `rate`. */
export function nonInferiorityLog({ blue, green }: Arms, rate: number, margin: number): number {
  const nearest = nearestNull(blue.requests, green.requests, rate, margin)
  const worse = nearest + margin
  return (
    logTerm(blue.bad, rate / nearest) +
    logTerm(blue.requests - blue.bad, (1 - rate) / (1 - nearest)) +
    logTerm(green.bad, rate / worse) +
    logTerm(green.requests - green.bad, (1 - rate) / (1 - worse))
  )
}

/** Blue's rate on the null line `green = blue + margin` that explains `rate` best. */
function nearestNull(blue: number, green: number, rate: number, margin: number): number {
  let low = Math.max(rate - margin, 0)
  let high = Math.min(rate, 1 - margin)
  for (let step = 0; step < bisections; step++) {
    const middle = (low + high) / 2
    const worse = middle + margin
    const slope = (blue * (middle - rate)) / (middle * (1 - middle)) + (green * (worse - rate)) / (worse * (1 - worse))
    if (slope < 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}
