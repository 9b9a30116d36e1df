import { describe, expect, test } from '@jest/globals'
import { readTestReport } from '../../../src/domain/test-report/read.ts'
import type { TestReport } from '../../../src/domain/test-report/report.ts'

type Dialect = readonly [tool: string, text: string, expected: Partial<TestReport>]

const told = (passed: number, failures: readonly string[] = []): Partial<TestReport> => ({
  result: failures.length === 0 ? 'PASSED' : 'FAILED',
  passed,
  failed: failures.length,
  failures
})

const junit: readonly Dialect[] = [
  [
    'Surefire, which tells of a test that passed at its second try',
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="shop.CartTest" time="0.1" tests="4" errors="0" skipped="1" failures="1" flakes="1">
  <properties><property name="java.version" value="21"/></properties>
  <testcase name="adds" classname="shop.CartTest" time="0.01"/>
  <testcase name="retries" classname="shop.CartTest"><flakyFailure message="a &lt; b" type="AssertionError">no</flakyFailure></testcase>
  <testcase name="removes" classname="shop.CartTest"><failure message="expected: &lt;1&gt;">x</failure><rerunFailure>x</rerunFailure></testcase>
  <testcase name="later" classname="shop.CartTest"><skipped message="not yet"/></testcase>
</testsuite>`,
    told(2, ['removes'])
  ],
  [
    'Gradle',
    `<testsuite name="CartTest" tests="2" skipped="0" failures="1" errors="0" hostname="h">
  <properties/><testcase name="adds(int)[1]" classname="CartTest"/>
  <testcase name="adds(int)[2]" classname="CartTest"><failure message="m" type="E">at CartTest</failure></testcase>
  <system-out><![CDATA[<testcase name="not one"/>]]></system-out><system-err><![CDATA[]]></system-err></testsuite>`,
    told(1, ['adds(int)[2]'])
  ],
  [
    'pytest, with a test that must fail, one whose set-up failed, and one that is skipped',
    `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="0" skipped="2" tests="4">
<testcase classname="tests.test_cart" name="test_add[1-2]" time="0.001"/>
<testcase classname="tests.test_cart" name="test_bug"><skipped type="pytest.xfail" message=""/></testcase>
<testcase classname="tests.test_cart" name="test_db"><error message="failed on setup with &quot;no db&quot;">E</error></testcase>
<testcase classname="tests.test_cart" name="test_win"><skipped type="pytest.skip" message="linux"/></testcase></testsuite></testsuites>`,
    told(1, ['test_db'])
  ],
  [
    'jest-junit, with a file that could not be loaded and is only counted',
    `<testsuites name="jest tests" tests="1" failures="0" errors="1">
<testsuite name="cart" errors="0" failures="0" skipped="0" tests="1"><testcase classname="cart adds" name="cart adds"/></testsuite>
<testsuite name="broken.test.js" errors="1" failures="0" skipped="0" tests="0"></testsuite></testsuites>`,
    told(1, ['broken.test.js: counts 1 more failures than its tests show'])
  ],
  [
    'go-junit-report, with a package that was not built',
    `<testsuites tests="2" failures="0" errors="1"><testsuite name="shop/cart" tests="1" failures="0" errors="0" id="0">
<testcase name="TestAdd/of_&#34;one&#34;" classname="shop/cart" time="0.000"></testcase></testsuite>
<testsuite name="shop/pay" tests="1" failures="0" errors="1" id="1"><testcase name="[build failed]" classname="shop/pay">
<error message="Build error"><![CDATA[pay.go:1: no]]></error></testcase></testsuite></testsuites>`,
    told(1, ['[build failed]'])
  ],
  [
    'Playwright, with several attempts in one test',
    `<testsuites id="" name="" tests="2" failures="1" skipped="0" errors="0"><testsuite name="cart.spec.ts" hostname="chromium" tests="2" failures="1">
<testcase name="cart › adds" classname="cart.spec.ts"><system-out><![CDATA[[[ATTACHMENT|a.png]]]]></system-out></testcase>
<testcase name="cart › pays" classname="cart.spec.ts"><failure message="1" type="FAILURE">a</failure><failure message="2">b</failure></testcase>
</testsuite></testsuites>`,
    told(1, ['cart › pays'])
  ],
  [
    'a tool whose suites hold suites, each of which counts the same failure',
    `<testsuites failures="1"><testsuite name="a" failures="1"><testsuite name="b" failures="1">
<testcase name="t"><failure/></testcase></testsuite><testcase name="u"/></testsuite></testsuites>`,
    told(1, ['t'])
  ],
  [
    'a tool that writes single quotes, spaces and names in which a tag might stand',
    `<testsuite><testcase classname = 'c' name = 'a > b &amp; &#x2714;' /></testsuite>`,
    { ...told(1), passes: ['a > b & ✔'] }
  ]
]

const tap: readonly Dialect[] = [
  ['TAP 12, as Perl writes it', '1..3\nok 1 - adds\nok 2 # skip no network\nnot ok 3 - pays # TODO later\n', told(1)],
  [
    'TAP 13 with the plan at its end, diagnostics, and line ends of Windows',
    'TAP version 13\r\nok 1 - adds\r\n# a comment: not ok\r\nnot ok 2 - pays\r\n  ---\r\n  message: |\r\n    ok 9\r\n  ...\r\n1..2\r\n',
    told(1, ['pays'])
  ],
  [
    'TAP 14, whose inner tests count once with the outer one',
    'TAP version 14\n1..2\n# Subtest: cart\n    1..2\n    ok 1 - adds\n    not ok 2 - pays\nnot ok 1 - cart\nok 2 - done\n',
    told(1, ['cart'])
  ],
  [
    'a description with an escaped sign, which is no directive',
    '1..2\nnot ok 1 - shows \\# todo\nnot ok 2 - opens issue#skip\n',
    told(0, ['shows # todo', 'opens issue#skip'])
  ],
  [
    'a run that gave up',
    '1..2\nok 1\nBail out! no database\n',
    told(1, ['Bail out! no database', '2 tests planned, 1 run'])
  ],
  ['tests without a description', '1..2\nok\nnot ok\n', told(1, ['test 2'])]
]

const sarif = (run: object) =>
  JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'tool' } }, ...run }] })
const rule = (id: string, level: string) => ({ id, defaultConfiguration: { level } })

const scans: readonly Dialect[] = [
  [
    'CodeQL, whose rules stand in an extension and tell the level',
    sarif({
      tool: {
        driver: { name: 'CodeQL', rules: [] },
        extensions: [{ name: 'codeql/js', rules: [rule('js/sqli', 'error'), rule('js/unused', 'note')] }]
      },
      results: [
        { ruleId: 'js/sqli', rule: { id: 'js/sqli', index: 0, toolComponent: { index: 0 } } },
        { ruleId: 'js/unused', rule: { id: 'js/unused', index: 1, toolComponent: { index: 0 } } }
      ]
    }),
    told(0, ['js/sqli'])
  ],
  [
    'Semgrep, whose rules stand at the tool',
    sarif({
      tool: { driver: { name: 'Semgrep OSS', rules: [rule('a.b', 'warning'), rule('a.c', 'error')] } },
      results: [{ ruleId: 'a.b' }, { ruleId: 'a.c' }, { ruleId: 'a.c', suppressions: [{ kind: 'inSource' }] }]
    }),
    told(0, ['a.c'])
  ],
  [
    'Trivy, which writes each level out',
    sarif({
      tool: { driver: { name: 'Trivy', rules: [rule('CVE-1', 'error'), rule('CVE-2', 'error')] } },
      results: [
        { ruleId: 'CVE-1', ruleIndex: 0, level: 'error' },
        { ruleId: 'CVE-2', ruleIndex: 1, level: 'note' }
      ]
    }),
    told(0, ['CVE-1'])
  ],
  [
    'a finding whose suppression is only asked for',
    sarif({ results: [{ ruleId: 'a', level: 'error', suppressions: [{ status: 'underReview' }] }] }),
    told(0, ['a'])
  ],
  ['a finding that is gone', sarif({ results: [{ ruleId: 'a', level: 'error', baselineState: 'absent' }] }), told(1)],
  [
    'a tool that broke off',
    sarif({ results: [], invocations: [{ executionSuccessful: false }] }),
    told(0, ['tool did not run to its end'])
  ],
  ['a run that only lists its rules', sarif({}), { result: 'FAILED', passed: 0, failed: 0 }]
]

describe.each([
  ['JUnit of', junit],
  ['TAP:', tap],
  ['SARIF of', scans]
])('counts and names, in %s', (_, dialects) => {
  test.each(dialects)('%s', (_tool, text, expected) => {
    expect(readTestReport('suite', text)).toMatchObject(expected)
  })
})

const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><testsuite><testcase name="&b;"/></testsuite>`

describe('refuses, with the code for a bad input,', () => {
  test.each([
    ['a document type with entities', laughs],
    [
      'a document type that names a file',
      '<!DOCTYPE t SYSTEM "file:///etc/passwd"><testsuite><testcase name="a"/></testsuite>'
    ],
    ['a report that was cut off between two tests', '<testsuites><testsuite><testcase name="a"/>'],
    ['a report of more than 64 MiB', `<testsuite>${' '.repeat(64 * 1024 * 1024)}</testsuite>`],
    ['brackets in brackets without end', `{"version":"2.1.0","runs":${'['.repeat(200_000)}`],
    ['XML that is no test report', '<html><body>ok</body></html>'],
    ['SARIF of an older version', '{"version":"2.0.0","runs":[{}]}'],
    ['SARIF without a run', '{"version":"2.1.0","runs":[]}']
  ])('%s', (_, text) => {
    expect(() => readTestReport('suite', text)).toThrow(expect.objectContaining({ kind: 'usage', code: 'bad-input' }))
  })

  test('and an entity that nobody declared stays as it is written', () => {
    const { passes } = readTestReport('suite', '<testsuite><testcase name="&who; &#xFFFFFF; &#9;"/></testsuite>')
    expect(passes).toEqual(['&who; &#xFFFFFF; \t'])
  })
})
