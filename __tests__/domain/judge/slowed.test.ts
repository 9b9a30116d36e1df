import { describe, expect, test } from '@jest/globals'
import { simulate } from '../../../bench/judge-world.ts'
import { slowedRequests } from '../../../src/domain/judge/slowed.ts'
import { TraceHeader, type TraceLine } from '../../../src/domain/judge/trace.ts'

const boundsMs = Array.from({ length: 60 }, (_, index) => Math.round(5 * 1.1 ** index * 100) / 100)
const header = TraceHeader.parse({ trace: 1, tickSeconds: 5, plannedTicks: 60, boundsMs })
const world = { requestsPerSecond: 50, weight: 0.5, blueErrorRate: 0.01, greenErrorRate: 0.01, slowdown: 1 }

describe('slowed requests', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('calls nobody slowed by a green that is as fast as blue (seed %i)', seed => {
    expect(slowedRequests(header, simulate(header, { ...world, seed }))).toBe(0)
  })

  test('counts about as many as the slowdown moves over the threshold', () => {
    const lines = simulate(header, { ...world, seed: 1, slowdown: 3 })
    const green = lines.reduce((sum, line) => sum + (line.green?.requests ?? 0), 0)

    const slowed = slowedRequests(header, lines)

    expect(slowed).toBeGreaterThan(0.45 * green)
    expect(slowed).toBeLessThan(0.65 * green)
  })

  test('finds a slowness that begins late, whatever went well before', () => {
    const early = simulate(header, { ...world, seed: 1 })
    const late = simulate(header, { ...world, seed: 2, slowdown: 3 })
    const lines = [...early, ...late].map((line, index) => ({ ...line, t: (index + 1) * 5 }))

    expect(slowedRequests(header, lines)).toBeGreaterThan(0.9 * slowedRequests(header, late))
  })

  test('counts nothing where nothing can be compared', () => {
    const lines: TraceLine[] = [{ t: 5, weight: 0.1, blue: null, green: { requests: 9, errors: 0, latency: [9] } }]

    expect(slowedRequests(header, lines)).toBe(0)
    expect(slowedRequests(header, [])).toBe(0)
  })
})
