import { type History, historyOf, type Recorded } from './alerts/history.ts'
import type { Sources } from './alerts/signals.ts'
import { showDuration } from './duration.ts'
import { sum } from './judge/latency-bins.ts'
import type { Dashboard } from './policy/dashboard.ts'

export interface PanelPoint {
  /** Milliseconds since 1970. */
  readonly time: number
  /** Null where nothing was measured: a gap, never a zero. */
  readonly value: number | null
}

export interface Panel {
  readonly name: string
  readonly title: string
  readonly unit: string
  readonly group: 'signals' | 'business'
  readonly points: readonly PanelPoint[]
}

export interface Asked {
  readonly sources: Sources
  readonly business: Dashboard['business']
  /** Milliseconds since 1970. */
  readonly from: number
  readonly to: number
}

const fiveMinutesMs = 300_000
const mostPoints = 180

/** The four golden signals, and each counter of the business that the policy names, over a stretch of time. Pure. */
export function panelsOf(recorded: Recorded, { sources, business, from, to }: Asked): readonly Panel[] {
  const history = historyOf(recorded)
  const step = Math.max(60_000, Math.ceil((to - from) / mostPoints))
  const times = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step)
  const draw = (value: (time: number) => number | undefined) =>
    times.map(time => ({ time, value: value(time) ?? null }))
  return [
    ...signals(history, sources).map(({ value, ...panel }) => ({
      ...panel,
      group: 'signals' as const,
      points: draw(value)
    })),
    ...Object.entries(business).map(([name, { per, title = name }]) => ({
      name,
      title,
      unit: `per ${showDuration(per)}`,
      group: 'business' as const,
      points: draw(time => rateOf(recorded, { name, per, time }))
    }))
  ]
}

function signals(history: History, { latency: { quantile } }: Sources) {
  const share = (time: number) => {
    const counts = history.counts(time, fiveMinutesMs)
    return counts === undefined || counts.requests === 0 ? undefined : (100 * counts.errors) / counts.requests
  }
  const scaled = (value: number | undefined, factor: number) => (value === undefined ? undefined : value * factor)
  return [
    {
      name: 'latency',
      title: `Latency, ${quantile * 100} % are faster`,
      unit: 'ms',
      value: (time: number) => scaled(history.latency(time, quantile), 1000)
    },
    {
      name: 'traffic',
      title: 'Traffic',
      unit: 'requests a second',
      value: (time: number) => scaled(history.counts(time, fiveMinutesMs)?.requests, 1000 / fiveMinutesMs)
    },
    { name: 'errors', title: 'Errors', unit: '% of requests', value: share },
    {
      name: 'saturation',
      title: 'Saturation',
      unit: '% of capacity',
      value: (time: number) => scaled(history.gauge(time, 'capacity'), 100)
    }
  ]
}

interface Rate {
  readonly name: string
  readonly per: number
  readonly time: number
}

/** How often it was counted, over its own stretch of time or five minutes, whichever is longer. */
function rateOf({ samples }: Recorded, { name, per, time }: Rate): number | undefined {
  const window = Math.max(per, fiveMinutesMs)
  const counts = samples.flatMap(({ time: at, counts }) =>
    at > time - window && at <= time && counts?.[name] !== undefined ? [counts[name]] : []
  )
  return counts.length === 0 ? undefined : (sum(counts) * per) / window
}

/** The newest figure that a panel shows; undefined when it shows none. */
export function newestOf({ points }: Panel): number | undefined {
  return points.findLast(({ value }) => value !== null)?.value ?? undefined
}

/** That figure as people read it. */
export function shownNewest(panel: Panel): string | undefined {
  const newest = newestOf(panel)
  return newest === undefined ? undefined : String(Number(newest.toPrecision(3)))
}
