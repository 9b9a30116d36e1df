import { expect, test } from '@jest/globals'
import { matchers } from '../../../src/adapters/probes/matchers.ts'

test('a pattern that would backtrack for ever answers at once, in every language', () => {
  const hostile = `${'a'.repeat(5000)}!`
  expect(matchers().finds('^(a+)+$', hostile)).toBe(false)
  expect(matchers().select('$[?match(@, "(a+)+")]', [hostile])).toEqual([])
  expect(matchers().violation({ type: 'string', pattern: '^(a+)+$' }, hostile)).toContain('pattern')
})

test('speaks JSON Schema 2020-12', () => {
  const schema = { type: 'array', prefixItems: [{ type: 'string' }], items: false }
  expect(matchers().violation(schema, ['a'])).toBeUndefined()
  expect(matchers().violation(schema, ['a', 1])).toBeDefined()
})

test('a path that is none is a mistake in the suite', () => {
  expect(() => matchers().select('$[', {})).toThrow(expect.objectContaining({ code: 'bad-suite' }))
})
