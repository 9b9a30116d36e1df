import { expect, test } from '@jest/globals'
import { prepareAppend } from '../../../src/domain/ledger/append.ts'
import { emptyHead } from '../../../src/domain/ledger/chain.ts'
import { emptySegments, linesOf, packEvents, parseHead } from '../../../src/domain/ledger/segment.ts'
import { note } from './drafts.ts'

function events(keys: readonly string[]) {
  return prepareAppend({ events: [], head: emptyHead }, keys.map(note)).fresh
}

test('a segment holds at most 256 events', () => {
  const files = packEvents(emptySegments, '', events(Array.from({ length: 257 }, (_, index) => `${index}`)))
  expect([...files.keys()]).toEqual(['events/000001.jsonl', 'events/000002.jsonl', 'head.json'])
  expect(linesOf(files.get('events/000001.jsonl') ?? '')).toHaveLength(256)
})

test('a segment holds at most 128 KiB', () => {
  const long = Array.from({ length: 40 }, (_, index) => `${index}`.padEnd(900, 'é'))
  const files = packEvents(emptySegments, '', events(long))
  for (const text of files.values()) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(128 * 1024)
  expect(files.size).toBeGreaterThan(2)
})

test('the head names the newest event and its segment', () => {
  const sealed = events(['one', 'two'])
  const head = parseHead(packEvents(emptySegments, '', sealed).get('head.json') ?? '')
  expect(head).toEqual({ version: 1, sequence: 2, hash: sealed[1]?.hash, segment: 1, checkpoint: null })
})

test('a head that is no head is unreadable', () => {
  expect(() => parseHead('{"version":2}')).toThrow('head.json of the ledger is malformed')
})
