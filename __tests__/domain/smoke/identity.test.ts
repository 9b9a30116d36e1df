import { expect, test } from '@jest/globals'
import { judgeIdentity, readIdentity, sampleSize } from '../../../src/domain/smoke/identity.ts'

const claim = { digest: 'sha256:new', confidence: 0.99, staleShare: 0.25 }

test.each([
  [0.99, 0.25, 17],
  [0.99, 0.1, 44],
  [0.99, 0.01, 459]
])('%f confidence about a share of %f needs %i connections', (confidence, staleShare, count) => {
  expect(sampleSize(confidence, staleShare)).toBe(count)
})

test('agreement says its bound', () => {
  expect(judgeIdentity(claim, Array(17).fill('sha256:new'))).toEqual({
    kind: 'agrees',
    text: '17 of 17 fresh connections answer sha256:new; the stale share is below 25 % with 99 % confidence'
  })
})

test('one stale answer is a mismatch', () => {
  const samples = [...Array(16).fill('sha256:new'), 'sha256:old']
  expect(judgeIdentity(claim, samples)).toMatchObject({ kind: 'mismatch', found: 'sha256:old' })
})

test('silence is never agreement', () => {
  expect(judgeIdentity(claim, [...Array(16).fill('sha256:new'), undefined]).kind).toBe('unknown')
  const html = { status: 200, headers: {}, body: '<html>', totalMilliseconds: 1 }
  expect(readIdentity(claim, html)).toBeUndefined()
})
