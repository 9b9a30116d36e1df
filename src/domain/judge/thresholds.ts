import type { TraceHeader, TraceLine } from './trace.ts'
import { errorRate, lastSeconds, quantileMs, sumOf } from './windows.ts'

const windowSeconds = 60
const errorMargin = 0.01
const slowdown = 1.2

/** The plain thresholds of the procedure: one minute, one point more errors or a p95 a fifth slower. */
export function thresholdsExceeded(header: Pick<TraceHeader, 'boundsMs'>, lines: readonly TraceLine[]): boolean {
  if ((lines.at(-1)?.t ?? 0) < windowSeconds) return false
  const window = lastSeconds(lines, windowSeconds)
  const green = sumOf(window, 'green')
  const blue = sumOf(window, 'blue')
  if (green.requests === 0 || blue.requests === 0) return false
  if (errorRate(green) - errorRate(blue) > errorMargin) return true
  return quantileMs(green, header.boundsMs, 0.95) > slowdown * quantileMs(blue, header.boundsMs, 0.95)
}
