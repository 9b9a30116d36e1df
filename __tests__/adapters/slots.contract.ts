import { expect, test } from '@jest/globals'
import type { Digest } from '../../src/domain/digest.ts'
import type { Placement, Slots } from '../../src/ports/slots.ts'

export function placementOf(overrides: Partial<Placement> = {}): Placement {
  return {
    artifact: 'app',
    environment: 'production',
    slot: 'a',
    digest: `sha256:${'1'.repeat(64)}` as Digest,
    buildId: 'build-1',
    file: '/nowhere/app.tgz',
    ...overrides
  }
}

/** What all slots must do; `make` gives empty ones. */
export function slotsContract(make: () => Promise<Slots>): void {
  test('a placed version is listed until its slot is stopped', async () => {
    const slots = await make()
    expect(await slots.list('app', 'production')).toEqual([])
    const placed = await slots.place(placementOf())
    expect(await slots.list('app', 'production')).toEqual([placed])
    expect(await slots.list('app', 'staging')).toEqual([])
    await slots.stop('app', 'production', 'a')
    await slots.stop('app', 'production', 'a')
    expect(await slots.list('app', 'production')).toEqual([])
  })

  test('placing the same digest again changes nothing', async () => {
    const slots = await make()
    const first = await slots.place(placementOf())
    expect(await slots.place(placementOf())).toEqual(first)
    await slots.stop('app', 'production', 'a')
  })

  test('another digest takes the place of the first', async () => {
    const slots = await make()
    await slots.place(placementOf())
    const digest = `sha256:${'2'.repeat(64)}` as Digest
    await slots.place(placementOf({ digest }))
    expect((await slots.list('app', 'production')).map(running => running.digest)).toEqual([digest])
    await slots.stop('app', 'production', 'a')
  })
}
