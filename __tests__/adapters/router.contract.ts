import { expect, test } from '@jest/globals'
import type { Router, Shift } from '../../src/ports/router.ts'

export function shiftTo(overrides: Partial<Shift> = {}): Shift {
  return { blue: 'a', green: 'b', weight: 0.25, fence: 5, leaseMs: null, ...overrides }
}

/** What every router must do; `make` gives a fresh one whose live slot is a. */
export function routerContract(make: () => Promise<Router>): void {
  test('a fresh router sends everything to the live slot', async () => {
    expect(await (await make()).read()).toMatchObject({ weight: 0, blue: 'a', green: 'b', leaseMs: null })
  })

  test('the weight that is read back is the weight that was set', async () => {
    const router = await make()
    await router.set(shiftTo())
    await router.set(shiftTo())
    expect(await router.read()).toMatchObject({ weight: 0.25, blue: 'a', green: 'b', fence: 5 })
  })

  test('a lower fence is refused and changes nothing', async () => {
    const router = await make()
    await router.set(shiftTo({ fence: 5 }))
    await expect(router.set(shiftTo({ fence: 4, weight: 1 }))).rejects.toMatchObject({ code: 'router-refused' })
    await expect(router.finalize('b', 4)).rejects.toMatchObject({ code: 'router-refused' })
    expect(await router.read()).toMatchObject({ weight: 0.25, fence: 5 })
  })

  test('finalizing makes the newcomer the live slot, without a lease', async () => {
    const router = await make()
    await router.set(shiftTo({ leaseMs: 60_000 }))
    await router.finalize('b', 5)
    expect(await router.read()).toMatchObject({ weight: 0, blue: 'b', green: 'a', leaseMs: null })
  })
}
