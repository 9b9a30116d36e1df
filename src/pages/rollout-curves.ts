import type { TickCounts, TraceLine } from '../domain/judge/trace.ts'
import type { RolloutReport } from '../domain/rollout-report.ts'
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

function weightCurves({ lines, header }: RolloutReport): Curve[] {
  // A line carries the end of its tick; the first weight began one tick before.
  const first = lines.slice(0, 1).map(line => ({ ...line, t: line.t - header.tickSeconds }))
  return roles.map(colour => ({
    colour,
    steps: true,
    points: pointsOf([...first, ...lines], line => 100 * (colour === 'green' ? line.weight : 1 - line.weight))
  }))
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

function marksOf(report: RolloutReport): Mark[] {
  return report.events.map(event => ({ t: event.t, label: `${event.t} s · ${event.kind} · ${event.text}` }))
}

/** The four plots of a rollout on one time axis. */
export function rolloutPlots(report: RolloutReport): Plot[] {
  const { lines, evidence, limit = 100 } = report
  const last = Math.max(lines.at(-1)?.t ?? 0, ...report.events.slice(-1).map(event => event.t))
  const shared = { until: last || 1, marks: marksOf(report) }
  const errors = roles.map(colour => ({ colour, points: pointsOf(lines, line => errorPercent(line[colour])) }))
  const proof = lines.map(({ t }, index) => ({ t, value: evidence[index] ?? null }))
  const latency = 'ms · p50 dotted, p90 dashed, p99 solid'
  return [
    { ...shared, title: 'Weight', unit: '% of traffic', curves: weightCurves(report) },
    { ...shared, title: 'Error rate', unit: '% of requests', curves: errors },
    { ...shared, title: 'Latency', unit: latency, curves: latencyCurves(report) },
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
