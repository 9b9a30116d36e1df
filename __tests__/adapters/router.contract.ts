import { describe, expect, test } from '@jest/globals'
import { otherSlot } from '../../src/domain/slot.ts'
import type { Router, RouterState, Shift } from '../../src/ports/router.ts'

export function shiftTo(overrides: Partial<Shift> = {}): Shift {
  return { blue: 'a', green: 'b', weight: 0.25, fence: 5, leaseMs: null, ...overrides }
}

export interface RouterSuite {
  /** Gives a fresh router whose live slot is a. */
  make(): Promise<Router>
  /** The lease that the router under test is set up for, milliseconds. */
  readonly leaseMs: number
  /** Lets time pass where the router's clock is a variable; absent where it is the machine's. */
  pass?(milliseconds: number): void
}

const patienceMs = 60_000

/** What every router must do, whatever it steers. */
export function routerContract(suite: RouterSuite): void {
  test('a fresh router sends everything to the live slot', async () => {
    const router = await suite.make()

    expect(await router.read()).toMatchObject({ weight: 0, blue: 'a', green: 'b', leaseMs: null })
  })

  test('the weight that is read back is the weight that was set, as often as it is set', async () => {
    const router = await suite.make()
    const { granularity } = router.capabilities()

    for (const weight of [0.1, 0.1, 0.5, 0.9, 1, 0.25, 0]) {
      await router.set(shiftTo({ weight }))
      const seen = await router.read()

      expect(seen).toMatchObject({ blue: 'a', green: 'b', fence: 5, leaseMs: null })
      expect(Math.abs(seen.weight - weight)).toBeLessThanOrEqual(granularity)
    }
  })

  describe('fences', () => fences(suite))
  describe('the lasting end', () => lastingEnd(suite))
  describe('the lease', () => lease(suite))
}

function fences(suite: RouterSuite): void {
  test('a lower fence is refused and changes nothing', async () => {
    const router = await suite.make()
    await router.set(shiftTo({ fence: 5 }))
    const before = await router.read()

    await expect(router.set(shiftTo({ fence: 4, weight: 1 }))).rejects.toMatchObject({ code: 'router-refused' })
    await expect(router.finalize('b', 4)).rejects.toMatchObject({ code: 'router-refused' })

    expect(await router.read()).toEqual(before)
  })

  test('a lower fence is refused after a higher one has ended the rollout', async () => {
    const router = await suite.make()
    await router.finalize('a', 7)

    await expect(router.set(shiftTo({ fence: 6 }))).rejects.toMatchObject({ code: 'router-refused' })

    expect(await router.read()).toMatchObject({ weight: 0, blue: 'a', fence: 7 })
  })

  test('of two runners that steer at once the newer one wins, in whatever order they come', async () => {
    const router = await suite.make()
    const granularity = router.capabilities().granularity

    for (let fence = 5; fence < 9; fence += 2) {
      const older = shiftTo({ fence, weight: 0.9 })
      const newer = shiftTo({ fence: fence + 1, weight: 0.1 })
      const both = fence === 5 ? [older, newer] : [newer, older]
      await Promise.allSettled(both.map(shift => router.set(shift)))
      const seen = await router.read()

      expect(seen.fence).toBe(fence + 1)
      expect(Math.abs(seen.weight - 0.1)).toBeLessThanOrEqual(granularity)
    }
  })
}

function lastingEnd(suite: RouterSuite): void {
  test('finalizing makes the newcomer the live slot, without a lease', async () => {
    const router = await suite.make()
    await router.set(shiftTo({ weight: 1 }))

    await router.finalize('b', 5)

    expect(await router.read()).toMatchObject({ weight: 0, blue: 'b', green: 'a', fence: 5, leaseMs: null })
  })

  test('the next rollout goes the other way, and back', async () => {
    const router = await suite.make()
    for (const [fence, blue] of [
      [5, 'a'],
      [6, 'b']
    ] as const) {
      const green = otherSlot(blue)
      await router.set(shiftTo({ blue, green, fence, weight: 0.5 }))

      expect(await router.read()).toMatchObject({ blue, green, fence })

      await router.finalize(green, fence)

      expect(await router.read()).toMatchObject({ weight: 0, blue: green, green: blue })
    }
  })
}

function lease(suite: RouterSuite): void {
  test('without a lease of its own a router refuses one, so that nobody relies on it', async () => {
    const router = await suite.make()
    if (router.capabilities().lease) return

    await expect(router.set(shiftTo({ leaseMs: 1000 }))).rejects.toMatchObject({ code: 'router-refused' })

    expect(await router.read()).toMatchObject({ weight: 0 })
  })

  test('a lease is told as long as it runs, starts anew when it is renewed, and then gives the traffic back', async () => {
    const router = await suite.make()
    if (!router.capabilities().lease) return
    const { leaseMs } = suite
    const renew = () => router.set(shiftTo({ weight: 0.5, leaseMs }))

    await seen(router, renew, left => left > 0 && left <= leaseMs)
    await waitUntil(suite, router, ({ leaseMs: left }) => (left ?? 0) <= leaseMs * 0.6)
    await seen(router, renew, left => left > leaseMs * 0.6)
    await waitUntil(suite, router, ({ weight }) => weight === 0)

    expect(await router.read()).toMatchObject({ weight: 0, blue: 'a', fence: 5 })
  })

  test('what was finalized outlasts a lease that ran before', async () => {
    const router = await suite.make()
    if (!router.capabilities().lease) return
    const { leaseMs } = suite
    await router.set(shiftTo({ weight: 1, leaseMs }))
    await router.finalize('b', 5)

    await passing(suite, leaseMs + 50)

    expect(await router.read()).toMatchObject({ weight: 0, blue: 'b', leaseMs: null })
  })
}

/** Sets until the lease that is read back fits: on a machine that stands still in between it may have lapsed already. */
async function seen(router: Router, renew: () => Promise<void>, fits: (left: number) => boolean): Promise<void> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    await renew()
    if (fits((await router.read()).leaseMs ?? 0)) return
    if (performance.now() > deadline) throw new Error('after a minute no lease is told')
  }
}

async function waitUntil(suite: RouterSuite, router: Router, fits: (state: RouterState) => boolean): Promise<void> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const state = await router.read()
    if (fits(state)) return
    if (performance.now() > deadline) throw new Error(`after a minute the router still holds ${state.weight}`)
    await passing(suite, suite.leaseMs / 20)
  }
}

async function passing({ pass }: RouterSuite, milliseconds: number): Promise<void> {
  if (pass === undefined) await new Promise(later => setTimeout(later, milliseconds))
  else pass(milliseconds)
}
