import { describe, expect, test } from '@jest/globals'
import type { Channels } from '../../src/ports/channels.ts'

export interface Room {
  readonly open: () => Channels
  /** What people read in the channel, in order. */
  readonly read: (channel: string) => readonly string[]
}

/** What every place does where people talk about one matter. */
export function channelsContract(name: string, fresh: () => Promise<Room>): void {
  describe(name, () => {
    test('opens a channel once per name', async () => {
      const { open } = await fresh()

      const first = await open().open({ name: 'inc-shop-inc-1', topic: 'P0: Service Down' })
      const again = await open().open({ name: 'inc-shop-inc-1', topic: 'P0: Service Down' })
      const other = await open().open({ name: 'inc-shop-inc-2', topic: 'P1: Slow' })

      expect(again).toEqual(first)
      expect(other.id).not.toBe(first.id)
    })

    test('posts each message once, in order, whoever comes again with more', async () => {
      const { open, read } = await fresh()
      const { id } = await open().open({ name: 'inc-shop-inc-1', topic: 'P0' })
      const messages = ['one', 'two', 'three'].map(text => ({ key: `INC-1/${text}`, text }))

      await open().post(id, messages.slice(0, 2))
      await open().post(id, messages)

      expect(read(id)).toEqual(['one', 'two', 'three'])
    })
  })
}
