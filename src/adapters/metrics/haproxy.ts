import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import type { Counters, MetricSample, MetricSource } from '../../ports/metric-source.ts'
import { unboundMs } from './count-bins.ts'
import { readSettings } from './settings.ts'
import { SteadyCounts } from './steady.ts'

const Place = z.string().regex(/^[^/\s]+\/[^/\s]+$/, { error: 'expected backend/server' })

const shape = {
  kind: z.literal('haproxy'),
  socket: z.string().min(1).max(1000).describe('Path of the statistics socket, or host:port.'),
  slots: z.strictObject({ a: Place, b: Place }).describe('Which server of which backend is which slot.'),
  'without-latency': z
    .literal(true, { error: 'expected true: these statistics hold no latencies that could be judged by' })
    .describe('Errors are enough: the statistics know means of the last 1024 requests only.')
}

export const HaproxySettings = z.strictObject(shape)
export type HaproxySettings = z.infer<typeof HaproxySettings>

export function haproxySettings(plug: object): HaproxySettings {
  const example =
    '{ kind: haproxy, socket: /run/haproxy/admin.sock, slots: { a: web/a, b: web/b }, without-latency: true }'
  return readSettings(HaproxySettings, plug, example)
}

/** Sends one command to HAProxy's socket, and answers all that it says. */
export type AskHaproxy = (command: string) => Promise<string>

/** Counts from HAProxy's own statistics: exact, at once, and without latencies. */
export function createHaproxyMetrics(ask: AskHaproxy, { slots }: HaproxySettings, now: () => number): MetricSource {
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
