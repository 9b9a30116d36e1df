import { describe, expect, test } from '@jest/globals'
import type { Approvals } from '../../../src/domain/gate/approvals.ts'
import { secondPerson, secondPersonGate, triggerGate } from '../../../src/domain/gate/emergency-gates.ts'
import type { GateFacts, HotfixRules, Trigger } from '../../../src/domain/gate/facts.ts'
import { gateFacts } from './gate-facts.ts'

const mona = { id: 9, login: 'mona' }
const ann = { id: 2, login: 'ann' }
const bob = { id: 3, login: 'bob' }

function hotfix(changes: Partial<Approvals> = {}, rules: Partial<HotfixRules> = {}, more: Partial<GateFacts> = {}) {
  const approvals = { reviews: [], authors: [ann], triggers: [mona], policyEditors: [bob], ...changes }
  const asked = { ...gateFacts().rules, hotfix: { distinctFrom: ['trigger'] as const, ...rules } }
  return gateFacts({ rules: asked, approvals, reviewed: true, ...more })
}

function said(person: { id: number; login: string }, state: 'approved' | 'rejected' = 'approved') {
  return { person, state, time: '' }
}

describe('the second person of a hotfix', () => {
  test('is whoever else let the run go on, and is named beside the first', () => {
    const facts = hotfix({ reviews: [said(ann)] })

    expect(secondPersonGate(facts)).toMatchObject({ status: 'passed', text: 'ann, beside mona' })
    expect(secondPerson(facts)).toEqual(ann)
  })

  test('is not who started it, whatever the policy leaves out', () => {
    const facts = hotfix({ reviews: [said(mona)] }, { distinctFrom: [] })

    expect(secondPersonGate(facts)).toMatchObject({ status: 'failed', found: '1 approved who cannot count' })
    expect(secondPerson(facts)).toBeUndefined()
  })

  test('is not who started the run when an app started it again', () => {
    const app = { id: 77, login: 'helper[bot]' }

    expect(secondPersonGate(hotfix({ reviews: [said(mona)], triggers: [mona, app] }))).toMatchObject({
      code: 'gate-second-person-missing'
    })
  })

  test('is none of those who started the run, and not the person of this attempt either', () => {
    const [policy, ada] = [{ distinctFrom: [] }, { id: 5, login: 'ada' }]

    expect(secondPerson(hotfix({ reviews: [said(mona)], triggers: [mona] }, policy, { person: ada }))).toBeUndefined()
    expect(secondPerson(hotfix({ reviews: [said(mona)], triggers: [ada] }, policy, { person: mona }))).toBeUndefined()
    expect(secondPerson(hotfix({ reviews: [said(ann)], triggers: [ada] }, policy, { person: mona }))).toEqual(ann)
  })

  test('is no author where the policy says so', () => {
    expect(secondPersonGate(hotfix({ reviews: [said(ann)] }, { distinctFrom: ['author'] }))?.status).toBe('failed')
  })

  test('is nobody once somebody rejected the run', () => {
    expect(secondPersonGate(hotfix({ reviews: [said(ann), said(bob, 'rejected')] }))).toMatchObject({
      found: 'rejected by bob'
    })
  })

  test.each([
    ['who started the run cannot be read', { triggers: undefined }, {}],
    ['who started the run has no number', {}, { person: { id: 0, login: 'mona' } }],
    ['there is no review history to read', undefined, { approvals: undefined }]
  ] as const)('is unknown, and so closed, when %s', (_, changes, more) => {
    expect(secondPersonGate(hotfix({ reviews: [said(ann)], ...changes }, {}, more))).toMatchObject({
      status: 'unknown',
      code: 'gate-second-person-unknown'
    })
  })

  test('is asked for on a machine of one’s own only where the policy says so', () => {
    const alone = { approvals: undefined, reviewed: false }

    expect(secondPersonGate(hotfix({}, {}, alone))).toBeUndefined()
    expect(secondPersonGate(hotfix({}, { secondPerson: true }, alone))).toMatchObject({ status: 'unknown' })
    expect(secondPersonGate(hotfix({}, { secondPerson: false }))).toBeUndefined()
  })
})

describe('a promotion that only emergencies may start by hand', () => {
  test.each<[string, Partial<Trigger>, string]>([
    ['passes when a machine started it', { byHand: false }, 'passed'],
    ['passes while an incident is open', { incident: 'INC-7 (P0)' }, 'passed'],
    ['passes for what is labelled hotfix', { labels: ['bug', 'hotfix'] }, 'passed'],
    ['is refused without either', { labels: ['not-a-hotfix', 'Hotfix '] }, 'failed'],
    ['is closed when labels cannot be read', { labels: undefined }, 'unknown']
  ])('%s', (_, changes, status) => {
    const trigger = { event: 'workflow_dispatch', byHand: true, incident: undefined, labels: [], ...changes }

    expect(triggerGate(gateFacts({ trigger })).status).toBe(status)
  })
})
