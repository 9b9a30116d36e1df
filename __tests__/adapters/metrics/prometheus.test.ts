import { describe, expect, test } from '@jest/globals'
import { PrometheusMetrics } from '../../../src/adapters/metrics/prometheus.ts'
import { type PrometheusApi, type Series, selectorOf } from '../../../src/adapters/metrics/prometheus-api.ts'
import { unavailable } from '../../../src/domain/failure.ts'
import { type Counted, metricSourceContract, type Served } from '../metric-source.contract.ts'
import { settingsOf } from './settings.ts'

const settings = settingsOf('prometheus', {
  url: 'http://prometheus:9090/',
  requests: 'http_requests_total',
  latency: 'http_request_duration_seconds'
})
const bounds = ['0.05', '0.1', '0.5', '+Inf']

/** A Prometheus that scrapes each instance every 15 s, a little apart, and forgets nothing. */
class Scraped implements PrometheusApi {
  time = 1_700_000_000_000
  away = false
  readonly #instances = new Map<string, { counters: Map<string, number>; alive: boolean; offsetMs: number }>()
  readonly #series = new Map<string, { labels: Record<string, string>; samples: [number, number][] }>()

  serve(slot: string, { requests, errors, latencyMs }: Served, instance = `${slot}-1`): void {
    const counters = this.#instanceOf(instance).counters
    const add = (series: string, count: number) => counters.set(series, (counters.get(series) ?? 0) + count)
    if (requests > 0) add('http_requests_total 200', requests - errors)
    if (errors > 0) add('http_requests_total 503', errors)
    for (const bound of bounds) {
      const below = latencyMs / 1000 <= (bound === '+Inf' ? Number.POSITIVE_INFINITY : Number(bound))
      add(`http_request_duration_seconds_bucket ${bound}`, below ? requests : 0)
    }
  }

  restart(instance: string): void {
    this.#instanceOf(instance).counters.clear()
  }

  vanish(instance: string): void {
    this.#instanceOf(instance).alive = false
  }

  pass(seconds: number): void {
    const end = this.time + seconds * 1000
    for (; this.time < end; this.time += 1000) {
      for (const [name, { counters, alive, offsetMs }] of this.#instances) {
        if (!alive || (this.time + offsetMs) % 15_000 !== 0) continue
        this.#sample(name, 'up', {}, 1)
        for (const [key, value] of counters) {
          const [metric = '', label = ''] = key.split(' ')
          this.#sample(name, metric, metric.endsWith('_bucket') ? { le: label } : { code: label }, value)
        }
      }
    }
  }

  async now(): Promise<number> {
    if (this.away) throw unavailable('metrics-unavailable', 'gone')
    return this.time
  }

  async scraped(selector: string, atMs: number, seconds: number): Promise<Series[]> {
    if (this.away) throw unavailable('metrics-unavailable', 'gone')
    return [...this.#series].flatMap(([key, { labels, samples }]) => {
      const [metric = '', instance = ''] = key.split(' ')
      const within = samples.filter(([time]) => time > atMs - seconds * 1000 && time <= atMs)
      const chosen = selector === selectorOf(metric, { slot: instance.charAt(0) })
      return chosen && within.length > 0 ? [{ labels, samples: within }] : []
    })
  }

  #instanceOf(name: string) {
    const known = this.#instances.get(name)
    if (known !== undefined) return known
    const fresh = { counters: new Map<string, number>(), alive: true, offsetMs: (name.length % 3) * 1000 + 1000 }
    this.#instances.set(name, fresh)
    return fresh
  }

  #sample(instance: string, metric: string, labels: Record<string, string>, value: number): void {
    const key = [metric, instance, ...Object.values(labels)].join(' ')
    const series = this.#series.get(key) ?? { labels: { instance, ...labels }, samples: [] }
    series.samples.push([this.time, value])
    this.#series.set(key, series)
  }
}

async function counted(): Promise<Counted & { readonly scraped: Scraped }> {
  const scraped = new Scraped()
  return {
    scraped,
    source: () => new PrometheusMetrics(scraped, settings),
    serve: async (slot, served) => scraped.serve(slot, served),
    settle: async () => scraped.pass(60),
    cut: async () => {
      scraped.away = true
    }
  }
}

describe('Prometheus', () => metricSourceContract(counted))

