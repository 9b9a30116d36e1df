import { expect, test } from '@jest/globals'
import { readTestReport } from '../../../src/domain/test-report/read.ts'

test('a JUnit report counts passed and failed tests and names the failed ones', () => {
  const text =
    '<?xml version="1.0"?><testsuites><testsuite><testcase name="a"/><testcase name="b > c"><failure>no</failure></testcase>' +
    '<testcase name="d"><skipped/></testcase></testsuite></testsuites>'
  expect(readTestReport('unit_tests', text)).toEqual({
    suite: 'unit_tests',
    result: 'FAILED',
    passed: 1,
    failed: 1,
    passes: ['a'],
    failures: ['b > c']
  })
})

test('a huge suite is counted in full and listed as far as it fits', () => {
  const cases = Array.from({ length: 5000 }, (_, index) => `<testcase name="${'n'.repeat(100)}${index}"/>`)
  const report = readTestReport('unit_tests', `<testsuite>${cases.join('')}</testsuite>`)
  expect(report.passed).toBe(5000)
  expect(report.passes.join('').length).toBeLessThanOrEqual(100_000)
})

test('output that only quotes a failure is no failure', () => {
  const text = '<testsuite><testcase name="a"><system-out><![CDATA[<failure>]]></system-out></testcase></testsuite>'
  expect(readTestReport('unit_tests', text)).toMatchObject({ result: 'PASSED', passed: 1 })
})

test('a report without a test proves nothing', () => {
  expect(readTestReport('unit_tests', '<testsuite></testsuite>').result).toBe('FAILED')
})

test('a report that was cut off is refused', () => {
  expect(() => readTestReport('unit_tests', '<testsuite><testcase name="a">')).toThrow(/tests/)
})

test('SARIF fails on an error and not on a suppressed one or a note', () => {
  const results = [{ level: 'note' }, { level: 'error', ruleId: 'old', suppressions: [{}] }]
  const sarif = (more: unknown[]) => JSON.stringify({ version: '2.1.0', runs: [{ results: [...results, ...more] }] })
  expect(readTestReport('scan', sarif([]))).toMatchObject({
    result: 'PASSED',
    passes: ['no error of a tool without a name']
  })
  expect(readTestReport('scan', sarif([{ level: 'error', ruleId: 'sqli' }])).failures).toEqual(['sqli'])
})

test('TAP counts, forgives todo and skip, and notices tests that never ran', () => {
  expect(readTestReport('e2e', 'TAP version 14\n1..2\nok 1\nnot ok 2 # TODO later\n')).toMatchObject({
    result: 'PASSED'
  })
  expect(readTestReport('e2e', '1..3\nok 1\nok 2\n')).toMatchObject({
    result: 'FAILED',
    failures: ['3 tests planned, 2 run']
  })
})

test('text that is no report is refused with an example', () => {
  expect(() => readTestReport('e2e', 'hello')).toThrow(
    expect.objectContaining({ code: 'bad-input' }) as unknown as Error
  )
})

test('a hostile report of a million openings is read in linear time', () => {
  expect(() => readTestReport('e2e', '<'.repeat(1_000_000))).toThrow(/tests/)
  expect(() => readTestReport('e2e', '<!--'.repeat(250_000))).toThrow(/tests/)
})
