import { appendFile, mkdtemp, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { AccessLogMetrics } from '../../../src/adapters/metrics/access-log.ts'
import { readLine } from '../../../src/adapters/metrics/log-line.ts'
import type { Slot } from '../../../src/domain/slot.ts'
import type { MetricSample } from '../../../src/ports/metric-source.ts'
import { between, type Served } from '../metric-source.contract.ts'
import { settingsOf } from './settings.ts'

const places: Readonly<Record<Slot, string>> = { a: '127.0.0.1:3001', b: '127.0.0.1:3002' }
let folder = ''
let path = ''
let now = 1_700_000_000_000

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'access-log-'))
  path = join(folder, 'access.json')
  await writeFile(path, '')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

function source() {
  return new AccessLogMetrics(settingsOf('access-log', { path, slots: places }), () => now)
}

function line(upstream: string, status: number, latencyMs: number, time = now): string {
  const fields = { time: (time / 1000).toFixed(3), status, request_time: (latencyMs / 1000).toFixed(3) }
  return `${JSON.stringify({ ...fields, upstream_addr: upstream, request: 'GET / HTTP/1.1' })}\n`
}

async function serve(slot: Slot, { requests, errors, latencyMs }: Served): Promise<void> {
  now += 1000
  const lines = Array.from({ length: requests }, (_, index) =>
    line(places[slot], index < errors ? 502 : 200, latencyMs)
  )
  await appendFile(path, lines.join(''))
  now += 1000
}

async function counted(base: MetricSample, slot: Slot, from = source()) {
  return between(base, await from.read(base), slot)
}

const ten: Served = { requests: 10, errors: 2, latencyMs: 20 }

test('a file that is not there is no data, and an empty one has zero requests', async () => {
  expect((await source().read()).slots.a).toMatchObject({ requests: 0 })
  await rm(path)
  expect((await source().read()).slots).toEqual({ a: null, b: null })
})

test('requests are counted by slot, with errors and latencies, and any process counts the same', async () => {
  await serve('a', ten)
  const first = source()
  const base = await first.read()
  await serve('a', ten)
  await serve('b', { requests: 4, errors: 0, latencyMs: 200 })

  const a = await counted(base, 'a', first)
  const b = await counted(base, 'b')

  expect(a).toMatchObject({ requests: 10, errors: 2 })
  expect(b).toMatchObject({ requests: 4, errors: 0 })
  expect(b?.latency.reduce((sum, count) => sum + count, 0)).toBe(4)
  expect(await counted(base, 'a')).toEqual(a)
})

test('a line that is half written is counted when its end comes', async () => {
  const first = source()
  const base = await first.read()
  now += 1000
  const whole = line(places.a, 200, 20)
  await appendFile(path, whole.slice(0, 30))
  expect(await counted(base, 'a', first)).toMatchObject({ requests: 0 })
  await appendFile(path, whole.slice(30))

  expect(await counted(base, 'a', first)).toMatchObject({ requests: 1 })
})

test('a file that is rotated away is read to its end, and a later process reads it, too', async () => {
  const first = source()
  const base = await first.read()
  await serve('a', ten)
  await first.read(base)
  await serve('a', ten)
  await rename(path, `${path}.1`)
  await writeFile(path, '')
  await serve('a', ten)

  expect(await counted(base, 'a', first)).toMatchObject({ requests: 30 })
  expect(await counted(base, 'a')).toMatchObject({ requests: 30 })
})

test('a file that is truncated in place is read from its beginning', async () => {
  const first = source()
  const base = await first.read()
  await serve('a', ten)
  await first.read(base)
  await truncate(path)
  await serve('a', { ...ten, requests: 3, errors: 0 })

  expect(await counted(base, 'a', first)).toMatchObject({ requests: 13 })
})

test('a log in which no line names a slot is no data: the setting is wrong', async () => {
  const first = source()
  const base = await first.read()
  now += 1000
  await appendFile(path, line('10.0.0.9:80', 200, 20).repeat(60))

  expect((await first.read(base)).slots).toEqual({ a: null, b: null })
})

test('finds its place in a large file, and what blue did before', async () => {
  const began = now
  for (let minute = 0; minute < 60; minute++) {
    now = began + minute * 60_000
    await serve('a', { requests: 100, errors: 1, latencyMs: 20 })
  }

  expect(await source().history('a', 10 * 60_000)).toMatchObject({ requests: 1000, errors: 10 })
  expect(await source().history('b', 10 * 60_000)).toBeNull()
})

describe('a line', () => {
  const settings = settingsOf('access-log', { path: '/x', slots: { a: ['web/a', '1:1'], b: ['web/b', '1:2'] } })

  test('of a request that was tried twice belongs to the server that answered', () => {
    const tried = JSON.stringify({ time: 1e9, status: 200, request_time: 0.1, upstream_addr: '1:1, 1:2' })

    expect(readLine(tried, settings)).toEqual({ time: 1e12, slot: 'b', failed: false, latencyMs: 100 })
  })

  test('may hold its fields in nested objects, and its time as people write it', () => {
    const nested = {
      time: 't.end',
      status: 'response.code',
      latency: 'ms',
      latencyUnit: 'milliseconds',
      slot: 'to'
    } as const
    const text = JSON.stringify({
      t: { end: '2026-01-02T03:04:05+01:00' },
      response: { code: '504' },
      ms: 7,
      to: '1:1'
    })

    expect(readLine(text, { ...settings, ...nested })).toEqual({
      time: Date.parse('2026-01-02T02:04:05Z'),
      slot: 'a',
      failed: true,
      latencyMs: 7
    })
  })

  test('of HAProxy tells backend, server, time and status', () => {
    const text =
      'Nov 24 11:00:00 host haproxy[1]: 10.0.0.1:1234 [24/Nov/2026:11:00:00.250] front web/b 0/0/1/120/121 503 212 - - ---- 1/1/0/0/0 0/0 "GET / HTTP/1.1"'

    expect(readLine(text, { ...settings, format: 'haproxy' })).toEqual({
      time: new Date(2026, 10, 24, 11, 0, 0, 250).getTime() + 121,
      slot: 'b',
      failed: true,
      latencyMs: 121
    })
  })

  test.each([
    'no JSON',
    '{"time":1,"status":200}',
    '[]',
    '{"__proto__":1}',
    `{"time":1,"status":200,"request_time":"${'9'.repeat(70_000)}"}`
  ])('that tells nothing is left out', text => {
    expect(readLine(text, settings)).toBeUndefined()
  })
})
