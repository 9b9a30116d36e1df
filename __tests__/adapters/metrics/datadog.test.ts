import { describe, expect, test } from '@jest/globals'
import { datadogService } from '../../../src/adapters/metrics/datadog.ts'
import { createPeriodSource } from '../../../src/adapters/metrics/periods.ts'
import { MetricSettings } from '../../../src/domain/policy/metrics.ts'
import type { Slot } from '../../../src/domain/slot.ts'
import { type Counted, metricSourceContract, type Served } from '../metric-source.contract.ts'
import { serveJson } from './json-server.ts'
import { settingsOf } from './settings.ts'

const boundsMs = [50, 100, 500]
const periodMs = 20_000
const metrics = { requests: 'web.hits', errors: 'web.errors', latency: 'web.duration.seconds', presence: 'web.up' }

interface Point {
  readonly slot: Slot
  readonly time: number
  readonly served: Served
}

/** Answers one query as Datadog does: points of `[milliseconds, value]`, none where nothing was reported. */
function valuesOf(query: string, { served }: Point): number[] {
  const { requests, errors, latencyMs } = served
  const [, , aggregate, metric] = /^((count\([^)]*\)|\w+)):([\w.]+)\{[^}]*\}/.exec(query) ?? []
  if (metric === metrics.presence) return [1]
  if (metric === metrics.requests) return requests > 0 ? [requests] : []
  if (metric === metrics.errors) return errors > 0 ? [errors] : []
  const seconds = Number(/v<=([\d.]+)/.exec(aggregate ?? '')?.[1])
  return requests > 0 && latencyMs / 1000 <= seconds ? [requests] : []
}

/** Several queries are told apart by commas outside of any bracket. */
function queriesIn(text: string): string[] {
  let depth = 0
  const marked = [...text].map(letter => {
    if ('({'.includes(letter)) depth += 1
    if (')}'.includes(letter)) depth -= 1
    return letter === ',' && depth === 0 ? '\n' : letter
  })
  return marked.join('').split('\n')
}

async function counted(): Promise<Counted> {
  const points: Point[] = []
  let now = 1_700_000_040_000
  const server = await serveJson(({ url, headers, method }) => {
    if (method !== 'GET' || url.pathname !== '/api/v1/query') return 404
    if (headers['dd-api-key'] !== 'api' || headers['dd-application-key'] !== 'app') return 403
    const [from, to] = ['from', 'to'].map(name => Number(url.searchParams.get(name)) * 1000)
    const queries = queriesIn(url.searchParams.get('query') ?? '')
    const series = queries.flatMap((query, query_index) => {
      const inside = points.filter(
        ({ slot, time }) => query.includes(`slot:${slot}`) && time >= (from ?? 0) && time <= (to ?? 0)
      )
      const pointlist = inside.flatMap(point => valuesOf(query, point).map(value => [point.time, value]))
      return pointlist.length === 0 ? [] : [{ query_index, expression: query, pointlist }]
    })
    return { status: 'ok', res_type: 'time_series', series }
  })
  const settings = settingsOf('datadog', {
    ...metrics,
    url: server.url,
    'bounds-ms': boundsMs,
    slots: { a: ['env:prod', 'slot:a'], b: ['env:prod', 'slot:b'] }
  })
  const clock = () => now
  return {
    source: () => createPeriodSource(datadogService(settings, { api: 'api', application: 'app' }), clock),
    async serve(slot, served) {
      points.push({ slot, time: Math.floor(now / periodMs) * periodMs, served })
    },
    async settle() {
      now += 120_000
    },
    cut: () => server.close(),
    close: () => server.close()
  }
}

describe('Datadog', () => metricSourceContract(counted))

test('an error that Datadog reports is told, and is no zero', async () => {
  const server = await serveJson(() => ({ status: 'error', error: 'Invalid query' }))
  const slots = { a: ['slot:a'], b: ['slot:b'] }
  const settings = settingsOf('datadog', { ...metrics, url: server.url, slots })
  const source = createPeriodSource(datadogService(settings, { api: 'a', application: 'b' }), () => 1e12)

  await expect(source.read()).rejects.toThrow('Invalid query')
  await server.close()
})

test.each(['slot:a} by {host', 'slot', 'slot:a,env:b', 'slot:*'])(
  'a tag that could change the query is refused: %s',
  tag => {
    const read = MetricSettings.safeParse({ kind: 'datadog', ...metrics, slots: { a: [tag], b: ['slot:b'] } })

    expect(read.success).toBe(false)
  }
)
