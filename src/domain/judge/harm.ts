import type { Arms } from './arms.ts'
import { type ErrorMetric, errorBound, judgeErrors, startErrorMetric } from './error-metric.ts'
import { judgeLatency, type LatencyMetric, startLatencyMetric } from './latency-metric.ts'
import { wealthOf } from './mixture.ts'
import type { TickCounts, TraceHeader, TraceLine } from './trace.ts'

type Counts = NonNullable<TickCounts>

/** Evidence of each metric, before it is weighted; 1 means none. */
export interface MetricWealth {
  readonly errors: number
  readonly p50: number
  readonly p90: number
  readonly p99: number
}

/** The weight of each metric in the total. */
export const metricWeights: MetricWealth = { errors: 0.5, p50: 0.3, p90: 0.1, p99: 0.1 }

/** All that the judge knows after some ticks. Never changed in place: each tick makes a new one. */
export interface JudgeState {
  readonly header: TraceHeader
  /** Lines seen, whether or not they could be compared. */
  readonly ticks: number
  readonly errors: ErrorMetric
  readonly p50: LatencyMetric
  readonly p90: LatencyMetric
  readonly p99: LatencyMetric
  /** Total evidence of harm; harm is established at 1 / alpha. */
  readonly wealth: number
  /** Each metric's part of `wealth`. */
  readonly shares: MetricWealth
  /** Proven bound on green's error rate above blue's, as a fraction; 1 when nothing is proven. */
  readonly bound: number
  /** Green's latency was proven within the policy's margin: a claim that was earned once stays earned. */
  readonly latencyProven: boolean
}

type Metrics = Pick<JudgeState, 'errors' | 'p50' | 'p90' | 'p99'>

export function startJudge(header: TraceHeader): JudgeState {
  const history = header.history?.requests ? errorArm(header.history) : undefined
  const metrics = {
    errors: startErrorMetric(header, history),
    p50: startLatencyMetric('p50', header),
    p90: startLatencyMetric('p90', header),
    p99: startLatencyMetric('p99', header)
  }
  return summarize(header, 0, metrics, !header.latencyWatched)
}

/** Takes one tick into account. A tick in which a colour had no request or no data changes no evidence. */
export function judgeTick(state: JudgeState, line: TraceLine): JudgeState {
  const { header } = state
  const { blue, green } = line
  if (!blue?.requests || !green?.requests) return { ...state, ticks: state.ticks + 1 }
  const arms: Arms = { blue: errorArm(blue), green: errorArm(green) }
  const young = line.t <= header.graceSeconds
  const latency = (metric: LatencyMetric) => (young ? metric : judgeLatency(metric, blue, green, header))
  const metrics = {
    errors: judgeErrors(state.errors, arms, header),
    p50: latency(state.p50),
    p90: latency(state.p90),
    p99: latency(state.p99)
  }
  return summarize(header, state.ticks + 1, metrics, state.latencyProven)
}

/** Judges a whole trace, past any decision. */
export function judgeTrace(header: TraceHeader, lines: Iterable<TraceLine>): JudgeState {
  let state = startJudge(header)
  for (const line of lines) state = judgeTick(state, line)
  return state
}

/** True when green is shown to harm requests that blue would have served. */
export function harmShown(state: JudgeState): boolean {
  return state.wealth >= 1 / state.header.alpha
}

function summarize(header: TraceHeader, ticks: number, metrics: Metrics, provenBefore: boolean): JudgeState {
  const shares = {
    errors: metricWeights.errors * wealthOf(metrics.errors.harm),
    p50: metricWeights.p50 * wealthOf(metrics.p50.harm),
    p90: metricWeights.p90 * wealthOf(metrics.p90.harm),
    p99: metricWeights.p99 * wealthOf(metrics.p99.harm)
  }
  const wealth = shares.errors + shares.p50 + shares.p90 + shares.p99
  const bound = errorBound(metrics.errors, header.beta)
  const latencySafe = (wealthOf(metrics.p50.safe) + wealthOf(metrics.p90.safe)) / 2
  const latencyProven = provenBefore || latencySafe >= 1 / header.beta
  return { header, ticks, ...metrics, wealth, shares, bound, latencyProven }
}

function errorArm(counts: Counts): { requests: number; bad: number } {
  return { requests: counts.requests, bad: Math.min(counts.errors, counts.requests) }
}
