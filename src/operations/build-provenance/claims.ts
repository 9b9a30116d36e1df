import { readTestReport } from '../../domain/test-report/read.ts'
import { mergeReports, type TestReport, testReport, unreadable } from '../../domain/test-report/report.ts'
import type { Workspace } from '../../ports/workspace.ts'
import type { SuiteInput } from './inputs.ts'

/** Reads how every suite came out. A report that is not there is an error, never a pass. */
export async function readTests(workspace: Workspace, suites: readonly SuiteInput[]): Promise<readonly TestReport[]> {
  const reports: TestReport[] = []
  for (const input of suites) reports.push(await readSuite(workspace, input))
  return reports
}

async function readSuite(workspace: Workspace, { suite, source }: SuiteInput): Promise<TestReport> {
  if (source === 'passed') return testReport(suite, ['stated as passed'], [])
  if (source === 'failed') return testReport(suite, [], ['stated as failed'])
  const files = await workspace.read(source)
  if (files.length === 0) throw unreadable(suite, `no file that matches ${source}`)
  return mergeReports(
    suite,
    files.map(file => readTestReport(suite, file.text))
  )
}
