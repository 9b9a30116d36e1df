import { firstHarm, judgeCourse } from '../domain/judge/course.ts'
import { type Colour, errorRate, quantileMs, sumOf } from '../domain/judge/windows.ts'
import type { RolloutReport } from '../domain/rollout-report.ts'
import { type Html, html, row, table } from './html.ts'

const colours = ['blue', 'green'] as const
const metricNames = { errors: 'errors', p50: 'latency p50', p90: 'latency p90', p99: 'latency p99' } as const

/** What each colour served in the whole rollout. */
export function countsTable({ header, lines }: RolloutReport): Html {
  const rows = colours.map(colour => row(countsOf(header.boundsMs, lines, colour, header.latencyWatched)))
  return table(['colour', 'requests', 'failed', 'error rate', 'p50', 'p95'], rows, 'Nothing was counted.')
}

function countsOf(
  boundsMs: readonly number[],
  lines: RolloutReport['lines'],
  colour: Colour,
  watched: boolean
): (string | number)[] {
  const sum = sumOf(lines, colour)
  const latency = (quantile: number) =>
    watched && sum.requests > 0 ? `${Number(quantileMs(sum, boundsMs, quantile).toPrecision(3))} ms` : '–'
  const rate = sum.requests === 0 ? '–' : `${(100 * errorRate(sum)).toFixed(2)} %`
  return [colour, sum.requests.toLocaleString('en'), sum.errors.toLocaleString('en'), rate, latency(0.5), latency(0.95)]
}

/** Which metric carried the evidence in the tick that decided, or in the last one. */
export function sharesTable({ header, lines }: RolloutReport): Html {
  const course = judgeCourse(header, lines)
  const decided = firstHarm(course)
  const tick = decided ?? course.length
  const state = course[tick - 1]
  if (state === undefined) return html``
  const when = `${decided === undefined ? 'after the last tick' : `at tick ${tick}, which decided`}`
  const rows = Object.entries(metricNames).map(([metric, name]) => {
    const share = state.shares[metric as keyof typeof metricNames]
    return row([name, shown(share), `${Math.round((100 * share) / state.wealth)} %`])
  })
  return html`<h2>Evidence by metric, ${when}: ${shown(state.wealth)} of ${shown(1 / header.alpha)}</h2>${table(['metric', 'evidence', 'share'], rows, '')}`
}

function shown(wealth: number): string {
  return wealth >= 1e6 ? wealth.toExponential(1) : String(Number(wealth.toPrecision(3)))
}
