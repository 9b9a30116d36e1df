import { expect, test } from '@jest/globals'
import { campaign, healthy } from '../../bench/judge.ts'

test('a version that did not change is not rolled back', () => {
  expect(campaign(40, 60, healthy).rollbacks).toBe(0)
})

test('green at the edge of the latency tolerance is not rolled back', () => {
  expect(campaign(20, 60, { ...healthy, slowdown: 1.1 }).rollbacks).toBe(0)
})

test('half of all requests failing is found within a few ticks', () => {
  const found = campaign(20, 20, { ...healthy, greenErrorRate: 0.505 })
  expect(found.rollbacks).toBe(20)
  expect(found.medianTick).toBeLessThanOrEqual(3)
  expect(found.meanHarmed).toBeLessThan(100)
})

test('a green that is half as slow again is always found', () => {
  expect(campaign(20, 60, { ...healthy, slowdown: 1.5 }).rollbacks).toBe(20)
})
