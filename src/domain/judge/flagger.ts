import { failedMinutes, isBad, normalOf, ticksPerMinute } from './argo.ts'
import type { TraceHeader, TraceLine } from './trace.ts'

const threshold = 5

/**
 * Flagger's tuned analysis: green's success rate and p99 every minute, five failures. Its controller looks at the
 * count of failures before it checks anew, so that it goes back one interval after the fifth.
 */
export function flaggerFails(header: TraceHeader, lines: readonly TraceLine[]): boolean {
  const normal = normalOf(header, 0.99)
  const before = lines.slice(0, Math.max(0, lines.length - ticksPerMinute(header)))
  return failedMinutes(header, before, green => isBad(green, normal, header.boundsMs, 0.99)) >= threshold
}
