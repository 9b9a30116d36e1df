import { refuseLarge, type TestReport, testReport, unreadable } from './report.ts'

const line = /^(not )?ok\b(.{0,1000})/
// What follows an escaped sign, or one within a word, belongs to the description.
const directive = /\s#\s{0,9}(?:todo|skip(?:ped)?)\b/i
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
    if (directive.test(found[2] ?? '')) continue
    const name = described(found[2] ?? '') || `test ${seen}`
    if (found[1] === undefined) passes.push(name)
    else failures.push(name)
  }
  if (planned === undefined && seen === 0) throw unreadable(suite, 'text that is not TAP')
  if (planned !== undefined && planned !== seen) failures.push(`${planned} tests planned, ${seen} run`)
  return testReport(suite, passes, failures)
}

/** The description without the number and the dash before it, and with its escapes undone. */
function described(rest: string): string {
  return rest
    .replace(/^\s*\d{0,9}\s*(?:-\s+)?/, '')
    .replace(/\\([#\\])/g, '$1')
    .trim()
}

function plannedTests(row: string): number | undefined {
  const found = plan.exec(row)
  return found === null ? undefined : Number(found[1])
}
