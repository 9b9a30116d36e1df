import { describe, expect, test } from '@jest/globals'
import { simulate } from '../../../bench/judge-world.ts'
import { firstHarm, judgeCourse } from '../../../src/domain/judge/course.ts'
import { harmShown, judgeTrace } from '../../../src/domain/judge/harm.ts'
import { TraceHeader } from '../../../src/domain/judge/trace.ts'

const boundsMs = Array.from({ length: 60 }, (_, index) => Math.round(5 * 1.1 ** index * 100) / 100)

function header(overrides: object = {}) {
  return TraceHeader.parse({ trace: 1, tickSeconds: 5, plannedTicks: 120, boundsMs, ...overrides })
}

describe('a blue that never failed', () => {
  const latency = boundsMs.map(() => 0).concat(0)
  const spotless = { history: { requests: 60_000, errors: 0, latency } }
  const failing = { requestsPerSecond: 100, weight: 0.1, blueErrorRate: 0, greenErrorRate: 0.08, slowdown: 1 }

  test.each([1, 2, 3, 4, 5])('does not hide a green that fails one request in twelve (seed %i)', seed => {
    const given = header({ ...spotless, leastErrors: 1 })

    const found = firstHarm(judgeCourse(given, simulate(given, { ...failing, seed })))

    expect(found).toBeLessThanOrEqual(4)
  })

  test('hides it for minutes when its rate is taken for one in a million', () => {
    const given = header(spotless)

    const found = firstHarm(judgeCourse(given, simulate(given, { ...failing, seed: 1 })))

    expect(found).toBeGreaterThan(30)
  })

  test.each([0, 0.00002, 0.0001])('lets an equal green pass at an error rate of %f', rate => {
    const given = header({ ...spotless, leastErrors: 1 })
    const equal = { ...failing, weight: 0.5, blueErrorRate: rate, greenErrorRate: rate }

    const rolledBack = [1, 2, 3].filter(seed => {
      return firstHarm(judgeCourse(given, simulate(given, { ...equal, seed }))) !== undefined
    })

    expect(rolledBack).toEqual([])
  })
})

test('a credited error changes nothing where blue has failed more often', () => {
  const world = { seed: 1, requestsPerSecond: 50, weight: 0.2, blueErrorRate: 0.02, greenErrorRate: 0.03, slowdown: 1 }
  const history = { requests: 3000, errors: 60, latency: boundsMs.map(() => 50).concat(0) }
  const lines = simulate(header(), world)

  expect(judgeTrace(header({ history, leastErrors: 1 }), lines).wealth).toBe(
    judgeTrace(header({ history }), lines).wealth
  )
})

test('latency that was proven once stays proven, and harm that comes later is seen for itself', () => {
  const world = { seed: 1, requestsPerSecond: 40, weight: 0.5, blueErrorRate: 0, greenErrorRate: 0, slowdown: 1 }
  const fast = simulate(header(), world)
  const slow = simulate(header(), { ...world, seed: 2, slowdown: 2 })
  const lines = [...fast, ...slow].map((line, index) => ({ ...line, t: (index + 1) * 5 }))

  const course = judgeCourse(header(), lines)

  const proven = course.findIndex(({ latencyProven }) => latencyProven)
  expect(proven).toBeGreaterThan(0)
  expect(course.slice(proven).every(({ latencyProven }) => latencyProven)).toBe(true)
  expect(course.some(harmShown)).toBe(true)
})
