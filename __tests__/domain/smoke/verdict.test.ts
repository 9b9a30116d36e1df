import { expect, test } from '@jest/globals'
import { stepVerdict, worstVerdict } from '../../../src/domain/smoke/verdict.ts'

test('a pass after a failure is flaky, not clean', () => {
  expect(stepVerdict(['pass'], 1)).toBe('pass')
  expect(stepVerdict(['fail', 'pass'], 1)).toBe('flaky-pass')
})

test('a wrong answer fails, and no answer is inconclusive', () => {
  expect(stepVerdict(['pass', 'fail'], 1)).toBe('fail')
  expect(stepVerdict(['unknown', 'unknown'], 1)).toBe('inconclusive')
  expect(stepVerdict([], 1)).toBe('inconclusive')
})

test('silence after a wrong answer does not make it uncertain', () => {
  expect(stepVerdict(['fail', 'unknown'], 1)).toBe('fail')
  expect(stepVerdict(['fail', 'pass', 'unknown'], 2)).toBe('inconclusive')
})

test('too few passes in a row are inconclusive', () => {
  expect(stepVerdict(['pass', 'pass'], 3)).toBe('inconclusive')
  expect(stepVerdict(['fail', 'pass', 'pass'], 2)).toBe('flaky-pass')
})

test('the worst step decides, and nothing checked is not a pass', () => {
  expect(worstVerdict(['pass', 'flaky-pass', 'fail', 'inconclusive'])).toBe('fail')
  expect(worstVerdict([])).toBe('inconclusive')
})
