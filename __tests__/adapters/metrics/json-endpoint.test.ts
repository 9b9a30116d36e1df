import { afterEach, describe, expect, test } from '@jest/globals'
import { createJsonMetrics } from '../../../src/adapters/metrics/json-endpoint.ts'
import { jsonPath } from '../../../src/adapters/probes/json-path.ts'
import type { Slot } from '../../../src/domain/slot.ts'
import { type Counted, metricSourceContract } from '../metric-source.contract.ts'
import { type JsonServer, serveJson } from './json-server.ts'
import { settingsOf } from './settings.ts'

const boundsMs = [50, 100, 500]
const written = {
  requests: '$.slots.{slot}.requests',
  errors: '$.slots.{slot}.errors',
  latency: '$.slots.{slot}.latency',
  'bounds-ms': boundsMs
}

async function counted(): Promise<Counted> {
  const slots: Partial<Record<Slot, { requests: number; errors: number; latency: number[] }>> = {}
  let time = 1_700_000_000_000
  const server = await serveJson(() => ({ slots }))
  const settings = settingsOf('json', { ...written, url: server.url })
  return {
    source: () => createJsonMetrics(settings, { select: jsonPath().select, token: undefined, now: () => time }),
    async serve(slot, { requests, errors, latencyMs }) {
      const known = slots[slot] ?? { requests: 0, errors: 0, latency: [0, 0, 0, 0] }
      const bin = boundsMs.findIndex(bound => latencyMs <= bound)
      const latency = known.latency.map((count, index) => (index === bin ? count + requests : count))
      slots[slot] = { requests: known.requests + requests, errors: known.errors + errors, latency }
    },
    async settle() {
      time += 1000
    },
    cut: () => server.close(),
    close: () => server.close()
  }
}

describe('an endpoint that shows counters as JSON', () => metricSourceContract(counted))

let server: JsonServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

async function reading(answer: unknown, more: object = {}) {
  server = await serveJson(() => answer)
  const settings = settingsOf('json', { ...written, url: server.url, ...more })
  return createJsonMetrics(settings, { select: jsonPath().select, token: 'secret', now: () => 5 })
}

test('a slot that restarts goes on from what it had', async () => {
  let requests = 100
  server = await serveJson(() => ({ slots: { a: { requests, errors: 0, latency: [requests, 0, 0, 0] } } }))
  const settings = settingsOf('json', { ...written, url: server.url })
  const source = createJsonMetrics(settings, { select: jsonPath().select, token: undefined, now: () => 5 })
  await source.read()
  requests = 3

  expect((await source.read()).slots.a).toEqual({ requests: 103, errors: 0, latency: [103, 0, 0, 0] })
})

test.each([
  ['a count that is no number', { requests: 'many', errors: 0, latency: [0, 0, 0, 0] }],
  ['a count below zero', { requests: -1, errors: 0, latency: [0, 0, 0, 0] }],
  ['another number of bins', { requests: 1, errors: 0, latency: [1, 0] }]
])('%s is refused, and not repaired', async (_, a) => {
  await expect((await reading({ slots: { a } })).read()).rejects.toMatchObject({ code: 'metrics-unavailable' })
})

test('counts below each bound are turned into counts of each bin', async () => {
  const a = { requests: 10, errors: 0, latency: [2, 5, 9, 10] }
  const source = await reading({ slots: { a } }, { cumulative: true })

  expect((await source.read()).slots.a?.latency).toEqual([2, 3, 4, 1])
})

test('the time of the counts is their own, and seconds are not taken for milliseconds', async () => {
  const a = { requests: 1, errors: 0, latency: [1, 0, 0, 0] }
  const [written, seconds] = ['2026-01-02T03:04:05Z', 1_767_323_045]

  const source = await reading({ at: written, slots: { a } }, { time: '$.at' })
  expect((await source.read()).time).toBe(Date.parse(written))
  await server?.close()
  const wrong = await reading({ at: seconds, slots: { a } }, { time: '$.at' })
  await expect(wrong.read()).rejects.toMatchObject({ code: 'metrics-unavailable' })
})

test('the token goes along, and is not sent to another place', async () => {
  const a = { requests: 1, errors: 0, latency: [1, 0, 0, 0] }
  await (await reading({ slots: { a } })).read()

  expect(server?.asked[0]?.headers.authorization).toBe('Bearer secret')
})
