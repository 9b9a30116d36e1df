import { describe, expect, test } from '@jest/globals'
import type { StatusPage } from '../../src/ports/status-page.ts'

export interface Shown {
  readonly open: () => StatusPage
  /** What customers read about each matter, in order. */
  readonly read: () => readonly (readonly string[])[]
}

const update = (key: string, text: string) => ({ key, text, state: 'mitigation' as const })

/** What every page does that tells customers. */
export function statusPageContract(name: string, fresh: () => Promise<Shown>): void {
  describe(name, () => {
    test('shows each update of a matter once, in order, and matters apart', async () => {
      const { open, read } = await fresh()
      const [one, two] = [update('5', 'We are on it.'), update('9', 'A rollback is under way.')]

      await open().publish('INC-1', [one])
      await open().publish('INC-1', [one, two])
      await open().publish('INC-1', [one, two])
      await open().publish('INC-2', [update('12', 'Search is slow.')])

      expect(read()).toEqual([['We are on it.', 'A rollback is under way.'], ['Search is slow.']])
    })
  })
}
