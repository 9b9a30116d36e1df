import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { defaultSuite } from '../../../src/domain/smoke/default-suite.ts'
import { jsonSuite } from '../../../src/domain/smoke/json-suite.ts'
import { parseSuite } from '../../../src/domain/smoke/parse-suite.ts'
import { plainSuite } from '../../../src/domain/smoke/plain-suite.ts'

const written = {
  variables: { size: 2, text: '{"a":1,"a":2}' },
  steps: [
    { name: 'a', request: { path: '/a', json: { size: '{{size}}', list: [1.5, null] } }, capture: { id: '$.id' } },
    { name: 'b', steps: [{ name: 'c', request: { path: '/{{id}}' }, expect: { within: '2s' } }] }
  ]
}

test.each([undefined, 2])('JSON that a program wrote, indented by %j, is the same suite as through YAML', indent => {
  const text = `${JSON.stringify(written, undefined, indent)}\n`

  expect(jsonSuite(text)).toEqual(parseSuite(text, 'suite.json'))
})

test.each([
  ['a key twice', '{"steps":[{"name":"a","request":{"path":"/a"},"request":{"path":"/b"}}]}'],
  ['a key of the prototype', '{"variables":{"__proto__":1},"steps":[{"name":"a","request":{"path":"/a"}}]}'],
  ['an unknown key', '{"steps":[{"name":"a","reqest":{"path":"/a"}}]}'],
  ['a name that nothing gives', '{"steps":[{"name":"a","request":{"path":"/{{b}}"}}]}'],
  ['no steps', '{"steps":[]}'],
  ['broken JSON', '{"steps":'],
  ['YAML', 'steps: [{ name: a, request: { path: /a } }]']
])('%s is left to the reader that can show the place', (_, text) => {
  expect([jsonSuite(text), plainSuite(text)]).toEqual([undefined, undefined])
})

test('the suite that is asked without one is what the schema makes of its two paths', () => {
  const text =
    'steps: [{ name: health, request: { path: /health } }, { name: version, request: { path: /api/version } }]'

  expect(defaultSuite).toEqual(parseSuite(text, 'suite.yml'))
})

/** Mostly what is right, now and then what is just not. */
function mostly<T>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: wrong })
}

const name = mostly(fc.constantFrom('a', 'x'.repeat(200)), fc.constantFrom('', 'x'.repeat(201), 7))
const path = mostly(fc.constantFrom('/', '/a'), fc.constantFrom('a', '', '/{{b}}', 1))
const odd = fc.constantFrom<unknown>(null, true, '200', 1.5, -1, 0, 600, [], {}, { '': 1 })
const expectation = fc.record(
  {
    status: mostly(fc.constantFrom(0, 200, 599), odd),
    jsonpath: mostly(fc.constant({ '$.a': null, '$.b': [1] }), odd)
  },
  { requiredKeys: [] }
)
const request = mostly(fc.record({ path }), fc.record({ path, method: fc.constant('GET') }))
const asked = fc.record({ name, request, expect: mostly(expectation, odd) }, { requiredKeys: ['name', 'request'] })
const group = fc.record(
  { name, steps: fc.array(asked, { maxLength: 2 }), parallel: mostly(fc.constantFrom<unknown>(true, 1, 100), odd) },
  { requiredKeys: ['name', 'steps'] }
)
const other = fc.record({ name, request, parallel: fc.constant(1) })
const suites = fc.record({ steps: fc.array(fc.oneof(asked, group, mostly(asked, other)), { maxLength: 2 }) })

test('a suite that is read without the schema is what the schema makes of it', () => {
  let read = 0
  fc.assert(
    fc.property(suites, suite => {
      const text = JSON.stringify(suite)
      const plain = plainSuite(text)
      if (plain === undefined) return
      read += 1
      expect(plain).toEqual(jsonSuite(text))
    }),
    { numRuns: 3000, seed: 1 }
  )

  expect(read).toBeGreaterThan(20)
})
