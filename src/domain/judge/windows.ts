import type { TickCounts, TraceLine } from './trace.ts'

export type Colour = 'blue' | 'green'

/** Counts of one colour over several ticks. */
export interface Sum {
  readonly requests: number
  readonly errors: number
  readonly latency: readonly number[]
}

const nothing: Sum = { requests: 0, errors: 0, latency: [] }

/** The lines of the `seconds` up to and with the last line. */
export function lastSeconds(lines: readonly TraceLine[], seconds: number): TraceLine[] {
  const since = (lines.at(-1)?.t ?? 0) - seconds
  return lines.filter(line => line.t > since + 1e-9)
}

export function sumOf(lines: readonly TraceLine[], colour: Colour): Sum {
  return lines.reduce((total, line) => add(total, line[colour]), nothing)
}

export function errorRate(sum: Sum): number {
  return sum.requests === 0 ? 0 : sum.errors / sum.requests
}

/** A latency quantile by linear interpolation inside its bin; the last bin counts as its lower bound. */
export function quantileMs(sum: Pick<Sum, 'latency'>, boundsMs: readonly number[], quantile: number): number {
  const needed = quantile * sum.latency.reduce((total, count) => total + count, 0)
  if (needed === 0) return 0
  let below = 0
  for (const [position, high] of boundsMs.entries()) {
    const count = sum.latency[position] ?? 0
    const low = boundsMs[position - 1] ?? 0
    if (count > 0 && below + count >= needed) return low + ((needed - below) / count) * (high - low)
    below += count
  }
  return boundsMs.at(-1) ?? 0
}

function add(total: Sum, counts: TickCounts): Sum {
  if (counts === null) return total
  return {
    requests: total.requests + counts.requests,
    errors: total.errors + counts.errors,
    latency: counts.latency.map((count, position) => count + (total.latency[position] ?? 0))
  }
}
