import { expect, test } from '@jest/globals'
import { askGates, askGatesUnder } from '../../../src/domain/gate/all-gates.ts'
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
    manual: 'hotfix',
    windows: [during('02', '04')],
    freeze: [during('05', '06')]
  },
  approvals: {
    reviews: [{ person: { id: 7, login: 'bob' }, state: 'approved', time: '' }],
    authors: [],
    triggers: [{ id: 9, login: 'mona' }],
    policyEditors: []
  },
  target: here,
  rollbackTarget: { complete: true, proven: true }
}

/** For each gate, one change of the world that closes it and leaves the others as they are. */
type Asked = Exclude<GateName, 'second-person'>
const asked = gateNames.filter((gate): gate is Asked => gate !== 'second-person')

const closes: Readonly<Record<Asked, (facts: GateFacts) => GateFacts>> = {
  provenance: facts => ({ ...facts, record: { ...facts.record, provenance: [] } }),
  tests: facts => ({ ...facts, record: { ...facts.record, tests: [] } }),
  previous: facts => ({ ...facts, record: { ...facts.record, deployments: [] } }),
  smoke: facts => ({ ...facts, rules: { ...facts.rules }, previous: { ...facts.previous!, smoke: new Map() } }),
  soak: facts => ({ ...facts, rules: { ...facts.rules, soak: 7_200_000 } }),
  approvals: facts => ({ ...facts, rules: { ...facts.rules, approvals: { count: 2, distinctFrom: [] } } }),
  trigger: facts => ({ ...facts, trigger: { event: 'x', byHand: true, incident: undefined, labels: [] } }),
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
  return asked.reduce((facts, gate, index) => ((mask >> index) & 1 ? closes[gate](facts) : facts), asking)
}

function closedIn(mask: number): readonly Asked[] {
  return asked.filter((_, index) => (mask >> index) & 1)
}

test('in every combination of open and closed gates, exactly the closed ones are closed, and one closes all', () => {
  const wrong: number[] = []
  for (let mask = 0; mask < 2 ** asked.length; mask += 1) {
    const answers = askGates(world(mask))
    const closed = answers.filter(answer => answer.status !== 'passed')
    const isAsked = answers.map(answer => answer.gate).join() === asked.join()
    const isClosed = closed.map(answer => answer.gate).join() === closedIn(mask).join()
    const isExplained = closed.every(answer => answer.code?.startsWith(`gate-${answer.gate}-`))
    if (!isAsked || !isClosed || !isExplained || allOpen(answers) !== (mask === 0)) wrong.push(mask)
  }

  expect(wrong).toEqual([])
})

test.each([
  ['a second person', [{ id: 7, login: 'bob' }], undefined, true],
  ['the same person again', [{ id: 9, login: 'mona' }], undefined, false],
  ['nobody else', [], undefined, false],
  ['nobody else, where the policy asks for nobody', [], false, true]
] as const)('a hotfix that skips all it may, wanted by %s, opens in no combination that it must not', (...given) => {
  const [, people, secondPerson, isEnough] = given
  const wrong: number[] = []
  for (let mask = 0; mask < 2 ** asked.length; mask += 1) {
    // Windows and freezes are skipped like any other gate, and slow to read.
    if (closedIn(mask).some(gate => gate === 'window' || gate === 'freeze')) continue
    const facts = world(mask)
    const reviews = people.map(person => ({ person, state: 'approved' as const, time: '' }))
    const rules = { ...facts.rules, windows: [], freeze: [], hotfix: { secondPerson, distinctFrom: [] } }
    const approvals = { ...facts.approvals!, reviews }
    const closed = closedIn(mask).filter(gate => gate !== 'approvals')
    const isApproved = people.length >= (facts.rules.approvals?.count ?? 0)
    const skips = !isApproved || closed.some(gate => !isFirm(gate))
    const opens = allOpen(askGatesUnder(gateNames, { ...facts, rules, approvals, reviewed: true }))
    if (opens !== (!closed.some(isFirm) && (!skips || isEnough))) wrong.push(mask)
  }

  expect(wrong).toEqual([])
})

function isFirm(gate: GateName): boolean {
  return firmGates.includes(gate)
}

test('what no hotfix may skip is written down', () => {
  expect(firmGates).toEqual(['provenance', 'lock', 'recall', 'trigger', 'second-person'])
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
