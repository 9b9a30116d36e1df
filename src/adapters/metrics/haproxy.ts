import { unavailable } from '../../domain/failure.ts'
import type { MetricSettingsOf } from '../../domain/policy/metrics.ts'
import type { Counters, MetricSample, MetricSource } from '../../ports/metric-source.ts'
import { unboundMs } from './count-bins.ts'
import { SteadyCounts } from './steady.ts'

export type HaproxyMetricSettings = MetricSettingsOf<'haproxy'>

/** Sends one command to HAProxy's socket, and answers all that it says. */
export type AskHaproxy = (command: string) => Promise<string>

/** Counts from HAProxy's own statistics: exact, at once, and without latencies. */
export function createHaproxyMetrics(
  ask: AskHaproxy,
  { slots }: Pick<HaproxyMetricSettings, 'slots'>,
  now: () => number
): MetricSource {
  const steady = new SteadyCounts()
  return {
    capabilities: () => ({
      kind: 'haproxy',
      boundsMs: unboundMs,
      lagMs: 0,
      seesInFlight: false,
      seesLatency: false
    }),
    async read(): Promise<MetricSample> {
      const rows = statistics(await ask('show stat'))
      const time = now()
      return { time, slots: steady.follow({ a: countsOf(rows, slots.a), b: countsOf(rows, slots.b) }) }
    },
    // The statistics are sums since the start; what they were ten minutes ago nobody has kept.
    history: async () => null
  }
}

type Row = ReadonlyMap<string, string>

/** Reads the CSV by the names of its columns, for their places differ between versions. */
function statistics(text: string): Row[] {
  const [heading = '', ...lines] = text.trim().split('\n')
  if (!heading.startsWith('# pxname,svname,')) {
    throw unavailable('metrics-unavailable', `HAProxy answered no statistics: ${heading.slice(0, 100)}`)
  }
  const names = heading.slice(2).split(',')
  return lines.map(line => new Map(line.split(',').map((value, column) => [names[column] ?? '', value])))
}

/** A server that is not listed is no data. */
function countsOf(rows: readonly Row[], place: string): Counters | null {
  const row = rows.find(one => `${one.get('pxname')}/${one.get('svname')}` === place)
  if (row === undefined) return null
  const count = (name: string) => Number(row.get(name)) || 0
  const answered = ['1xx', '2xx', '3xx', '4xx', '5xx', 'other'].map(kind => count(`hrsp_${kind}`))
  // A request that got no answer from the server is in none of these, and failed.
  const unanswered = count('econ') + count('eresp')
  const requests = answered.reduce((total, one) => total + one, 0) + unanswered
  return { requests, errors: count('hrsp_5xx') + unanswered, latency: [0, requests] }
}