async function started() {
  const world = await counted()
  for (const instance of ['a-1', 'a-2', 'b-1']) {
    world.scraped.serve(instance.charAt(0), { requests: 100, errors: 1, latencyMs: 20 }, instance)
  }
  await world.settle()
  const source = world.source()
  return { ...world, source, base: await source.read() }
}

const ten: Served = { requests: 10, errors: 0, latencyMs: 20 }

test('an instance that restarts at zero goes on, and one that vanishes takes nothing along', async () => {
  const { scraped, source, base, settle } = await started()
  scraped.serve('a', ten, 'a-1')
  scraped.serve('a', ten, 'a-2')
  await settle()
  scraped.restart('a-1')
  scraped.vanish('a-2')
  scraped.serve('a', ten, 'a-1')
  await settle()

  const [known, fresh] = [await source.read(base), await new PrometheusMetrics(scraped, settings).read(base)]

  expect(known.slots.a?.requests).toBe(30)
  expect(fresh.slots).toEqual(known.slots)
})

test('the first error of a slot counts, though its series was not there before', async () => {
  const { scraped, source, base, settle } = await started()
  scraped.restart('b-1')
  scraped.serve('b', { requests: 3, errors: 2, latencyMs: 20 }, 'b-22')
  await settle()

  expect((await source.read(base)).slots.b).toMatchObject({ requests: 3, errors: 2 })
})

test('no counts are newer than the last scrape of both slots, and the lag is at least the time between scrapes', async () => {
  const { scraped, source, base } = await started()
  scraped.pass(10)

  const { time } = await source.read(base)

  expect(time).toBeLessThanOrEqual(scraped.time)
  expect(source.capabilities().lagMs).toBeGreaterThanOrEqual(15_000)
})

test('a slot that is scraped no more is no data, and goes on where it was when it comes back', async () => {
  const { scraped, source, base } = await started()
  scraped.vanish('b-1')
  scraped.pass(400)
  scraped.serve('a', ten, 'a-1')
  scraped.pass(60)

  expect((await source.read(base)).slots).toMatchObject({ a: { requests: 10 }, b: null })
  scraped.serve('b', ten, 'b-22')
  scraped.pass(60)
  expect((await source.read(base)).slots).toMatchObject({ a: { requests: 10 }, b: { requests: 10 } })
})

test('what blue did before the rollout is remembered', async () => {
  const { scraped, source } = await started()
  scraped.serve('a', { requests: 50, errors: 5, latencyMs: 200 }, 'a-1')
  scraped.pass(60)

  const history = await source.history('a', 100_000)

  expect(history).toEqual({ requests: 50, errors: 5, latency: [0, 0, 50, 0] })
  expect(source.capabilities().boundsMs).toEqual([50, 100, 500])
})

test('a counter without the label that tells errors apart is refused', async () => {
  const { scraped } = await started()
  const wrong = { ...settings, errors: { status: ['5xx'] } }

  await expect(new PrometheusMetrics(scraped, wrong).read()).rejects.toThrow('no label status')
})

test.each([
  ['http_request_duration_seconds', 'milliseconds'],
  ['latency', undefined]
])('a unit that contradicts the name, or that nobody says, is refused: %s, %s', (latency, unit) => {
  const given = { url: 'http://p', requests: 'r', latency, ...(unit && { 'latency-unit': unit }) }

  expect(() => new PrometheusMetrics(new Scraped(), settingsOf('prometheus', given))).toThrow('unit')
})

test('buckets of another unit than was said are refused', async () => {
  const { scraped } = await started()
  const wrong = { ...settings, latency: 'http_request_duration_seconds', latencyUnit: undefined } as const
  const far = Object.assign(Object.create(scraped) as Scraped, {
    scraped: async (...asked: Parameters<Scraped['scraped']>) =>
      (await scraped.scraped(...asked)).map(one => ({
        ...one,
        labels: { ...one.labels, ...(one.labels.le && { le: String(Number(one.labels.le) * 1000) }) }
      }))
  })

  await expect(new PrometheusMetrics(far, wrong).read()).rejects.toThrow('latency buckets')
})

test('a value that a policy names cannot leave its quotes', () => {
  expect(selectorOf('up', { job: 'a"} or vector(1) #\\\n' })).toBe('up{job="a\\"} or vector(1) #\\\\\\n"}')
})
