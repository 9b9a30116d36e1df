import { failedMinutes, isBad, normalOf } from './argo.ts'
import type { TraceHeader, TraceLine } from './trace.ts'

const threshold = 5

/** Flagger's tuned analysis: green's success rate and p99 every minute, five failures. */
export function flaggerFails(header: TraceHeader, lines: readonly TraceLine[]): boolean {
  const normal = normalOf(header, 0.99)
  return failedMinutes(header, lines, green => isBad(green, normal, header.boundsMs, 0.99)) >= threshold
}
