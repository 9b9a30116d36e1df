import { afterEach, expect, test } from '@jest/globals'
import { createMemoryClock } from '../../../src/adapters/memory/memory-clock.ts'
import { MemoryLedger } from '../../../src/adapters/memory/memory-ledger.ts'
import { createPrometheusSamples } from '../../../src/adapters/metrics/prometheus-samples.ts'
import { parsePolicy } from '../../../src/domain/policy/parse.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { opsDashboard } from '../../../src/operations/ops-dashboard/index.ts'
import { dashboardSources } from '../../../src/operations/ops-dashboard/observe.ts'
import { type JsonServer, serveJson } from '../../adapters/metrics/json-server.ts'
import { openDesk } from '../ops-incident/desk.ts'

const policy = parsePolicy(
  `version: 1
artifact: { name: artifact }
environments: { production: {} }
dashboard:
  business:
    registrations: { metric: user_registrations_total, per: 1h }
    api-calls: { metric: api_calls_total, per: 1m }
    revenue: { metric: orders_paid_total, per: 1h }
    customer-errors: { metric: checkout_errors_total, per: 1m }
  logs: { application: "https://logs.example/{artifact}?from={from}&to={to}" }
`,
  'sluice.yml'
)
const now = Date.parse('2026-03-02T00:00:00Z')
const seconds = now / 1000

/** A series of one reading a minute for three hours, which grows by `step` each minute, or stands at it. */
function series(metric: Record<string, string>, step: number, grows = true) {
  const values = Array.from({ length: 186 }, (_, at) => [seconds - (185 - at) * 60, `${grows ? at * step : step}`])
  return { metric, values }
}

const all = [
  series({ __name__: 'http_requests_total', code: '200' }, 594),
  series({ __name__: 'http_requests_total', code: '500' }, 6),
  series({ __name__: 'http_request_duration_seconds_bucket', le: '0.1' }, 600),
  series({ __name__: 'http_request_duration_seconds_bucket', le: '+Inf' }, 600),
  series({ __name__: 'capacity_used_ratio' }, 0.6, false),
  series({ __name__: 'user_registrations_total' }, 2),
  series({ __name__: 'api_calls_total' }, 300),
  series({ __name__: 'orders_paid_total' }, 0.5),
  series({ __name__: 'checkout_errors_total' }, 1)
]
const rangeOf = (result: readonly object[]) => ({ status: 'success', data: { resultType: 'matrix', result } })

let server: JsonServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

async function look(raw: RawInputs, result: readonly object[] = all, ledger = new MemoryLedger()) {
  const written = new Map<string, string>()
  const files = {
    write: async (path: string, text: string) => {
      written.set(path, text)
      return `/work/${path}`
    },
    read: async () => '',
    exists: async () => false,
    list: async () => []
  }
  server = await serveJson(() => rangeOf(result))
  const sources = dashboardSources(policy)
  const samples = createPrometheusSamples({
    url: server.url,
    token: 'secret',
    sources,
    overMs: 10_800_000,
    now: () => now
  })
  const recordings = { read: async () => JSON.stringify(rangeOf(result)) }
  const ports = { ledger, clock: createMemoryClock('2026-03-02T00:00:00Z'), files, recordings, samples }
  const run = { actor: { id: 7, login: 'ada' }, workingDirectory: '/', home: '/', job: 'job' }
  const inputs = parseInputs(opsDashboard.Inputs, raw)
  const report = await runOperation(opsDashboard, { inputs, ports, policy, run }, { dryRun: false, line: () => {} })
  await server.close()
  return { report, written, asked: server.asked }
}

test('shows the four golden signals and each business metric with its newest figure', async () => {
  const { report } = await look({ strict: 'true' })

  expect(report.outcome).toBe('done')
  expect(
    (report.result.panels as { name: string; now: number }[]).map(({ name, now }) => [name, Math.round(now)])
  ).toEqual([
    ['latency', 95],
    ['traffic', 10],
    ['errors', 1],
    ['saturation', 60],
    ['registrations', 120],
    ['api-calls', 300],
    ['revenue', 30],
    ['customer-errors', 1]
  ])
})

test.each([
  ['http_request_duration_seconds_bucket', ['latency']],
  ['http_requests_total', ['traffic', 'errors']],
  ['capacity_used_ratio', ['saturation']],
  ['user_registrations_total', ['registrations']],
  ['api_calls_total', ['api-calls']],
  ['orders_paid_total', ['revenue']],
  ['checkout_errors_total', ['customer-errors']]
])('without %s the panels %j have no data, which is no zero, and strict refuses', async (gone, empty) => {
  const rest = all.filter(({ metric }) => metric.__name__ !== gone)

  const { report, written } = await look({ strict: 'true', page: 'dashboard.html' }, rest)

  expect(report).toMatchObject({ outcome: 'refused', reason: 'panel-empty', result: { empty } })
  expect(written.get('dashboard.html')).toContain('nothing measured it')
})

test('a service that nothing measures at all has a page that says so', async () => {
  const { report, written } = await look({ page: 'dashboard.html' }, [])

  expect(report).toMatchObject({ outcome: 'done', result: { empty: { length: 8 } } })
  expect(written.get('dashboard.html')?.match(/nothing measured it/g)).toHaveLength(8)
})

test('the page is one file that holds plots, what happened meanwhile, and filled links', async () => {
  const desk = openDesk()
  await desk.say({ severity: 'P0', title: 'Service Down' })

  const { written } = await look({ page: 'dashboard.html' }, all, desk.ledger as MemoryLedger)

  const html = written.get('dashboard.html') ?? ''
  expect(html.match(/<svg /g)).toHaveLength(8)
  expect(html).toContain('<td>2026-03-01 23:50 UTC</td><td>incident opened</td>'.replace('</td><td>', '</td>\n<td>'))
  expect(html).toContain(`href="https://logs.example/artifact?from=${now - 10_800_000}&amp;to=${now}"`)
  expect(html).not.toMatch(/<script|src="http/)
})

test('a recording is shown as of its own end, and asks nobody', async () => {
  const { report, asked } = await look({ from: 'week.json', over: '1h' })

  expect(asked).toEqual([])
  expect(report.result.empty).toEqual([])
})

test('a Prometheus is asked once, for all figures, with the token in a header', async () => {
  const { asked } = await look({})

  const [one, ...others] = asked
  expect(others).toEqual([])
  expect(one?.headers.authorization).toBe('Bearer secret')
  expect(new URLSearchParams(one?.body).get('query')).toContain('user_registrations_total')
})
