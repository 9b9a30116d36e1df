import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import type { MetricSettingsOf } from '../../domain/policy/metrics.ts'
import type { Slot } from '../../domain/slot.ts'
import type { Counters } from '../../ports/metric-source.ts'
import { askJson } from './ask.ts'
import { differences, unboundMs } from './count-bins.ts'
import { millisecondsPer, unitOf } from './latency-unit.ts'
import type { PeriodService } from './periods.ts'

export type DatadogSettings = MetricSettingsOf<'datadog'>

const Answer = z.object({
  status: z.string(),
  error: z.string().optional(),
  series: z
    .array(
      z.object({
        query_index: z.int().min(0).default(0),
        pointlist: z.array(z.tuple([z.number(), z.number().nullable()]))
      })
    )
    .default([])
})

export interface DatadogKeys {
  readonly api: string
  readonly application: string
}

/** Sums whole periods of Datadog's counts; latencies as counts of a distribution at or below each bound. */
export function datadogService(settings: DatadogSettings, keys: DatadogKeys): PeriodService {
  const boundsMs = settings.latency === undefined ? unboundMs : settings.boundsMs
  return {
    kind: 'datadog',
    boundsMs,
    seesLatency: settings.latency !== undefined,
    periodMs: settings.period,
    delayMs: settings.delay,
    async counts(fromMs, toMs) {
      const [a, b] = await Promise.all(
        (['a', 'b'] as const).map(slot => countsOf(slot, { settings, keys, fromMs, toMs }))
      )
      return { a: a ?? null, b: b ?? null }
    }
  }
}

interface Asked {
  readonly settings: DatadogSettings
  readonly keys: DatadogKeys
  readonly fromMs: number
  readonly toMs: number
}

async function countsOf(slot: Slot, asked: Asked): Promise<Counters | null> {
  const { settings } = asked
  const [requests, errors = 0, present, ...below] = await sumsOf(queriesOf(slot, settings), asked)
  if (requests === undefined && (settings.presence === undefined || present === undefined)) return null
  const total = Math.round(requests ?? 0)
  if (settings.latency === undefined) return { requests: total, errors: Math.round(errors), latency: [0, total] }
  const counted = below.map(count => Math.round(count ?? 0))
  const latency = differences([...counted, Math.max(total, counted.at(-1) ?? 0)])
  return { requests: total, errors: Math.round(errors), latency }
}

function queriesOf(slot: Slot, settings: DatadogSettings): string[] {
  const tags = settings.slots[slot].join(',')
  const sum = (aggregate: string, metric: string) =>
    `${aggregate}:${metric}{${tags}}.as_count().rollup(sum, ${settings.period / 1000})`
  const { latency, latencyUnit } = settings
  const perUnit = latency === undefined ? 1 : millisecondsPer(unitOf(latency, latencyUnit ?? 'seconds'))
  const bounds = latency === undefined ? [] : settings.boundsMs
  return [
    sum('sum', settings.requests),
    sum('sum', settings.errors),
    `max:${settings.presence ?? settings.requests}{${tags}}.rollup(max, ${settings.period / 1000})`,
    ...bounds.map(bound => sum(`count(v: v<=${bound / perUnit})`, latency ?? ''))
  ]
}

/** The sum of each query's points; undefined where there is none. */
async function sumsOf(queries: readonly string[], { settings, keys, fromMs, toMs }: Asked) {
  const origin = settings.url ?? `https://api.${settings.site}`
  // The end is inclusive there: a period that begins at it does not belong to us.
  const parameters = { from: String(fromMs / 1000), to: String(toMs / 1000 - 1), query: queries.join(',') }
  const answer = await askJson(`${origin}/api/v1/query?${new URLSearchParams(parameters)}`, {
    headers: { 'dd-api-key': keys.api, 'dd-application-key': keys.application }
  })
  const read = Answer.safeParse(answer)
  if (!read.success || read.data.status !== 'ok') {
    const found = read.data?.error ?? 'no series'
    throw unavailable('metrics-unavailable', `Datadog answered ${found.slice(0, 200)}`)
  }
  return queries.map((_, index) => {
    const points = read.data.series
      .filter(({ query_index }) => query_index === index)
      .flatMap(({ pointlist }) => pointlist)
      .flatMap(([time, value]) => (value === null || time < fromMs || time >= toMs ? [] : [value]))
    return points.length === 0 ? undefined : points.reduce((sum, value) => sum + value, 0)
  })
}
