import { unavailable } from '../../domain/failure.ts'
import { fitsLabel } from '../../domain/label-value.ts'
import type { Counters } from '../../ports/metric-source.ts'
import { differences } from './count-bins.ts'
import { beginsOf, increaseOf, restartsOf, type Stretch } from './increase.ts'
import type { Series } from './prometheus-api.ts'

/** What was scraped of one slot. `up`: instances that are scraped, asked for only where there is no counter. */
export interface SlotSeries {
  readonly requests: readonly Series[]
  readonly latency: readonly Series[]
  readonly up: readonly Series[]
  /** False: nothing was scraped lately, so that there is no data. */
  readonly isKnown: boolean
}

export interface CountFacts {
  readonly boundsMs: readonly number[]
  readonly unitMs: number
  /** One label with the values that mean an error. */
  readonly errors: Readonly<Record<string, readonly string[]>>
}

/** Counts what a slot served in a stretch of time. */
export function countsOf(
  { requests, latency }: Pick<SlotSeries, 'requests' | 'latency'>,
  { boundsMs, unitMs, errors }: CountFacts,
  stretch: Stretch,
  bornBefore = false
): Counters {
  const all = [...requests, ...latency]
  const options = { restarts: restartsOf(all), begins: bornBefore ? beginsOf(all) : undefined }
  const rise = (series: readonly Series[]) =>
    Math.round(series.reduce((total, one) => total + increaseOf(one, stretch, options), 0))
  const total = rise(requests)
  const wanted = [...boundsMs.map(bound => round(bound)), Number.POSITIVE_INFINITY]
  const cumulative = wanted.map(bound => rise(latency.filter(({ labels }) => boundOf(labels.le, unitMs) === bound)))
  // Without buckets, all that is known of a request is that it ended.
  const bins = latency.length === 0 ? [...boundsMs.map(() => 0), total] : differences(cumulative)
  return { requests: total, errors: rise(requests.filter(one => isError(one, errors))), latency: bins }
}

/** The buckets' bounds in milliseconds, ascending. */
export function boundsOf(latency: readonly Series[], unitMs: number): number[] {
  const bounds = latency.flatMap(({ labels }) => boundOf(labels.le, unitMs) ?? [])
  return [...new Set(bounds)].filter(bound => bound > 0 && Number.isFinite(bound)).sort((one, other) => one - other)
}

function boundOf(le: string | undefined, unitMs: number): number | undefined {
  if (le === undefined) return undefined
  if (le === '+Inf') return Number.POSITIVE_INFINITY
  const bound = Number(le)
  return Number.isNaN(bound) ? undefined : round(bound * unitMs)
}

// 0.1 s times 1000 must be 100 ms in every implementation.
function round(bound: number): number {
  return Number(bound.toPrecision(12))
}

function isError({ labels }: Series, errors: CountFacts['errors']): boolean {
  return Object.entries(errors).some(([label, values]) => {
    const value = labels[label]
    if (value === undefined) throw noLabel(label)
    return values.some(pattern => fitsLabel(pattern, value))
  })
}

function noLabel(label: string) {
  const hint = `rollout.metrics.errors names the label that tells errors apart, for example { status: 5xx }`
  return unavailable('metrics-unavailable', `a counter of requests has no label ${label}`, undefined, hint)
}
