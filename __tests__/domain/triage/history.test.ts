import { expect, test } from '@jest/globals'
import type { LedgerEvent } from '../../../src/domain/ledger/event.ts'
import { owedMerges } from '../../../src/domain/triage/history.ts'

const decided = (pull: number, decision = 'merge', time = '2026-11-24T09:00:00.000Z') =>
  event('triage.decided', { pull, head: `head-${pull}`, decision, severity: 'critical' }, time)
const merged = (pull: number, effect: 'merged' | 'armed', head = `head-${pull}`) =>
  event('triage.merged', { pull, head, effect })

function event(kind: string, data: object, time = '2026-11-24T09:00:00.000Z'): LedgerEvent {
  return { kind, data, time } as unknown as LedgerEvent
}

const now = new Date('2026-11-24T10:00:00.000Z')

test('a merge that was decided and never recorded is owed, and so is one that was only armed', () => {
  expect(owedMerges([decided(1), decided(2), merged(2, 'armed'), decided(3), merged(3, 'merged')], now)).toEqual([1, 2])
})

test('a merge of another commit does not count for the one that was decided', () => {
  expect(owedMerges([decided(1), merged(1, 'merged', 'an older head')], now)).toEqual([1])
})

test('nobody waits for what was not to be merged, or for longer than a day', () => {
  expect(owedMerges([decided(1, 'review'), decided(2, 'merge', '2026-11-23T09:00:00.000Z')], now)).toEqual([])
})
