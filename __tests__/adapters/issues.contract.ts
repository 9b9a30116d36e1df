import { describe, expect, test } from '@jest/globals'
import type { Issues } from '../../src/ports/issues.ts'

export const draft = {
  key: 'INC-1',
  title: 'Rolled back',
  body: 'Green fails.',
  labels: ['incident'],
  assignees: ['mona']
}

/** What every tracker of issues does. `fresh` answers another handle on the same issues each time. */
export function issuesContract(name: string, fresh: () => Promise<() => Issues>): void {
  describe(name, () => {
    test('opens an issue once per key, even after it was closed', async () => {
      const open = await fresh()

      const first = await open().open(draft)
      await open().close(first.number, 'completed')
      const again = await open().open({ ...draft, title: 'Another title' })
      const other = await open().open({ ...draft, key: 'INC-2' })

      expect(again).toEqual({ ...first, state: 'closed' })
      expect(other.number).not.toBe(first.number)
    })

    test('finds what was opened, and nothing else', async () => {
      const open = await fresh()
      const opened = await open().open(draft)

      expect(await open().find('INC-1')).toEqual(opened)
      expect(await open().find('INC-2')).toBeUndefined()
    })

    test('comments once per key without an error for the second time', async () => {
      const open = await fresh()
      const { number } = await open().open(draft)

      await open().comment(number, { key: 'first', body: 'Traffic is on blue.' })

      await expect(open().comment(number, { key: 'first', body: 'Traffic is on blue.' })).resolves.toBeUndefined()
    })
  })
}
