import { usage } from '../failure.ts'

/** How one suite came out. */
export interface TestReport {
  readonly suite: string
  readonly result: 'PASSED' | 'FAILED'
  readonly passed: number
  readonly failed: number
  /** Names of the tests that passed, as many as fit; the counts are exact. */
  readonly passes: readonly string[]
  /** Names of the tests or findings that failed, at most a hundred. */
  readonly failures: readonly string[]
  /** True when somebody said so instead of giving a report. */
  readonly stated?: boolean | undefined
}

/** What somebody says about a suite without a report to show for it. */
export function statedReport(suite: string, result: 'passed' | 'failed'): TestReport {
  const words = [`stated as ${result}`]
  const report = result === 'passed' ? testReport(suite, words, []) : testReport(suite, [], words)
  return { ...report, stated: true }
}

const maxCharacters = 64 * 1024 * 1024
const maxFailures = 100
const maxNameCharacters = 300
// A statement goes into a ledger whose commits are small, so a huge suite is counted rather than listed.
const maxPassesCharacters = 100_000

/** Makes a report of names. A suite without a single test has proven nothing, so it is a failure. */
export function testReport(suite: string, passes: readonly string[], failures: readonly string[]): TestReport {
  const failed = failures.length
  const result = failed === 0 && passes.length > 0 ? 'PASSED' : 'FAILED'
  const shown = failures.slice(0, maxFailures).map(shorten)
  return { suite, result, passed: passes.length, failed, passes: listed(passes), failures: shown }
}

/** Adds the reports of several files of one suite. */
export function mergeReports(suite: string, reports: readonly TestReport[]): TestReport {
  const sum = (pick: (report: TestReport) => number) => reports.reduce((total, report) => total + pick(report), 0)
  const failed = sum(report => report.failed)
  const result = reports.length > 0 && reports.every(report => report.result === 'PASSED') ? 'PASSED' : 'FAILED'
  const passes = listed(reports.flatMap(report => report.passes))
  const failures = reports.flatMap(report => report.failures).slice(0, maxFailures)
  return { suite, result, passed: sum(report => report.passed), failed, passes, failures }
}

function listed(names: readonly string[]): readonly string[] {
  let characters = 0
  const shortened = names.map(shorten)
  const end = shortened.findIndex(name => {
    characters += name.length
    return characters > maxPassesCharacters
  })
  return end === -1 ? shortened : shortened.slice(0, end)
}

function shorten(name: string): string {
  return name.slice(0, maxNameCharacters)
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
