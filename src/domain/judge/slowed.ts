import { judgeTrace } from './harm.ts'
import { type LatencyThreshold, quantileNames, slowerThan } from './latency-bins.ts'
import type { TickCounts, TraceHeader, TraceLine } from './trace.ts'

/** How many standard deviations an excess must reach before it is called more than chance. */
const beyondChance = 4

/**
 * Requests on green that were slower, by more than the tolerance, than blue's share explains: the worst stretch of the
 * rollout, at whichever of the watched quantiles it shows most. Zero while chance explains it.
 */
export function slowedRequests(header: TraceHeader, lines: readonly TraceLine[]): number {
  const state = judgeTrace(header, lines)
  return quantileNames.reduce((most, name) => {
    const { threshold } = state[name]
    return threshold ? Math.max(most, worstStretch(lines, threshold)) : most
  }, 0)
}

interface Stretch {
  readonly excess: number
  readonly variance: number
}

const nothing: Stretch = { excess: 0, variance: 0 }

function worstStretch(lines: readonly TraceLine[], threshold: LatencyThreshold): number {
  let current = nothing
  let worst = nothing
  for (const line of lines) {
    const excess = excessIn(line, threshold)
    const longer = { excess: current.excess + excess.excess, variance: current.variance + excess.variance }
    current = longer.excess > 0 ? longer : nothing
    if (current.excess > worst.excess) worst = current
  }
  return worst.excess > beyondChance * Math.sqrt(worst.variance) ? worst.excess : 0
}

function excessIn({ blue, green }: TraceLine, threshold: LatencyThreshold): Stretch {
  if (!blue?.requests || !green?.requests) return nothing
  const share = slowShare(blue, threshold.blue)
  const excess = slowerThan(green.latency, threshold.green, green.requests) - green.requests * share
  // One request more keeps a blue without a slow one from looking certain.
  const likely = (share * blue.requests + 1) / (blue.requests + 2)
  return { excess, variance: green.requests * likely * (1 - likely) * (1 + green.requests / blue.requests) }
}

function slowShare(counts: NonNullable<TickCounts>, position: number): number {
  return slowerThan(counts.latency, position, counts.requests) / counts.requests
}
