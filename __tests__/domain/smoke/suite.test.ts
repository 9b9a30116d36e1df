import { describe, expect, test } from '@jest/globals'
import { parseSuite } from '../../../src/domain/smoke/suite.ts'

describe('parseSuite', () => {
  test('reads the smallest suite and fills in what may be left out', () => {
    const suite = parseSuite('steps:\n  - name: health\n    request: { path: /health }\n', 'suite.yml')
    expect(suite.steps[0]?.expect).toEqual({ status: 200 })
    expect(suite.steps[0]?.request.method).toBe('GET')
  })

  test('names line and column of an unknown key', () => {
    const text = 'steps:\n  - name: health\n    request: { path: /health }\n    expects: { status: 200 }\n'
    expect(() => parseSuite(text, 'suite.yml')).toThrow(/^suite\.yml:4:14: .*unknown key \\"expects\\"/)
  })

  test('names line and column of a broken line', () => {
    expect(() => parseSuite('steps:\n  - name: "a\n', 'suite.yml')).toThrow(/^suite\.yml:3:1/)
  })

  test.each(['', 'steps: []', '{}'])('an empty suite is an error: %j', text => {
    expect(() => parseSuite(text, 'suite.yml')).toThrow(expect.objectContaining({ code: 'empty-suite' }))
  })

  test('an expectation that checks nothing is an error', () => {
    const text = 'steps: [{ name: a, request: { path: / }, expect: {} }]'
    expect(() => parseSuite(text, 'suite.yml')).toThrow(expect.objectContaining({ code: 'bad-suite' }))
  })

  test('refuses aliases that multiply', () => {
    const layers = Array.from({ length: 8 }, (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n},`.repeat(9)}]`)
    expect(() => parseSuite(['l0: &l0 [x]', ...layers].join('\n'), 'suite.yml')).toThrow(
      expect.objectContaining({ code: 'bad-suite' })
    )
  })
})
