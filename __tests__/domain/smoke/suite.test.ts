import { describe, expect, test } from '@jest/globals'
import { parseSuite } from '../../../src/domain/smoke/parse-suite.ts'

describe('parseSuite', () => {
  test('reads the smallest suite and fills in what may be left out', () => {
    const suite = parseSuite('steps:\n  - name: health\n    request: { path: /health }\n', 'suite.yml')

    expect(suite.steps[0]?.request).toMatchObject({ path: '/health', headers: {}, redirects: 0, http: '1.1' })
  })

  test('names line, column and the nearest valid name of an unknown key', () => {
    const text = 'steps:\n  - name: health\n    request: { path: /health }\n    expects: { status: 200 }\n'

    expect(() => parseSuite(text, 'suite.yml')).toThrow(
      /^suite\.yml:4:5 {2}unknown key "expects" in steps\.0\. Did you mean "expect"\?\n {3}4 \| .*\n {5}\| {5}\^\^\^\^\^\^\^$/
    )
  })

  test('looks for the nearest name inside a request of a group, too', () => {
    const text = 'steps:\n  - name: group\n    steps:\n      - name: a\n        request: { path: /, mehtod: GET }\n'

    expect(() => parseSuite(text, 's.yml')).toThrow(/^s\.yml:5:29 {2}unknown key "mehtod" .*Did you mean "method"\?/)
  })

  test('names line and column of a broken line', () => {
    expect(() => parseSuite('steps:\n  - name: "a\n', 'suite.yml')).toThrow(/^suite\.yml:3:1/)
  })

  test.each(['', 'steps: []', '{}'])('an empty suite is an error: %j', text => {
    expect(() => parseSuite(text, 'suite.yml')).toThrow(expect.objectContaining({ code: 'empty-suite' }))
  })

  test.each([
    'expect: {}',
    'expect: { jsonpath: {} }',
    'expect: { header: {} }',
    'expect: { checks: [] }',
    'expect: { checks: [{ jsonpath: $ }] }',
    'expect: { checks: [{ exists: true }] }',
    'expect: { size: {} }',
    'expect: { certificate: {} }'
  ])('an expectation that checks nothing is an error: %s', expectation => {
    const text = `steps: [{ name: a, request: { path: / }, ${expectation} }]`

    expect(() => parseSuite(text, 'suite.yml')).toThrow(expect.objectContaining({ code: 'bad-suite' }))
  })

  test.each([
    ['{ name: a }', /exactly one of request, websocket/],
    ['{ name: a, request: { path: / }, tcp: { address: "a:1" } }', /exactly one of request, websocket/],
    ['{ name: a, request: { path: /, json: {}, body: b } }', /at most one of json, body/],
    ['{ name: a, steps: [{ name: b, request: { path: / } }], expect: { status: 200 } }', /a group has no answer/]
  ])('refuses a step that is two things or none: %s', (step, problem) => {
    expect(() => parseSuite(`steps: [${step}]`, 's')).toThrow(problem)
  })

  test('a name that nothing before it gives is told with its place and the nearest one that is', () => {
    const text = `variables: { token: a }
steps:
  - name: a
    request: { path: "/{{tokn}}" }`

    expect(() => parseSuite(text, 's.yml')).toThrow(
      /^s\.yml:4:22 {2}nothing .* gives \{\{tokn\}\}\. Did you mean "token"\?/
    )
  })

  test.each([
    ['brackets', '['.repeat(50_000)],
    ['lists', '- '.repeat(50_000)],
    ['closed brackets, few enough to be parsed', `${'['.repeat(500)}${']'.repeat(500)}`]
  ])('refuses a suite that nests without end, rather than die of it: %s', (_, text) => {
    const refusal = { code: 'bad-suite', message: expect.stringContaining('levels inside each other') }

    expect(() => parseSuite(`variables: ${text}`, 's.yml')).toThrow(expect.objectContaining({ kind: 'usage' }))
    expect(() => parseSuite(text, 's.yml')).toThrow(expect.objectContaining(refusal))
  })

  test('refuses aliases that multiply', () => {
    const layers = Array.from({ length: 8 }, (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n},`.repeat(9)}]`)

    expect(() => parseSuite(['l0: &l0 [x]', ...layers].join('\n'), 'suite.yml')).toThrow(
      expect.objectContaining({ code: 'bad-suite' })
    )
  })
})
