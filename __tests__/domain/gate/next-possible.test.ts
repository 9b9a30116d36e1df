import { describe, expect, test } from '@jest/globals'
import { askGates, nextPossible } from '../../../src/domain/gate/all-gates.ts'
import type { GateFacts } from '../../../src/domain/gate/facts.ts'
import type { Span } from '../../../src/domain/schedule/span.ts'
import { gateFacts } from './gate-facts.ts'

const hour = 3_600_000

function open(cron: string, hours = 1): Span {
  return { zone: 'UTC', cron, for: hours * hour }
}

function facts(changes: Partial<GateFacts['rules']>, now = '2026-01-02T02:10:00Z'): GateFacts {
  return gateFacts({ now: new Date(now), rules: { ...gateFacts().rules, ...changes } })
}

function soakState(smoke: Partial<{ verdict: 'pass' | 'fail'; recoveredAt: string }>, now: string): GateFacts {
  const whole = gateFacts()
  const seen = { suite: 's', verdict: 'pass' as const, passed: 1, failed: 0, time: '', seq: 1, ...smoke }
  return gateFacts({ now: new Date(now), previous: { ...whole.previous!, smoke: new Map([[whole.digest, seen]]) } })
}

describe('the next time at which the answer could be yes', () => {
  test.each([
    ['when the soak is over', {}, '2026-01-02T02:30:00.000Z'],
    ['when the window opens after the soak', { windows: [open('0 5 * * *')] }, '2026-01-02T05:00:00.000Z'],
    [
      'in the window after, when the first one closes before the soak is over',
      { windows: [{ zone: 'UTC', cron: '15 2,6 * * *', for: 300_000 }] },
      '2026-01-02T06:15:00.000Z'
    ],
    [
      'when the freeze ends inside a window',
      { windows: [open('0 2 * * *', 4)], freeze: [open('20 2 * * *', 2)] },
      '2026-01-02T04:20:00.000Z'
    ],
    [
      'a day later, when the freeze covers the whole window',
      { windows: [open('0 3 * * *')], freeze: [{ zone: 'UTC', from: '2026-01-02', to: '2026-01-03', for: 0 }] },
      '2026-01-03T03:00:00.000Z'
    ]
  ])('is %s', (_, rules, expected) => {
    expect(nextPossible(facts(rules))?.toISOString()).toBe(expected)
  })

  test.each([
    [
      'right after the jump, for a time that a spring night leaves out',
      '2027-03-14T06:00:00Z',
      '2027-03-14T07:00:00.000Z'
    ],
    ['an hour earlier in UTC, from the night of the jump on', '2027-03-14T08:30:00Z', '2027-03-15T06:30:00.000Z'],
    [
      'an hour later in UTC, from the night on which the clock goes back',
      '2027-11-07T07:45:00Z',
      '2027-11-08T07:30:00.000Z'
    ]
  ])('is %s', (_, now, expected) => {
    const window = { zone: 'America/New_York', cron: '30 2 * * *', for: 600_000 }

    expect(nextPossible(facts({ soak: 0, windows: [window] }, now))?.toISOString()).toBe(expected)
  })

  test('is the end of a freeze as the clock on the wall of its zone shows it, on the night of the jump too', () => {
    const freeze = { zone: 'Europe/Vienna', from: '2027-03-27T22:00', to: '2027-03-28T06:00', for: 0 }

    const at = nextPossible(facts({ soak: 0, freeze: [freeze] }, '2027-03-27T22:00:00Z'))

    expect(at?.toISOString()).toBe('2027-03-28T04:00:00.000Z')
  })

  test('is unknown when something else has to change first', () => {
    expect(nextPossible(facts({ requires: ['e2e_tests'] }))).toBeUndefined()
  })

  test('is unknown when every window is under a freeze for ever', () => {
    expect(nextPossible(facts({ windows: [open('0 3 * * *')], freeze: [open('0 0 * * *', 24)] }))).toBeUndefined()
  })
})

describe('a soak', () => {
  const soak = (facts: GateFacts) => askGates(facts).find(answer => answer.gate === 'soak')

  test('is revoked while the last check there is a failure, however long it ran', () => {
    expect(soak(soakState({ verdict: 'fail' }, '2026-01-09T00:00:00Z'))).toMatchObject({ code: 'gate-soak-revoked' })
  })

  test('starts again when the check passes again', () => {
    const at = (now: string) => soak(soakState({ recoveredAt: '2026-01-02T04:00:00Z' }, now))

    expect(at('2026-01-02T04:29:59Z')).toMatchObject({ status: 'failed', nextPossible: '2026-01-02T04:30:00.000Z' })
    expect(at('2026-01-02T04:30:00Z')).toMatchObject({ status: 'passed' })
  })

  test('does not reach back before the version was placed there', () => {
    expect(soak(soakState({ recoveredAt: '2026-01-01T00:00:00Z' }, '2026-01-02T02:29:59Z'))?.status).toBe('failed')
  })
})
