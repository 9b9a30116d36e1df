import type { TraceHeader, TraceLine } from './trace.ts'
import { errorRate, lastSeconds, quantileMs, type Sum, sumOf } from './windows.ts'

const windowSeconds = 60
const errorMargin = 0.01
const slowdown = 1.2

/** What a rule that looks at green alone must know beforehand. */
export interface Normal {
  readonly errorRate: number
  readonly latencyMs: number
}

/** Takes base and normal from the history; without one, such a rule asks for nothing that could fail. */
export function normalOf(header: TraceHeader, quantile: number): Normal {
  const history = header.history
  if (!history?.requests) return { errorRate: 1, latencyMs: Number.POSITIVE_INFINITY }
  return { errorRate: errorRate(history), latencyMs: quantileMs(history, header.boundsMs, quantile) }
}

/** Argo's tuned analysis: one-minute windows of green's success rate and p95, more than three failures. */
export function argoFails(header: TraceHeader, lines: readonly TraceLine[], failureLimit = 3): boolean {
  const normal = normalOf(header, 0.95)
  return failedMinutes(header, lines, green => isBad(green, normal, header.boundsMs, 0.95)) > failureLimit
}

export function isBad(green: Sum, normal: Normal, boundsMs: readonly number[], quantile: number): boolean {
  if (green.requests === 0) return false
  if (errorRate(green) > normal.errorRate + errorMargin) return true
  return quantileMs(green, boundsMs, quantile) > slowdown * normal.latencyMs
}

/** Counts the whole minutes, one after the other, whose green counts fail the check. */
export function failedMinutes(
  header: TraceHeader,
  lines: readonly TraceLine[],
  failed: (green: Sum) => boolean
): number {
  const perWindow = ticksPerMinute(header)
  let failures = 0
  for (let end = perWindow; end <= lines.length; end += perWindow) {
    const window = lastSeconds(lines.slice(end - perWindow, end), windowSeconds)
    if (failed(sumOf(window, 'green'))) failures++
  }
  return failures
}

export function ticksPerMinute({ tickSeconds }: Pick<TraceHeader, 'tickSeconds'>): number {
  return Math.max(1, Math.round(windowSeconds / tickSeconds))
}
