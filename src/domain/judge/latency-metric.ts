import { type Arms, learn, type Rate } from './arms.ts'
import { exceedanceAlternatives, exceedanceDecay, exceedanceLogs, startExceedance } from './exceedance.ts'
import { type LatencyThreshold, latencyThreshold, type Quantile, quantiles, slowerThan, sum } from './latency-bins.ts'
import { bet, type Mixture, startMixture } from './mixture.ts'
import type { TickCounts, TraceHeader } from './trace.ts'

type Counts = NonNullable<TickCounts>

/** What one latency quantile has shown so far. Without a threshold its wealth stays 1. */
export interface LatencyMetric {
  readonly quantile: Quantile
  /** Undefined until the bins of blue give one; null when the quantile lies above the last bound. */
  readonly threshold: LatencyThreshold | null | undefined
  readonly blue: Rate
  readonly green: Rate
  readonly harm: Mixture
  readonly safe: Mixture
}

export function startLatencyMetric(quantile: Quantile, header: TraceHeader): LatencyMetric {
  const start = startExceedance(exactly(1 - quantiles[quantile]))
  const mixture = startMixture(exceedanceAlternatives, header.plannedTicks)
  const threshold = header.history ? thresholdFrom(header.history, quantile, header) : undefined
  return { quantile, threshold, blue: start, green: start, harm: mixture, safe: mixture }
}

export function judgeLatency(metric: LatencyMetric, blue: Counts, green: Counts, header: TraceHeader): LatencyMetric {
  if (metric.threshold === undefined) return train(metric, blue, green, header)
  if (metric.threshold === null) return metric
  const { harmArms, safeArms } = armsAt(metric.threshold, blue, green)
  return {
    ...learnt(metric, harmArms, safeArms),
    harm: bet(metric.harm, exceedanceLogs(harmArms, metric.blue), header.designEffect),
    safe: bet(metric.safe, exceedanceLogs(safeArms, metric.green), header.designEffect)
  }
}

function train(metric: LatencyMetric, blue: Counts, green: Counts, header: TraceHeader): LatencyMetric {
  const threshold = thresholdFrom(blue, metric.quantile, header)
  if (!threshold) return { ...metric, threshold }
  const { harmArms, safeArms } = armsAt(threshold, blue, green)
  return { ...learnt(metric, harmArms, safeArms), threshold }
}

function learnt(metric: LatencyMetric, harmArms: Arms, safeArms: Arms): LatencyMetric {
  return {
    ...metric,
    blue: learn(metric.blue, harmArms.blue, exceedanceDecay),
    green: learn(metric.green, safeArms.blue, exceedanceDecay)
  }
}

/** The same tick twice: once for harm, once with the arms swapped, where green stands in blue's place. */
function armsAt(threshold: LatencyThreshold, blue: Counts, green: Counts): { harmArms: Arms; safeArms: Arms } {
  const slowBlue = armAt(blue, threshold.blue)
  return {
    harmArms: { blue: slowBlue, green: armAt(green, threshold.green) },
    safeArms: { blue: armAt(green, threshold.margin), green: slowBlue }
  }
}

function armAt(counts: Counts, position: number): { requests: number; bad: number } {
  return { requests: counts.requests, bad: slowerThan(counts.latency, position, counts.requests) }
}

function thresholdFrom(counts: Counts, quantile: Quantile, header: TraceHeader): LatencyThreshold | null | undefined {
  if (sum(counts.latency) === 0) return undefined
  const percents = { tolerance: header.tolerance.latency, margin: header.margin.latency }
  return latencyThreshold(header.boundsMs, counts.latency, quantiles[quantile], percents) ?? null
}

// 1 − 0.9 is not 0.1 in floating point; two implementations must start alike.
function exactly(share: number): number {
  return Math.round(share * 100) / 100
}
