import { describe, expect, test } from '@jest/globals'
import type { Ledger } from '../../src/ports/ledger.ts'
import { note, someDigest } from '../domain/ledger/drafts.ts'

/** What every ledger keeps. `open` answers another handle on the same, fresh ledger each time it is called. */
export function ledgerContract(name: string, fresh: () => Promise<() => Ledger>): void {
  describe(name, () => {
    test('starts empty', async () => {
      const ledger = (await fresh())()
      expect(await ledger.read()).toEqual({ events: [], head: { sequence: 0, hash: '0'.repeat(64) } })
      expect(await ledger.record(someDigest)).toEqual([])
    })

    test('keeps events in the order in which they were appended', async () => {
      const open = await fresh()
      await open().append(() => ({ events: [note('one'), note('two')] }))
      await open().append(() => ({ events: [note('three')] }))
      const { events, head } = await open().read()
      expect(events.map(event => [event.seq, event.key])).toEqual([
        [1, 'one'],
        [2, 'two'],
        [3, 'three']
      ])
      expect(head).toEqual({ sequence: 3, hash: events[2]?.hash })
    })

    test('answers the old event for a known key and appends nothing', async () => {
      const open = await fresh()
      const [first] = await open().append(() => ({ events: [note('one')] }))
      expect(await open().append(() => ({ events: [note('one'), note('one')] }))).toEqual([first, first])
      expect((await open().read()).events).toHaveLength(1)
    })

    test('keeps the lines of a record, each once', async () => {
      const open = await fresh()
      const records = [{ digest: someDigest, lines: ['{"a":1}', '{"b":"é"}'] }]
      await open().append(() => ({ events: [note('one')], records }))
      await open().append(() => ({
        events: [note('two')],
        records: [...records, { digest: someDigest, lines: ['{}'] }]
      }))
      expect(await open().record(someDigest)).toEqual(['{"a":1}', '{"b":"é"}', '{}'])
    })

    test('changes nothing when the proposal gives up', async () => {
      const open = await fresh()
      const appended = open().append(() => {
        throw new Error('lock held')
      })
      await expect(appended).rejects.toThrow('lock held')
      expect((await open().read()).events).toHaveLength(0)
    })

    test('appends behind what another writer appended since it last looked', async () => {
      const open = await fresh()
      const ledger = open()
      await ledger.append(() => ({ events: [note('one')] }))
      await open().append(() => ({ events: [note('two')] }))

      await ledger.append(view => ({ events: [note(`after ${view.events.at(-1)?.key}`)] }))

      expect((await ledger.read()).events.map(event => event.key)).toEqual(['one', 'two', 'after two'])
    })

    test('gives up or leaves things as they are only for what is true of the newest view', async () => {
      const open = await fresh()
      const ledger = open()
      await ledger.append(() => ({ events: [note('one')] }))
      await open().append(() => ({ events: [note('two')] }))

      const seen: number[] = []
      await ledger.append(view => {
        seen.push(view.events.length)
        if (view.events.length < 2) throw new Error('nothing to do yet')
        return { events: [] }
      })

      expect(seen.at(-1)).toBe(2)
    })

    test.each([2, 8])(
      'loses nothing with %i writers at once',
      async writers => {
        const open = await fresh()
        const keys = Array.from({ length: writers }, (_, writer) => [`${writer}/1`, `${writer}/2`])
        await Promise.all(
          keys.map(async own => {
            const ledger = open()
            for (const key of own) await ledger.append(() => ({ events: [note(key)] }))
          })
        )
        const { events } = await open().read()
        expect(events.map(event => event.key).sort()).toEqual(keys.flat().sort())
      },
      30_000
    )
  })
}
