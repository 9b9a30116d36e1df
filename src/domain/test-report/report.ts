import { usage } from '../failure.ts'

/** How one suite came out. */
export interface TestReport {
  readonly suite: string
  readonly result: 'PASSED' | 'FAILED'
  readonly passed: number
  readonly failed: number
  /** Names of the tests or findings that failed, at most a hundred. */
  readonly failures: readonly string[]
}

const maxCharacters = 64 * 1024 * 1024
const maxFailures = 100
const maxNameCharacters = 300

/** Makes a report of counts. A suite without a single test has proven nothing, so it is a failure. */
export function testReport(suite: string, passed: number, failures: readonly string[]): TestReport {
  const failed = failures.length
  const result = failed === 0 && passed > 0 ? 'PASSED' : 'FAILED'
  const shown = failures.slice(0, maxFailures).map(name => name.slice(0, maxNameCharacters))
  return { suite, result, passed, failed, failures: shown }
}

/** Adds the reports of several files of one suite. */
export function mergeReports(suite: string, reports: readonly TestReport[]): TestReport {
  const sum = (pick: (report: TestReport) => number) => reports.reduce((total, report) => total + pick(report), 0)
  const failed = sum(report => report.failed)
  const passing = reports.length > 0 && reports.every(report => report.result === 'PASSED')
  const failures = reports.flatMap(report => report.failures).slice(0, maxFailures)
  return { suite, result: passing ? 'PASSED' : 'FAILED', passed: sum(report => report.passed), failed, failures }
}

export function refuseLarge(suite: string, text: string): void {
  if (text.length <= maxCharacters) return
  throw unreadable(suite, `${text.length} characters`)
}

export function unreadable(suite: string, found: string) {
  return usage('bad-input', {
    input: 'tests',
    found: `${suite}: ${found}`,
    expected: 'a JUnit, SARIF or TAP file of at most 64 MiB, or passed or failed',
    example: 'unit_tests: junit/*.xml'
  })
}
