import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcp } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { PrometheusMetrics } from '../../../src/adapters/metrics/prometheus.ts'
import { prometheusApi } from '../../../src/adapters/metrics/prometheus-api.ts'
import type { Slot } from '../../../src/domain/slot.ts'
import { withProgram } from '../../support/components.ts'
import { programPath } from '../../support/programs.ts'
import { between } from '../metric-source.contract.ts'
import { settingsOf } from './settings.ts'

const patienceMs = 120_000
const ends: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
}, patienceMs)

interface Exposed {
  good: number
  bad: number
  /** Below 0.1 s, and all. */
  fast: number
}

/** A service that shows its counters as Prometheus reads them. */
async function expose(counters: Exposed): Promise<number> {
  const server: Server = createServer((_, response) => {
    const { good, bad, fast } = counters
    const total = good + bad
    const lines = [
      '# TYPE http_requests_total counter',
      ...(total > 0 ? [`http_requests_total{code="200"} ${good}`] : []),
      ...(bad > 0 ? [`http_requests_total{code="500"} ${bad}`] : []),
      '# TYPE http_request_duration_seconds histogram',
      `http_request_duration_seconds_bucket{le="0.1"} ${fast}`,
      `http_request_duration_seconds_bucket{le="0.5"} ${total}`,
      `http_request_duration_seconds_bucket{le="+Inf"} ${total}`,
      `http_request_duration_seconds_sum ${total / 10}`,
      `http_request_duration_seconds_count ${total}`
    ]
    response.setHeader('content-type', 'text/plain; version=0.0.4').end(`${lines.join('\n')}\n`)
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  ends.push(async () => {
    server.closeAllConnections()
    await new Promise(resolve => void server.close(resolve))
  })
  return (server.address() as AddressInfo).port
}

async function freePort(): Promise<number> {
  const server = createTcp()
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => void server.close(resolve))
  return port
}

/** Starts the server with a scrape a second, and returns its address. */
async function startPrometheus(ports: Readonly<Record<Slot, number>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'prometheus-'))
  const target = (slot: Slot) => ({ targets: [`127.0.0.1:${ports[slot]}`], labels: { slot } })
  const config = {
    global: { scrape_interval: '1s' },
    scrape_configs: [{ job_name: 'web', static_configs: [target('a'), target('b')] }]
  }
  await writeFile(join(folder, 'prometheus.yml'), JSON.stringify(config))
  const port = await freePort()
  const server = spawn(
    'prometheus',
    [
      `--config.file=${join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`
    ],
    { stdio: 'ignore', env: { ...process.env, PATH: programPath } }
  )
  ends.push(async () => {
    await ended(server)
    await rm(folder, { recursive: true, force: true })
  })
  return `http://127.0.0.1:${port}`
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise(resolve => void child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

/** Asks until the answer is as it should be; a machine that is busy only makes it take longer. */
async function eventually<Value>(ask: () => Promise<Value>, isRight: (value: Value) => boolean): Promise<Value> {
  const until = Date.now() + patienceMs
  for (;;) {
    const value = await ask().catch(() => undefined)
    if (value !== undefined && isRight(value)) return value
    if (Date.now() > until) throw new Error(`never came: ${JSON.stringify(value)}`)
    await new Promise(resolve => void setTimeout(resolve, 200))
  }
}

withProgram('prometheus', () => {
  test(
    'counts what was served, through a restart, the same in every process, and knows its lag',
    async () => {
      const a: Exposed = { good: 1000, bad: 10, fast: 1000 }
      const b: Exposed = { good: 0, bad: 0, fast: 0 }
      const url = await startPrometheus({ a: await expose(a), b: await expose(b) })
      const given = { url, requests: 'http_requests_total', latency: 'http_request_duration_seconds' }
      const settings = settingsOf('prometheus', { ...given, match: { job: 'web' } })
      const fresh = () => new PrometheusMetrics(prometheusApi(url, undefined), settings)
      const source = fresh()
      const base = await eventually(
        () => source.read(),
        ({ slots }) => slots.a !== null && slots.b !== null
      )

      Object.assign(a, { good: 1030, fast: 1025 })
      Object.assign(b, { good: 8, bad: 2, fast: 4 })
      await eventually(
        () => source.read(base),
        ({ slots }) => slots.b?.requests === 10
      )
      await eventually(
        () => source.read(base),
        ({ slots }) => slots.a?.requests === 30
      )
      Object.assign(b, { good: 5, bad: 1, fast: 6 })
      const sample = await eventually(
        () => source.read(base),
        ({ slots }) => slots.b?.requests === 16
      )
      const again = await eventually(
        () => fresh().read(base),
        ({ time }) => time >= sample.time
      )

      expect(base.slots.b).toMatchObject({ requests: 0, errors: 0 })
      expect(between(base, sample, 'a')).toEqual({ requests: 30, errors: 0, latency: [25, 5, 0] })
      expect(between(base, sample, 'b')).toEqual({ requests: 16, errors: 3, latency: [10, 6, 0] })
      expect(again.slots).toEqual(sample.slots)
      expect(source.capabilities()).toMatchObject({ boundsMs: [100, 500], seesInFlight: false })
      expect(source.capabilities().lagMs).toBeGreaterThan(0)
      expect(await source.history('b', 600_000)).toMatchObject({ errors: 3 })
    },
    2 * patienceMs
  )
})
