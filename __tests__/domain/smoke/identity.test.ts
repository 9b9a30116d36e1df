import { describe, expect, test } from '@jest/globals'
import {
  type IdentityClaim,
  type IdentitySample,
  judgeIdentity,
  readIdentity,
  sampleSize
} from '../../../src/domain/smoke/identity.ts'

const claim: IdentityClaim = { digest: 'sha256:new', confidence: 0.99, staleShare: 0.25 }

function judge(samples: readonly IdentitySample[], overrides: Partial<IdentityClaim> = {}) {
  return judgeIdentity({ claim: { ...claim, ...overrides }, level: 'claimed', samples, wanted: 17 })
}

/** Seventeen answers of the new version, by instances in this order, again and again. */
function fromInstances(order: string): IdentitySample[] {
  return Array.from({ length: 17 }, (_, index) => ({ told: 'sha256:new', instance: order[index % order.length] }))
}

function answer(json: unknown, status = 200) {
  return { status, headers: {}, body: JSON.stringify(json), totalMilliseconds: 1 }
}

describe('a bound on what stays unseen', () => {
  test.each([
    [0.99, 0.25, 17],
    [0.99, 0.1, 44],
    [0.99, 0.01, 459],
    [0.999, 1 / 3, 18]
  ])('%f confidence about a share of %f needs %i connections', (confidence, staleShare, count) => {
    expect(sampleSize(confidence, staleShare)).toBe(count)
  })

  test('agreement says its bound', () => {
    expect(judge(Array(17).fill({ told: 'sha256:new' }))).toMatchObject({
      kind: 'agrees',
      text: '17 of 17 fresh connections answer sha256:new; the stale share is below 25 % with 99 % confidence'
    })
  })

  test('one stale answer is a mismatch', () => {
    const samples = [...Array(16).fill({ told: 'sha256:new' }), { told: 'sha256:old' }]

    expect(judge(samples)).toMatchObject({ kind: 'mismatch', found: 'sha256:old' })
  })

  test('silence is never agreement', () => {
    expect(judge([...Array(16).fill({ told: 'sha256:new' }), { told: undefined }]).kind).toBe('unknown')
    expect(readIdentity(claim, { ...answer({}), body: '<html>' }).told).toBeUndefined()
    expect(readIdentity(claim, answer({ digest: 'sha256:new' }, 503)).told).toBeUndefined()
    expect(readIdentity(claim, answer({ digest: '' })).told).toBeUndefined()
  })
})

describe('routing that is not independent', () => {
  test('fewer instances than there are is sticky, however many answers agree', () => {
    expect(judge(fromInstances('a'), { instances: 3 })).toMatchObject({
      kind: 'unknown',
      text: expect.stringContaining('routing is sticky: 1 of 3 instances answered')
    })
  })

  test('long runs of the same instance are sticky', () => {
    expect(judge(fromInstances('aaaaaaaaabbbbbbbb')).text).toContain('in long runs')
  })

  test.each(['ab', 'abc', 'aabab', 'aaaaaaaaaaaaaaaab'])('a balancer that answers in the order %s is not', order => {
    expect(judge(fromInstances(order)).kind).toBe('agrees')
  })
})

describe('commits', () => {
  const commit = 'a3f2c1d9e8b7a6f5e4d3c2b1a0f9e8d7c6b5a493'

  test.each([
    [commit, true],
    [commit.slice(0, 7), true],
    [commit.slice(0, 6), false],
    ['b3f2c1d', false]
  ])('%s is the built one: %s', (told, same) => {
    const { told: read } = readIdentity({ ...claim, digest: undefined, commit }, answer({ commit: told }))

    expect(read === commit).toBe(same)
  })
})
