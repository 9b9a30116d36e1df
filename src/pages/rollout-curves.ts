import type { TickCounts, TraceLine } from '../domain/judge/trace.ts'
import { type Sum, sumOf } from '../domain/judge/windows.ts'
import type { RolloutMark, RolloutReport } from '../domain/rollout-report.ts'
import type { Curve, Mark, Plot, Point } from './plot.ts'

const roles = ['blue', 'green'] as const

/**
 * Reads a quantile from a histogram, in milliseconds, straight-line inside the bin. What lies above the last
 * bound is shown at that bound. Null without requests.
 */
export function quantileMs(counts: TickCounts, boundsMs: readonly number[], quantile: number): number | null {
  const total = counts?.latency.reduce((sum, count) => sum + count, 0) ?? 0
  if (counts === null || total === 0) return null
  let below = 0
  for (const [index, count] of counts.latency.entries()) {
    const upper = boundsMs[index]
    if (upper === undefined) break
    if (count > 0 && below + count >= quantile * total) {
      const lower = boundsMs[index - 1] ?? 0
      return lower + ((upper - lower) * (quantile * total - below)) / count
    }
    below += count
  }
  return boundsMs.at(-1) ?? null
}

function errorPercent(counts: TickCounts): number | null {
  return counts === null || counts.requests === 0 ? null : (100 * counts.errors) / counts.requests
}

function pointsOf(lines: readonly TraceLine[], value: (line: TraceLine) => number | null): Point[] {
  return lines.map(line => ({ t: line.t, value: value(line) }))
}

const endWeights: Readonly<Partial<Record<RolloutMark['kind'], number>>> = { shifted: 0, completed: 1 }

function weightCurves({ lines, events }: RolloutReport, until: number): Curve[] {
  // A line carries the end of its tick; the first tick began with the rollout.
  const first = lines.slice(0, 1).map(line => ({ t: 0, weight: line.weight }))
  const last = events.findLast(({ kind }) => endWeights[kind] !== undefined)
  // The last tick is counted by the metrics' clock, which may be a little ahead of the ledger's.
  const before = last === undefined ? [] : lines.slice(-1).map(({ t, weight }) => ({ t: Math.max(t, last.t), weight }))
  const after = last === undefined ? [] : [{ t: until, weight: endWeights[last.kind] ?? 0 }]
  const weights = [...first, ...lines, ...before, ...after]
  return roles.map(colour => ({
    colour,
    steps: true,
    points: weights.map(({ t, weight }) => ({ t, value: 100 * (colour === 'green' ? weight : 1 - weight) }))
  }))
}

/** A single tick of a fast rollout holds too few requests to be sure of anything. */
const pooledTicks = 12

function bandAt(lines: readonly TraceLine[], index: number, colour: 'blue' | 'green') {
  const pooled = sumOf(lines.slice(Math.max(0, index + 1 - pooledTicks), index + 1), colour)
  return { t: lines[index]?.t ?? 0, ...errorBand(pooled) }
}

/** Between what error rates, in percent, a colour's true one may lie: the 95 % interval after Wilson. */
function errorBand({ requests, errors }: Sum): { readonly low: number; readonly high: number } | null {
  if (requests === 0) return null
  const rate = Math.min(1, errors / requests)
  const squared = 1.96 ** 2
  const middle = rate + squared / (2 * requests)
  const reach = 1.96 * Math.sqrt((rate * (1 - rate)) / requests + squared / (4 * requests ** 2))
  const scale = 100 / (1 + squared / requests)
  return { low: Math.max(0, (middle - reach) * scale), high: (middle + reach) * scale }
}

function latencyCurves({ lines, header }: RolloutReport): Curve[] {
  const quantiles = [{ quantile: 0.5, dash: 'dots' }, { quantile: 0.9, dash: 'dash' }, { quantile: 0.99 }] as const
  return roles.flatMap(colour =>
    quantiles.map(({ quantile, ...look }) => ({
      colour,
      ...look,
      points: pointsOf(lines, line => quantileMs(line[colour], header.boundsMs, quantile))
    }))
  )
}

function marksOf(report: RolloutReport, until: number): Mark[] {
  return report.events
    .filter(({ t }) => t <= until)
    .map(event => ({ t: event.t, label: `${event.t} s · ${event.kind} · ${event.text}` }))
}

/** False where somebody else judged, or nobody asked the service anything. */
export function wasCounted({ lines }: RolloutReport): boolean {
  return lines.some(({ blue, green }) => (blue?.requests ?? 0) + (green?.requests ?? 0) > 0)
}

/** The four plots of a rollout on one time axis. */
export function rolloutPlots(report: RolloutReport): Plot[] {
  const { lines, evidence, limit = 100 } = report
  const traced = lines.at(-1)?.t ?? 0
  // What came long after the last tick is told in the table; the curves would be a stroke at the edge.
  const near = report.events.map(({ t }) => t).filter(t => traced === 0 || t <= 3 * traced)
  const until = Math.max(traced, ...near) || 1
  const shared = { until, marks: marksOf(report, until) }
  const bands = roles.map(colour => ({ colour, points: lines.map((_, index) => bandAt(lines, index, colour)) }))
  const errors = roles.map(colour => ({ colour, points: pointsOf(lines, line => errorPercent(line[colour])) }))
  const proof = lines.map(({ t }, index) => ({ t, value: evidence[index] ?? null }))
  const latency = 'ms · p50 dotted, p90 dashed, p99 solid'
  const watched = report.header.latencyWatched
  const weight = {
    ...shared,
    title: 'Weight',
    unit: '% of traffic',
    curves: weightCurves(report, until),
    numbered: true
  }
  if (!wasCounted(report)) return [weight]
  return [
    weight,
    { ...shared, title: 'Error rate', unit: '% of requests · band: 95 % certain over 12 ticks', curves: errors, bands },
    ...(watched ? [{ ...shared, title: 'Latency', unit: latency, curves: latencyCurves(report) }] : []),
    {
      ...shared,
      title: 'Evidence against green',
      unit: 'logarithmic',
      curves: [{ colour: 'ink', points: proof }],
      logarithmic: true,
      limit
    }
  ]
}
