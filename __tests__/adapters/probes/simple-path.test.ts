import { expect, test } from '@jest/globals'
import { jsonPath } from '../../../src/adapters/probes/json-path.ts'
import { follow, simplePath } from '../../../src/adapters/probes/simple-path.ts'

const values: readonly unknown[] = [
  { a: { b: [1, { c: null }] } },
  { a: [[7]] },
  { a: 'text', 0: 'zero' },
  [[1, 2], { a: { b: false } }],
  { a: null },
  null,
  'a'
]

test.each(['$', '$.a', '$.a.b', '$.a.b[1].c', '$.a[0][0]', '$[0]', '$[0][1]', '$[1].a.b', '$.length', '$.toString'])(
  'a plain path gives what the JSONPath library gives: %s',
  async path => {
    const straight = simplePath(path)
    if (straight === undefined) throw new Error(`${path} is not read as a plain path`)

    for (const value of values) expect(follow(straight, value)).toEqual(await jsonPath().select(path, value))
    expect(await jsonPath().selectsOne(path)).toBe(true)
  }
)

test.each([
  '',
  'a',
  '$.',
  '$.a b',
  '$[-1]',
  '$[01]',
  "$['a']",
  '$.*',
  '$..a',
  '$[?@.a]',
  '$.a-b',
  '$.a\n',
  '$[9999999999]'
])('any other text is left to the JSONPath library: %j', path => {
  expect(simplePath(path)).toBeUndefined()
})
