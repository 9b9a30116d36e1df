import type { TraceLine } from './trace.ts'

const unlikely = 1e-6

/** Both colours together over the last `seconds`. */
export function totalOver(lines: readonly TraceLine[], seconds: number): { requests: number; errors: number } {
  const since = (lines.at(-1)?.t ?? 0) - seconds
  const total = { requests: 0, errors: 0 }
  for (const line of lines.filter(({ t }) => t > since)) {
    total.requests += (line.blue?.requests ?? 0) + (line.green?.requests ?? 0)
    total.errors += (line.blue?.errors ?? 0) + (line.green?.errors ?? 0)
  }
  return total
}

/** True when so many errors have a chance below one in a million at the rate that is allowed (a fraction). */
export function alarmFires(requests: number, errors: number, rate: number): boolean {
  if (requests === 0 || errors <= requests * rate) return false
  return tailAtLeast(requests, Math.min(errors, requests), rate) < unlikely
}

/** P(Bin(requests, rate) ≥ errors). Terms beyond the mean fall, so the sum stops when they no longer count. */
export function tailAtLeast(requests: number, errors: number, rate: number): number {
  if (errors <= 0) return 1
  let term = Math.exp(logBinomial(requests, errors) + errors * Math.log(rate) + (requests - errors) * Math.log1p(-rate))
  let total = 0
  for (let count = errors; count <= requests && term > total * 1e-17; count++) {
    total += term
    term *= ((requests - count) / (count + 1)) * (rate / (1 - rate))
  }
  return total
}

function logBinomial(total: number, chosen: number): number {
  return logFactorial(total) - logFactorial(chosen) - logFactorial(total - chosen)
}

// Stirling's series; below 20 exact, from there its error is far under a part in a billion.
function logFactorial(value: number): number {
  if (value >= 20) {
    const series = 1 / (12 * value) - 1 / (360 * value ** 3) + 1 / (1260 * value ** 5)
    return value * Math.log(value) - value + 0.5 * Math.log(2 * Math.PI * value) + series
  }
  let log = 0
  for (let factor = 2; factor <= value; factor++) log += Math.log(factor)
  return log
}
