import { expect, test } from '@jest/globals'
import { coverageOf, type Sighting } from '../../../src/domain/smoke/coverage.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** Checks at these minutes, all passing unless told otherwise. */
function at(minutes: readonly number[], verdicts: Readonly<Record<number, Sighting['verdict']>> = {}): Sighting[] {
  return minutes.map(each => ({ time: new Date(each * minute).toISOString(), verdict: verdicts[each] ?? 'pass' }))
}

test('checks on time see everything, a little lateness included', () => {
  expect(coverageOf(at([0, 5, 10.4, 15]), 5 * minute, day)).toMatchObject({ share: 1, unknown: 0, late: 0 })
})

test('a gap was not seen, however well both ends look', () => {
  const coverage = coverageOf(at([0, 5, 65]), 5 * minute, day)

  expect(coverage).toMatchObject({ up: 10 * minute, unknown: 55 * minute, longestGap: 55 * minute, late: 55 * minute })
  expect(coverage.share).toBeCloseTo(10 / 65)
})

test('a failure is down until the next check, and what could not be told is unknown', () => {
  const coverage = coverageOf(at([0, 5, 10, 15], { 5: 'fail', 10: 'inconclusive' }), 5 * minute, day)

  expect(coverage).toMatchObject({ up: 5 * minute, down: 5 * minute, unknown: 5 * minute })
})

test('the first check knows nothing of before', () => {
  expect(coverageOf(at([7]), 5 * minute, day)).toMatchObject({ span: 0, share: 0 })
})

test('only the window counts', () => {
  expect(coverageOf(at([0, 5, 10, 15]), 5 * minute, 5 * minute).span).toBe(5 * minute)
})

test('a scheduler that runs every four and a half hours never looks like one hundred per cent', () => {
  // Medians as measured on public schedules: promised every 5 minutes, kept every 4.4 hours.
  const minutes = Array.from({ length: 40 }, (_, index) => index * 264 + (index % 7))

  expect(coverageOf(at(minutes), 5 * minute, 30 * day).share).toBeLessThan(0.03)
})
