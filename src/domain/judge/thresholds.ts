import type { TraceHeader, TraceLine } from './trace.ts'
import { errorRate, lastSeconds, quantileMs, sumOf } from './windows.ts'

type Limits = Pick<TraceHeader, 'boundsMs' | 'margin'>

/** The plain thresholds of the procedure: one minute, more than a point more errors or a p95 over a fifth slower. */
export function thresholdsExceeded(header: Limits, lines: readonly TraceLine[], windowSeconds = 60): boolean {
  if ((lines.at(-1)?.t ?? 0) < windowSeconds) return false
  const window = lastSeconds(lines, windowSeconds)
  const green = sumOf(window, 'green')
  const blue = sumOf(window, 'blue')
  if (green.requests === 0 || blue.requests === 0) return false
  if (errorRate(green) - errorRate(blue) > header.margin['error-points'] / 100) return true
  const slowdown = 1 + header.margin.latency / 100
  return quantileMs(green, header.boundsMs, 0.95) > slowdown * quantileMs(blue, header.boundsMs, 0.95)
}

/** The same at any tick so far. */
export function thresholdsWereExceeded(header: Limits, lines: readonly TraceLine[], windowSeconds: number): boolean {
  return lines.some((_, index) => thresholdsExceeded(header, lines.slice(0, index + 1), windowSeconds))
}
