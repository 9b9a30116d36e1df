import { expect, test } from '@jest/globals'
import { nextLine } from '../../../src/operations/bluegreen/tick.ts'
import type { Counters, MetricSample } from '../../../src/ports/metric-source.ts'

const roles = { blue: 'a', green: 'b' } as const
const header = { tickSeconds: 1 } as Parameters<typeof nextLine>[0]['header']

function counters(requests: number, errors = 0): Counters {
  return { requests, errors, latency: [requests, 0] }
}

function sample(time: number, a: Counters | null, b: Counters | null): MetricSample {
  return { time, slots: { a, b } }
}

test('counts in a tick only what came since the ticks before', () => {
  const base = sample(1000, counters(100, 1), counters(0))
  const first = nextLine({ header, lines: [], base }, sample(2000, counters(190, 2), counters(10)), roles, 0.1)!

  const second = nextLine(
    { header, lines: [first], base },
    sample(3000, counters(280, 2), counters(20, 5)),
    roles,
    0.1
  )!

  expect(second).toEqual({
    t: 2,
    weight: 0.1,
    blue: { requests: 90, errors: 0, latency: [90, 0] },
    green: { requests: 10, errors: 5, latency: [10, 0] }
  })
})

test('has no data for a colour whose source has none, never zeros', () => {
  const base = sample(1000, counters(0), counters(0))

  expect(nextLine({ header, lines: [], base }, sample(2000, counters(5), null), roles, 0.5)?.green).toBeNull()
})

test('makes no tick when the source gives no newer time', () => {
  const base = sample(1000, counters(0), counters(0))

  expect(nextLine({ header, lines: [], base }, base, roles, 0.5)).toBeUndefined()
})
