import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { canonicalize } from 'json-canonicalize'
import { prepareAppend } from '../../../src/domain/ledger/append.ts'
import { type ChainCheck, chainEvent, emptyHead, verifyChain, verifyLines } from '../../../src/domain/ledger/chain.ts'
import type { LedgerEvent } from '../../../src/domain/ledger/event.ts'
import { note } from './drafts.ts'

function chain(...keys: string[]): readonly LedgerEvent[] {
  return prepareAppend({ events: [], head: emptyHead }, keys.map(note)).fresh
}

function finding(check: ChainCheck): unknown {
  return check.intact ? 'intact' : [check.code, check.sequence]
}

describe('the chain of events', () => {
  test('is intact as it was appended', () => {
    const events = chain('one', 'two')
    expect(verifyChain(events)).toEqual({ intact: true, events, head: { sequence: 2, hash: events[1]?.hash } })
  })

  test('shows an edited event', () => {
    const [one, two, three] = chain('one', 'two', 'three')
    expect(finding(verifyChain([one, { ...two, time: '2026-02-02T00:00:00Z' }, three]))).toEqual(['ledger-altered', 2])
  })

  test('shows an edited event even when its own hash was made to fit', () => {
    const [one, two, three] = chain('one', 'two', 'three')
    const forged = chainEvent(note('forged'), { sequence: 1, hash: one?.hash ?? '' })
    expect(finding(verifyChain([one, forged, three]))).toEqual(['ledger-altered', 3])
    expect(finding(verifyChain([one, two, three]))).toBe('intact')
  })

  test('shows a removed, a repeated and a moved event', () => {
    const [one, two, three] = chain('one', 'two', 'three')
    expect(finding(verifyChain([one, three]))).toEqual(['ledger-altered', 2])
    expect(finding(verifyChain([one, two, two, three]))).toEqual(['ledger-altered', 3])
    expect(finding(verifyChain([one, three, two]))).toEqual(['ledger-altered', 2])
  })

  test('shows a cut tail against a checkpoint', () => {
    const events = chain('one', 'two')
    const checkpoint = { sequence: 2, hash: events[1]?.hash ?? '' }
    expect(finding(verifyChain(events, checkpoint))).toBe('intact')
    expect(finding(verifyChain(events.slice(0, 1), checkpoint))).toEqual(['ledger-truncated', 1])
  })

  test('shows a whole other history against a checkpoint', () => {
    const checkpoint = { sequence: 2, hash: chain('one', 'two')[1]?.hash ?? '' }
    expect(finding(verifyChain(chain('one', 'other'), checkpoint))).toEqual(['ledger-altered', 2])
  })

  test.each([
    ['no JSON', '{'],
    ['an unknown member', canonicalize({ ...chain('one')[0], more: 1 })],
    ['another order of members', JSON.stringify(chain('one')[0])],
    ['another spelling of the same JSON', canonicalize(chain('one')[0]).replace(':', ': ')]
  ])('refuses %s', (_, line) => {
    expect(finding(verifyLines([line]))).toEqual(['ledger-altered', 1])
  })

  test('refuses a draft that has not the shape of its kind', () => {
    expect(() => chainEvent({ ...note('one'), data: {} } as never, emptyHead)).toThrow(
      'incident.updated event is malformed'
    )
  })

  test('has the hashes of the published vectors', () => {
    const vectors = JSON.parse(readFileSync('schemas/ledger-vectors.json', 'utf8'))
    expect(finding(verifyChain(vectors.events))).toBe('intact')
    expect(vectors.events).toEqual(chain('one', 'Grüße 🌊 "quoted"\n'))
  })
})
