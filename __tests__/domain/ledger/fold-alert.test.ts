import { expect, test } from '@jest/globals'
import { prepareAppend } from '../../../src/domain/ledger/append.ts'
import { emptyHead } from '../../../src/domain/ledger/chain.ts'
import { openAlerts } from '../../../src/domain/ledger/fold-alert.ts'
import { foldLedger } from '../../../src/domain/ledger/state.ts'
import { draft } from './drafts.ts'

test('what is over is the newest alert of that rule and that artifact, and no other', () => {
  const fired = (rule: string, firedAt: string) =>
    draft('alert.fired', { rule, severity: 'P1', signal: 'errors', summary: 's', runbook: 'r', firedAt })
  const over = draft('alert.resolved', { rule: 'Slow' }, { time: '2026-01-02T00:00:00Z' })
  const elsewhere = { subject: { artifact: 'api' } }
  const drafts = [
    fired('Slow', '2026-01-01T01:00:00Z'),
    fired('Slow', '2026-01-01T02:00:00Z'),
    fired('Down', '2026-01-01T03:00:00Z'),
    { ...fired('Slow', '2026-01-01T04:00:00Z'), key: 'other', ...elsewhere },
    over
  ]

  const state = foldLedger(prepareAppend({ events: [], head: emptyHead }, drafts).fresh)
  const { alerts } = state

  expect(alerts.map(({ firedAt, resolvedAt }) => [firedAt.slice(11, 13), resolvedAt])).toEqual([
    ['01', undefined],
    ['02', '2026-01-02T00:00:00Z'],
    ['03', undefined],
    ['04', undefined]
  ])
  const open = (artifact: string) => openAlerts(state, artifact).map(({ firedAt }) => firedAt.slice(11, 13))
  expect([open('web'), open('api')]).toEqual([['01', '03'], ['04']])
})
