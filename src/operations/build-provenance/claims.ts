import { readSbom, type Sbom } from '../../domain/evidence/sbom.ts'
import { usage } from '../../domain/failure.ts'
import { readTestReport } from '../../domain/test-report/read.ts'
import { mergeReports, statedReport, type TestReport, unreadable } from '../../domain/test-report/report.ts'
import type { Context } from '../../operation.ts'
import type { Workspace } from '../../ports/workspace.ts'
import { type Inputs, isStated, type SuiteInput } from './inputs.ts'
import type { Ports } from './ports.ts'

/** What the build says about its artifact, beyond that it was built. */
export interface Claims {
  readonly tests: readonly TestReport[]
  readonly sbom: Sbom | undefined
}

/** Reads how every suite came out, and the bill of materials. What is not there is an error, never a pass. */
export async function readClaims(
  { inputs, ports }: Context<Inputs, Ports>,
  suites: readonly SuiteInput[]
): Promise<Claims> {
  const tests: TestReport[] = []
  for (const input of suites) tests.push(await readSuite(ports.workspace, input))
  return { tests, sbom: inputs.sbom === undefined ? undefined : await readMaterials(ports.workspace, inputs.sbom) }
}

async function readSuite(workspace: Workspace, { suite, source }: SuiteInput): Promise<TestReport> {
  if (isStated(source)) return statedReport(suite, source)
  const files = await workspace.read(source, 'tests')
  if (files.length === 0) throw unreadable(suite, `no file that matches ${source}`)
  return mergeReports(
    suite,
    files.map(file => readTestReport(suite, file.text))
  )
}

async function readMaterials(workspace: Workspace, path: string): Promise<Sbom> {
  const files = await workspace.read(path, 'sbom')
  const [only] = files
  if (only !== undefined && files.length === 1) return readSbom(only.text)
  const found = `${files.length} files that match ${path}`
  throw usage('bad-input', { input: 'sbom', found, expected: 'the path of one file', example: 'sbom.spdx.json' })
}
