import { describe, expect, test } from '@jest/globals'
import { askGates } from '../../../src/domain/gate/all-gates.ts'
import type { GateFacts } from '../../../src/domain/gate/facts.ts'
import { allOpen } from '../../../src/domain/gate/gate.ts'
import type { Span } from '../../../src/domain/schedule/span.ts'
import { gateFacts, older } from './gate-facts.ts'

const whole = gateFacts()

describe('the gates of production', () => {
  test('are all open when everything that the policy asks for is proven', () => {
    expect(askGates(whole).filter(answer => answer.status !== 'passed')).toEqual([])
  })

  test('leave out what the policy does not ask for', () => {
    const first = { ...whole.rules, after: undefined, requires: [] }

    const names = askGates(gateFacts({ rules: first })).map(answer => answer.gate)

    expect(names).toEqual(['provenance', 'lock', 'recall', 'rollback-target'])
  })

  const closed: readonly [string, string, Partial<GateFacts>][] = [
    ['nobody proved where it was built', 'gate-provenance-missing', { record: { ...whole.record, provenance: [] } }],
    [
      'the record was altered',
      'ledger-altered',
      { record: { ...whole.record, broken: { code: 'ledger-altered', detail: 'a line is missing' } } }
    ],
    ['a required suite has no result', 'gate-tests-missing', { record: { ...whole.record, tests: [] } }],
    [
      'one of two results of a suite is a failure',
      'gate-tests-missing',
      { record: { ...whole.record, tests: [...whole.record.tests, { ...whole.record.tests[0]!, result: 'FAILED' }] } }
    ],
    ['staging runs nothing', 'gate-previous-missing', { previous: undefined }],
    ['the same job deployed to staging', 'gate-previous-same-run', { job: 'one' }],
    [
      'the same run deployed to staging and the policy asks for another',
      'gate-previous-same-run',
      { run: 'run one', rules: { ...whole.rules, differentRun: true } }
    ],
    [
      'nothing says which run deployed to staging and the policy asks for another',
      'gate-previous-same-run',
      { previous: withoutRun(), rules: { ...whole.rules, differentRun: true } }
    ],
    ['no signed deployment names staging', 'gate-previous-missing', { record: { ...whole.record, deployments: [] } }],
    ['the soak is a second short', 'gate-soak-short', { now: new Date('2026-01-02T02:29:59Z') }],
    ['the last smoke run failed', 'gate-smoke-failed', { previous: withSmoke('fail') }],
    ['the last smoke run was inconclusive', 'gate-smoke-failed', { previous: withSmoke('inconclusive') }],
    ['the digest was recalled', 'gate-recall-recalled', { recalled: true }],
    [
      'nothing here can tell who approved',
      'gate-approvals-unknown',
      { rules: { ...whole.rules, approvals: { count: 1, distinctFrom: [] } } }
    ],
    ['no window is open', 'gate-window-closed', { rules: { ...whole.rules, windows: [at('0 4 * * *')] } }],
    ['a window cannot be read', 'gate-window-unknown', { rules: { ...whole.rules, windows: [at('0 0 31 2 *')] } }],
    ['a freeze is in force', 'gate-freeze-active', { rules: { ...whole.rules, freeze: [at('30 2 * * *')] } }],
    ['a freeze cannot be read', 'gate-freeze-unknown', { rules: { ...whole.rules, freeze: [at('0 0 31 2 *')] } }],
    [
      'the version to go back to is gone',
      'gate-rollback-target-missing',
      { target: running(), rollbackTarget: { complete: false, proven: true } }
    ],
    [
      'the record of the version to go back to was altered',
      'gate-rollback-target-unproven',
      { target: running(), rollbackTarget: { complete: true, proven: false } }
    ]
  ]
  for (const [why, code, change] of closed) {
    test(`are closed when ${why}`, () => {
      const answers = askGates(gateFacts(change))

      expect(allOpen(answers)).toBe(false)
      expect(answers.map(answer => answer.code)).toContain(code)
    })
  }

  test('say when a soak could next be long enough', () => {
    const answers = askGates(gateFacts({ now: new Date('2026-01-02T02:10:00Z') }))

    expect(answers.find(answer => answer.gate === 'soak')?.nextPossible).toBe('2026-01-02T02:30:00.000Z')
  })

  test('hold while another promotion has the lock, and not after it expired', () => {
    const locked = (expiresAt: string) => ({ ...running(), lock: { lock: 'x', owner: 'other', fence: 1, expiresAt } })
    const ask = (expiresAt: string) =>
      askGates(gateFacts({ target: locked(expiresAt), rollbackTarget: { complete: true, proven: true } }))

    expect(ask('2026-01-02T03:00:01Z').find(answer => answer.gate === 'lock')?.code).toBe('gate-lock-held')
    expect(allOpen(ask('2026-01-02T03:00:00Z'))).toBe(true)
  })
})

function at(cron: string): Span {
  return { zone: 'UTC', cron, for: 3_600_000, reason: 'because' }
}

function withoutRun(): NonNullable<GateFacts['previous']> {
  return { ...whole.previous!, live: { ...whole.previous!.live!, run: undefined } }
}

function withSmoke(verdict: 'fail' | 'inconclusive'): NonNullable<GateFacts['previous']> {
  const smoke = { suite: 's', verdict, passed: 1, failed: 1, time: '', seq: 1 }
  return { ...whole.previous!, smoke: new Map([[whole.digest, smoke]]) }
}

function running(): NonNullable<GateFacts['target']> {
  return { ...whole.previous!, live: { ...whole.previous!.live!, digest: older } }
}
