import { expect, test } from '@jest/globals'
import { deepestJson, parseJson, sameJson, whyNotJson } from '../../../src/domain/smoke/json-body.ts'

test('JSON that only serves to exhaust a stack is none', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

  expect(parseJson(nested(deepestJson))).toBeDefined()
  expect(parseJson(nested(deepestJson + 1))).toBeUndefined()
  expect(parseJson(nested(1_000_000))).toBeUndefined()
})

test.each([
  ['', 'an empty body instead of JSON'],
  ['<!doctype html>', 'HTML or XML instead of JSON'],
  ['{"a":', 'not JSON'],
  [`${'['.repeat(1001)}${']'.repeat(1001)}`, 'JSON that nests deeper than 1000']
])('says why a body is no JSON', (body, why) => {
  expect(whyNotJson(body)).toBe(why)
})

test.each([
  [0, -0, true],
  [{ a: 1, b: [null] }, { b: [null], a: 1 }, true],
  [[], {}, false],
  [{ a: undefined }, {}, false],
  [{ a: 1 }, { b: 1 }, false],
  [null, {}, false],
  ['1', 1, false]
])('values are compared as JSON: %j and %j', (one, other, same) => {
  expect(sameJson(one, other)).toBe(same)
})
