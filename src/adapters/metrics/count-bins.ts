import type { Counters } from '../../ports/metric-source.ts'

/** One bin that takes every request: what a source says that cannot tell how long they took. */
export const unboundMs: readonly number[] = [1]

/** Turns counts of "at most this bound", the last one of all, into one count per bin. */
export function differences(cumulative: readonly number[]): number[] {
  return cumulative.map((count, index) => Math.max(0, count - (cumulative[index - 1] ?? 0)))
}

export function noCounts(bins: number): Counters {
  return { requests: 0, errors: 0, latency: Array.from({ length: bins }, () => 0) }
}

/** Adds two sets of counts, bin by bin. */
export function plus(one: Counters, other: Counters): Counters {
  const bins = Math.max(one.latency.length, other.latency.length)
  return {
    requests: one.requests + other.requests,
    errors: one.errors + other.errors,
    latency: Array.from({ length: bins }, (_, bin) => (one.latency[bin] ?? 0) + (other.latency[bin] ?? 0))
  }
}

/** Finds the bin of a latency; the last bin is everything above the last bound. */
export function binOf(boundsMs: readonly number[], latencyMs: number): number {
  const bin = boundsMs.findIndex(bound => latencyMs <= bound)
  return bin < 0 ? boundsMs.length : bin
}
