import { z } from 'zod'
import { refuseLarge, type TestReport, testReport, unreadable } from './report.ts'

const Result = z.looseObject({
  ruleId: z.string().optional(),
  level: z.enum(['none', 'note', 'warning', 'error']).default('warning'),
  kind: z.string().default('fail'),
  suppressions: z.array(z.unknown()).default([])
})
const Tool = z.looseObject({ driver: z.looseObject({ name: z.string() }) })
const Sarif = z.looseObject({
  version: z.string().startsWith('2.1'),
  runs: z.array(z.looseObject({ tool: Tool.optional(), results: z.array(Result).nullish() })).min(1)
})

/** Reads a SARIF 2.1 report: an unsuppressed error is a failure; a run without one counts as passed. */
export function readSarif(suite: string, text: string): TestReport {
  refuseLarge(suite, text)
  const { runs } = parse(suite, text)
  const results = runs.flatMap(run => run.results ?? [])
  const errors = results.filter(
    each => each.level === 'error' && each.kind === 'fail' && each.suppressions.length === 0
  )
  const failures = errors.map(each => each.ruleId ?? 'a finding without a rule')
  const clean = runs.map(run => `no error of ${run.tool?.driver.name ?? 'a tool without a name'}`)
  return testReport(suite, failures.length === 0 ? clean : [], failures)
}

function parse(suite: string, text: string): z.infer<typeof Sarif> {
  try {
    return Sarif.parse(JSON.parse(text))
  } catch {
    throw unreadable(suite, 'JSON that is not SARIF 2.1')
  }
}
