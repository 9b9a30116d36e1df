import { expect, test } from '@jest/globals'
import { askGates } from '../../../src/domain/gate/all-gates.ts'
import type { GateFacts } from '../../../src/domain/gate/facts.ts'
import { allOpen, bypass, firmGates, type GateAnswer, type GateName, gateNames } from '../../../src/domain/gate/gate.ts'
import { gateFacts, older } from './gate-facts.ts'

const whole = gateFacts()
const here = { ...whole.previous!, live: { ...whole.previous!.live!, digest: older } }
const asking: GateFacts = {
  ...whole,
  rules: {
    ...whole.rules,
    approvals: { count: 1, distinctFrom: [] },
    windows: [during('02', '04')],
    freeze: [during('05', '06')]
  },
  approvals: {
    reviews: [{ person: { id: 7, login: 'bob' }, state: 'approved', time: '' }],
    authors: [],
    trigger: undefined,
    policyEditors: []
  },
  target: here,
  rollbackTarget: { complete: true, proven: true }
}

/** For each gate, one change of the world that closes it and leaves the others as they are. */
const closes: Readonly<Record<GateName, (facts: GateFacts) => GateFacts>> = {
  provenance: facts => ({ ...facts, record: { ...facts.record, provenance: [] } }),
  tests: facts => ({ ...facts, record: { ...facts.record, tests: [] } }),
  previous: facts => ({ ...facts, record: { ...facts.record, deployments: [] } }),
  smoke: facts => ({ ...facts, rules: { ...facts.rules }, previous: { ...facts.previous!, smoke: new Map() } }),
  soak: facts => ({ ...facts, rules: { ...facts.rules, soak: 7_200_000 } }),
  approvals: facts => ({ ...facts, approvals: undefined }),
  window: facts => ({ ...facts, rules: { ...facts.rules, windows: [during('09', '10')] } }),
  freeze: facts => ({ ...facts, rules: { ...facts.rules, freeze: [during('02', '04')] } }),
  lock: facts => ({
    ...facts,
    target: { ...facts.target!, lock: { lock: 'x', owner: 'other', fence: 1, expiresAt: '2026-01-02T09:00:00Z' } }
  }),
  recall: facts => ({ ...facts, recalled: true }),
  'rollback-target': facts => ({ ...facts, rollbackTarget: { complete: false, proven: true } })
}

function during(from: string, to: string) {
  return { zone: 'UTC', for: 0, from: `2026-01-02T${from}:00Z`, to: `2026-01-02T${to}:00Z` }
}

function world(mask: number): GateFacts {
  return gateNames.reduce((facts, gate, index) => ((mask >> index) & 1 ? closes[gate](facts) : facts), asking)
}

test('in every combination of open and closed gates, exactly the closed ones are closed, and one closes all', () => {
  for (let mask = 0; mask < 2 ** gateNames.length; mask += 1) {
    const answers = askGates(world(mask))
    const closed = gateNames.filter((_, index) => (mask >> index) & 1)

    expect(answers.map(answer => answer.gate)).toEqual([...gateNames])
    expect(answers.filter(answer => answer.status !== 'passed').map(answer => answer.gate)).toEqual(closed)
    expect(allOpen(answers)).toBe(mask === 0)
    expect(answers.every(answer => answer.status === 'passed' || answer.code?.startsWith(`gate-${answer.gate}-`))).toBe(
      true
    )
  }
})

test('no combination of statuses but passed and bypassed opens, and nothing bypasses the firm gates', () => {
  const statuses = ['passed', 'failed', 'unknown'] as const
  for (let code = 0; code < statuses.length ** 5; code += 1) {
    const picked = (['provenance', 'soak', 'lock', 'recall', 'window'] as const).map(
      (gate, index): GateAnswer => ({ gate, status: statuses[Math.floor(code / 3 ** index) % 3]!, text: '' })
    )
    const skipping = bypass(picked, gateNames)

    expect(allOpen(picked)).toBe(picked.every(answer => answer.status === 'passed'))
    expect(allOpen(skipping)).toBe(
      picked.every(answer => answer.status === 'passed' || !firmGates.includes(answer.gate))
    )
  }
})
