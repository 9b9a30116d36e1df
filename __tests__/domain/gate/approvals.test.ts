import { describe, expect, test } from '@jest/globals'
import { type Approvals, approvalsGate, type Person } from '../../../src/domain/gate/approvals.ts'
import type { ApprovalRules } from '../../../src/domain/gate/facts.ts'
import { gateFacts } from './gate-facts.ts'

const people = ['author', 'trigger', 'editor', 'ada', 'bob'].map((login, index) => ({ id: index + 1, login }))
const [author, trigger, editor, ada, bob] = people as unknown as readonly [Person, Person, Person, Person, Person]

function said(person: Person, state: 'approved' | 'rejected' = 'approved') {
  return { person, state, time: '2026-01-02T00:00:00Z' }
}

function ask(changes: Partial<Approvals> | undefined, rules: Partial<ApprovalRules> = {}) {
  const approvals = { count: 1, distinctFrom: ['author', 'trigger', 'policy-editor'] as const, ...rules }
  const known = { reviews: [], authors: [author], triggers: [trigger], policyEditors: [editor], ...changes }
  return approvalsGate(gateFacts({ rules: { ...gateFacts().rules, approvals }, approvals: changes && known }))
}

describe('approvals', () => {
  test('count people who have no part in the release', () => {
    expect(ask({ reviews: [said(ada)] })).toMatchObject({ status: 'passed', text: 'approved by ada' })
  })

  test('are unknown, and so closed, where nothing can tell who approved', () => {
    expect(ask(undefined)).toMatchObject({ status: 'unknown', code: 'gate-approvals-unknown' })
  })

  test.each([
    ['the authors', { authors: undefined }],
    ['the trigger', { triggers: undefined }],
    ['the editors of the policy', { policyEditors: undefined }],
    ['the number of an author', { authors: [{ id: 0, login: 'ada@example.com' }] }]
  ])('are unknown when %s could not be found out', (_, changes) => {
    expect(ask({ reviews: [said(ada), said(bob)], ...changes })).toMatchObject({ status: 'unknown' })
  })

  test('of one person count once', () => {
    expect(ask({ reviews: [said(ada), said(ada)] }, { count: 2 })).toMatchObject({ code: 'gate-approvals-missing' })
  })

  test('by somebody without a number count for nothing', () => {
    expect(ask({ reviews: [said({ id: 0, login: 'ada' })] })).toMatchObject({ code: 'gate-approvals-missing' })
  })

  test('that are taken back count for nothing', () => {
    expect(ask({ reviews: [said(ada), said(ada, 'rejected')] })).toMatchObject({ code: 'gate-approvals-rejected' })
  })

  test('stand again when the rejection is taken back', () => {
    expect(ask({ reviews: [said(ada, 'rejected'), said(ada)] }).status).toBe('passed')
  })

  test('of an account that is gone count for nothing, while its rejection stands', () => {
    const ghost = { id: 0, login: 'ghost' }

    expect(ask({ reviews: [said(ghost)] })).toMatchObject({ code: 'gate-approvals-missing' })
    expect(ask({ reviews: [said(ghost, 'rejected'), said(ada), said(ghost)] })).toMatchObject({
      code: 'gate-approvals-rejected'
    })
  })

  test('by whoever started the run count for nothing when somebody else starts it again', () => {
    expect(ask({ reviews: [said(trigger)], triggers: [trigger, bob] })).toMatchObject({ status: 'failed' })
    expect(ask({ reviews: [said(bob)], triggers: [trigger, bob] })).toMatchObject({ status: 'failed' })
  })

  test('do not outweigh a rejection by somebody else', () => {
    expect(ask({ reviews: [said(ada), said(bob, 'rejected')] })).toMatchObject({ status: 'failed' })
  })
})

test('no mix of roles, people and counts lets a party of the release approve it', () => {
  const roles = ['author', 'trigger', 'policy-editor'] as const
  let admitted = 0
  for (const barred of subsets(roles)) {
    for (const approving of subsets(people)) {
      for (const count of [1, 2, 3]) {
        const gate = ask({ reviews: approving.map(person => said(person)) }, { count, distinctFrom: barred })
        const owners = { author, trigger, 'policy-editor': editor }
        const counting = approving.filter(person => !barred.some(role => owners[role].id === person.id))
        expect(gate.status === 'passed').toBe(counting.length >= count)
        if (gate.status === 'passed') admitted += 1
      }
    }
  }
  expect(admitted).toBeGreaterThan(100)
})

function subsets<Item>(items: readonly Item[]): Item[][] {
  const count = 2 ** items.length
  return Array.from({ length: count }, (_, mask) => items.filter((_, index) => (mask >> index) & 1))
}
