import { describe, expect, test } from '@jest/globals'
import { prepareAppend } from '../../../src/domain/ledger/append.ts'
import { emptyHead } from '../../../src/domain/ledger/chain.ts'
import type { EventDraft } from '../../../src/domain/ledger/event.ts'
import { isHeld } from '../../../src/domain/ledger/lock.ts'
import { type EnvironmentState, environmentKey, foldLedger } from '../../../src/domain/ledger/state.ts'
import { draft, otherDigest, someDigest } from './drafts.ts'

const later = '2026-01-02T00:00:00Z'

function fold(...drafts: EventDraft[]) {
  return foldLedger(prepareAppend({ events: [], head: emptyHead }, drafts).fresh)
}

function production(...drafts: EventDraft[]): EnvironmentState {
  return fold(...drafts).environments.get(environmentKey('web', 'production')) as EnvironmentState
}

const web = { artifact: 'web', environment: 'production' }
const first = { subject: { ...web, digest: someDigest } }
const second = { subject: { ...web, digest: otherDigest } }

function staged(deployment: string, slot: 'a' | 'b', about = first): EventDraft {
  const place = { deployment, slot, generation: 1, buildId: 'build', job: 'job' }
  return draft('deployment.staged', { ...place, lock: 'L', expiresAt: later, url: `http://${slot}` }, about)
}

function completed(deployment: string, action: 'deploy' | 'rollback', about = first): EventDraft {
  const place = { deployment, slot: 'a', generation: 1, buildId: 'build', job: 'job' } as const
  return draft('deployment.completed', { ...place, previous: null, action }, about)
}

function shifting(deployment: string): EventDraft[] {
  const start = { deployment, rollout: 'R', slot: 'b', generation: 1, profile: 'canary', rule: 'sequential' } as const
  return [
    staged(deployment, 'b', second),
    draft('rollout.started', { ...start, plannedTicks: 9, tickMs: 5 }, second),
    draft('rollout.shifted', { deployment, weight: 0.1, elapsedMs: 5 }, second)
  ]
}

describe('the state of an environment', () => {
  test('has what is staged beside what is live', () => {
    const here = production(staged('D1', 'a'), completed('D1', 'deploy'), staged('D2', 'b', second))
    expect(here.live).toMatchObject({ digest: someDigest, deployment: 'D1' })
    expect(here.staged).toMatchObject({ digest: otherDigest, deployment: 'D2', seq: 3, url: 'http://b' })
  })

  test('forgets a rolled-back version as one to go back to', () => {
    const before = [staged('D1', 'a'), completed('D1', 'deploy'), staged('D2', 'a', second)]
    const here = [...before, completed('D2', 'deploy', second), completed('D3', 'rollback')]
    expect(production(...here).live?.deployment).toBe('D3')
    expect(production(...here).completed.map(placed => placed.deployment)).toEqual(['D1', 'D3'])
    expect(fold(...here).deployments.map(({ id, status }) => [id, status])).toEqual([
      ['D1', 'completed'],
      ['D2', 'rolled-back'],
      ['D3', 'completed']
    ])
  })

  test('follows the weight of a rollout', () => {
    expect(production(...shifting('D2')).rollout).toMatchObject({ rollout: 'R', digest: otherDigest, weight: 0.1 })
  })

  test('holds the slot of a rollout that was rolled back until it is released', () => {
    const numbers = { weight: 0.1, rollbackMs: 1, harmed: 0, evidence: 20 }
    const rolledBack = draft(
      'rollout.rolled-back',
      { deployment: 'D2', slot: 'b', reason: 'errors', ...numbers, detectedAt: later, summary: '', holdUntil: later },
      second
    )
    const here = production(...shifting('D2'), rolledBack)
    expect(here).toMatchObject({ held: [{ slot: 'b', digest: otherDigest, until: later, reason: 'errors' }] })
    expect([here.rollout, here.staged]).toEqual([undefined, undefined])
    const released = draft('slot.released', { slot: 'b', reason: 'expired' })
    expect(production(...shifting('D2'), rolledBack, released).held).toEqual([])
  })

  test('keeps the previous version in its slot after a rollout', () => {
    const done = { deployment: 'D2', slot: 'b', generation: 1, buildId: 'build', previous: someDigest } as const
    const here = production(
      staged('D1', 'a'),
      completed('D1', 'deploy'),
      ...shifting('D2'),
      draft('rollout.completed', { ...done, requests: 1, retainUntil: later, job: 'job' }, second)
    )
    expect(here.live).toMatchObject({ digest: otherDigest, slot: 'b', url: 'http://b' })
    expect(here.held).toEqual([{ slot: 'a', digest: someDigest, until: later, reason: 'previous' }])
  })

  test('has the lock, its fence and its renewed expiry', () => {
    const acquired = draft('lock.acquired', { lock: 'L', owner: 'job', expiresAt: '2026-01-01T01:00:00Z' })
    const renewed = draft('lock.renewed', { lock: 'L', owner: 'job', expiresAt: later })
    const { lock } = production(acquired, renewed)
    expect(lock).toMatchObject({ lock: 'L', owner: 'job', fence: 1, expiresAt: later })
    expect([isHeld(lock, Date.parse(later) - 1), isHeld(lock, Date.parse(later))]).toEqual([true, false])
  })

  test('ignores a release by somebody who lost the lock', () => {
    const mine = draft('lock.acquired', { lock: 'L1', owner: 'me', expiresAt: later })
    const yours = draft('lock.acquired', { lock: 'L2', owner: 'you', expiresAt: later })
    const release = draft('lock.released', { lock: 'L1', owner: 'me' })
    expect(production(mine, yours, release).lock?.lock).toBe('L2')
  })
})

test('an incident keeps what was said about it', () => {
  const { incidents } = fold(
    draft('incident.opened', { incident: 'I', severity: 'P1', title: 'Down', detail: 'errors' }),
    draft('incident.updated', { incident: 'I', state: 'resolved', note: 'rolled back' })
  )
  expect(incidents).toMatchObject([
    { id: 'I', state: 'resolved', timeline: [{ text: 'errors' }, { text: 'rolled back' }] }
  ])
})

test('a recall marks the digest and moves its summary head', () => {
  const state = fold(draft('digest.recalled', { reason: 'leak', bundle: otherDigest, summary: otherDigest }))
  expect([...state.recalled]).toEqual([someDigest])
  expect(state.recordHeads.get(someDigest)).toBe(otherDigest)
})

test('a completed deployment or rollout moves the head of its record, so that its line cannot be cut off', () => {
  const place = { deployment: 'D', slot: 'a', generation: 1, buildId: 'b', previous: null, job: 'job' } as const
  const told = { ...place, bundle: otherDigest }
  const rolled = { ...told, requests: 1, retainUntil: later }

  for (const event of [
    draft('deployment.completed', { ...told, action: 'deploy' }, first),
    draft('rollout.completed', rolled, first)
  ]) {
    expect(fold(event).recordHeads.get(someDigest)).toBe(otherDigest)
  }
})
