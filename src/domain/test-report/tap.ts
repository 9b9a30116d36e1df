import { refuseLarge, type TestReport, testReport, unreadable } from './report.ts'

const line = /^(not )?ok\b(.{0,1000})/
const plan = /^1\.\.(\d{1,9})\b/

/** Reads TAP 12 to 14: `todo` and `skip` are no failures, and a plan that was not fulfilled is one. */
export function readTap(suite: string, text: string): TestReport {
  refuseLarge(suite, text)
  const failures: string[] = []
  const passes: string[] = []
  let seen = 0
  let planned: number | undefined
  for (const row of text.split('\n')) {
    planned ??= plannedTests(row)
    if (row.startsWith('Bail out!')) failures.push(row)
    const found = line.exec(row)
    if (found === null) continue
    seen += 1
    if (/#\s{0,9}(todo|skip)/i.test(found[2] ?? '')) continue
    const name = (found[2] ?? '').trim()
    if (found[1] === undefined) passes.push(name)
    else failures.push(name)
  }
  if (planned === undefined && seen === 0) throw unreadable(suite, 'text that is not TAP')
  if (planned !== undefined && planned !== seen) failures.push(`${planned} tests planned, ${seen} run`)
  return testReport(suite, passes, failures)
}

function plannedTests(row: string): number | undefined {
  const found = plan.exec(row)
  return found === null ? undefined : Number(found[1])
}
