import { expect, test } from '@jest/globals'
import { parseSuite } from '../../../src/domain/smoke/parse-suite.ts'
import { plainSuite } from '../../../src/domain/smoke/plain-suite.ts'
import { defaultSuite } from '../../../src/domain/smoke/suite.ts'

const written = {
  variables: { size: 2, text: '{"a":1,"a":2}' },
  steps: [
    { name: 'a', request: { path: '/a', json: { size: '{{size}}', list: [1.5, null] } }, capture: { id: '$.id' } },
    { name: 'b', steps: [{ name: 'c', request: { path: '/{{id}}' }, expect: { within: '2s' } }] }
  ]
}

test.each([undefined, 2])('JSON that a program wrote, indented by %j, is the same suite as through YAML', indent => {
  const text = `${JSON.stringify(written, undefined, indent)}\n`

  expect(plainSuite(text)).toEqual(parseSuite(text, 'suite.json'))
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
  expect(plainSuite(text)).toBeUndefined()
})

test('the suite that is asked without one is what the schema makes of its two paths', () => {
  const text =
    'steps: [{ name: health, request: { path: /health } }, { name: version, request: { path: /api/version } }]'

  expect(defaultSuite).toEqual(parseSuite(text, 'suite.yml'))
})
