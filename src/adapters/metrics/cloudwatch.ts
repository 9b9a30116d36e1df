import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import type { MetricSettingsOf } from '../../domain/policy/metrics.ts'
import type { Slot } from '../../domain/slot.ts'
import type { Counters } from '../../ports/metric-source.ts'
import { type AwsCredentials, signedHeaders } from '../aws/signature.ts'
import { askJson } from './ask.ts'
import { differences, unboundMs } from './count-bins.ts'
import { millisecondsPer } from './latency-unit.ts'
import type { PeriodService } from './periods.ts'

export type CloudwatchSettings = MetricSettingsOf<'cloudwatch'>

const Answer = z.object({
  MetricDataResults: z.array(
    z.object({ Id: z.string(), Values: z.array(z.number()), StatusCode: z.string().optional() })
  ),
  NextToken: z.string().nullish()
})

const mostPages = 50

interface Query {
  readonly id: string
  readonly slot: Slot
  readonly metric: string
  readonly statistic: string
}

/** Sums whole periods of CloudWatch's metrics; latencies as trimmed counts, which is how many took at most so long. */
export function cloudwatchService(
  settings: CloudwatchSettings,
  { credentials, now }: { readonly credentials: AwsCredentials; readonly now: () => number }
): PeriodService {
  const boundsMs = settings.withoutLatency ? unboundMs : settings.boundsMs
  const queries = (['a', 'b'] as const).flatMap(slot => queriesOf(slot, settings))
  return {
    kind: 'cloudwatch',
    boundsMs,
    seesLatency: settings.withoutLatency !== true,
    periodMs: settings.period,
    delayMs: settings.delay,
    async counts(fromMs, toMs) {
      const sums = await readSums(settings, { credentials, now, queries, fromMs, toMs })
      return { a: countsOf('a', sums, settings), b: countsOf('b', sums, settings) }
    }
  }
}

function queriesOf(slot: Slot, settings: CloudwatchSettings): Query[] {
  const sum = (id: string, metric: string) => ({ id: `${slot}_${id}`, slot, metric, statistic: 'Sum' })
  const perUnit = millisecondsPer(settings.latencyUnit)
  const bounds = settings.withoutLatency ? [] : settings.boundsMs
  return [
    sum('requests', settings.requests),
    ...settings.errors.map((metric, index) => sum(`errors${index}`, metric)),
    { id: `${slot}_presence`, slot, metric: settings.presence, statistic: 'SampleCount' },
    ...bounds.map((bound, index) => ({
      id: `${slot}_below${index}`,
      slot,
      metric: settings.latency,
      statistic: `TC(:${bound / perUnit})`
    }))
  ]
}

type Sums = ReadonlyMap<string, number>

/** No requests while the slot is there are none; a slot that is not there is no data. */
function countsOf(slot: Slot, sums: Sums, settings: CloudwatchSettings): Counters | null {
  const requests = sums.get(`${slot}_requests`)
  if (requests === undefined && !sums.get(`${slot}_presence`)) return null
  const total = Math.round(requests ?? 0)
  const of = (id: string) => Math.round(sums.get(`${slot}_${id}`) ?? 0)
  const errors = settings.errors.reduce((sum, _, index) => sum + of(`errors${index}`), 0)
  if (settings.withoutLatency) return { requests: total, errors, latency: [0, total] }
  const below = settings.boundsMs.map((_, index) => of(`below${index}`))
  return { requests: total, errors, latency: differences([...below, Math.max(total, below.at(-1) ?? 0)]) }
}

interface Asked {
  readonly credentials: AwsCredentials
  readonly now: () => number
  readonly queries: readonly Query[]
  readonly fromMs: number
  readonly toMs: number
}

async function readSums(settings: CloudwatchSettings, asked: Asked): Promise<Sums> {
  const sums = new Map<string, number>()
  let token: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const answer = await readPage(settings, asked, token)
    for (const { Id, Values } of answer.MetricDataResults) {
      if (Values.length > 0)
        sums.set(
          Id,
          Values.reduce((sum, value) => sum + value, sums.get(Id) ?? 0)
        )
    }
    token = answer.NextToken ?? undefined
    if (token === undefined) return sums
  }
  throw unavailable('metrics-unavailable', `CloudWatch answers with more than ${mostPages} pages`)
}

async function readPage(
  settings: CloudwatchSettings,
  { credentials, now, queries, fromMs, toMs }: Asked,
  token: string | undefined
) {
  const { region, namespace, period, slots } = settings
  const url = `${settings.url ?? `https://monitoring.${region}.amazonaws.com`}/`
  const body = JSON.stringify({
    StartTime: fromMs / 1000,
    EndTime: toMs / 1000,
    ScanBy: 'TimestampAscending',
    ...(token !== undefined && { NextToken: token }),
    MetricDataQueries: queries.map(({ id, slot, metric, statistic }) => ({
      Id: id,
      MetricStat: {
        Metric: { Namespace: namespace, MetricName: metric, Dimensions: dimensionsOf(slots[slot]) },
        Period: period / 1000,
        Stat: statistic
      }
    }))
  })
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'GraniteServiceVersion20100801.GetMetricData'
  }
  const about = { method: 'POST' as const, url, headers, body, service: 'monitoring', region, now: new Date(now()) }
  const signed = await signedHeaders(about, credentials)
  const read = Answer.safeParse(await askJson(url, { method: 'POST', headers: signed, body }))
  if (read.success) return read.data
  throw unavailable('metrics-unavailable', 'CloudWatch answered something else than the results of a query')
}

function dimensionsOf(dimensions: Readonly<Record<string, string>>) {
  return Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }))
}
