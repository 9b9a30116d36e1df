import { expect, test } from '@jest/globals'
import { initialRouting, shifted, stateAt, weightAt } from '../../../../src/adapters/embedded/proxy/lease.ts'

const leased = shifted(initialRouting('a'), { blue: 'a', green: 'b', weight: 0.5, fence: 1, leaseMs: 15_000 }, 1000)!

test('traffic falls back to blue by itself at the moment the lease ends', () => {
  expect(weightAt(leased, 15_999)).toBe(0.5)
  expect(weightAt(leased, 16_000)).toBe(0)
  expect(stateAt(leased, 20_000)).toMatchObject({ weight: 0, leaseMs: 0 })
})

test('setting the same weight again renews the lease', () => {
  const renewed = shifted(leased, { blue: 'a', green: 'b', weight: 0.5, fence: 1, leaseMs: 15_000 }, 15_000)!
  expect(weightAt(renewed, 16_000)).toBe(0.5)
  expect(weightAt(renewed, 30_000)).toBe(0)
})

test('who held the lock before cannot shift any more', () => {
  expect(shifted(leased, { blue: 'a', green: 'b', weight: 1, fence: 0, leaseMs: null }, 2000)).toBeUndefined()
})
