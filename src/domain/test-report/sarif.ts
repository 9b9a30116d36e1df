import { z } from 'zod'
import { refuseLarge, type TestReport, testReport, unreadable } from './report.ts'

const Level = z.enum(['none', 'note', 'warning', 'error'])
const Index = z.int().min(0).optional().catch(undefined)
const Result = z.looseObject({
  ruleId: z.string().optional(),
  ruleIndex: Index,
  rule: z
    .looseObject({ id: z.string().optional(), index: Index, toolComponent: z.looseObject({ index: Index }).optional() })
    .optional(),
  level: Level.optional(),
  kind: z.string().default('fail'),
  baselineState: z.string().optional(),
  suppressions: z.array(z.looseObject({ status: z.string().default('accepted') })).default([])
})
const Rule = z.looseObject({
  id: z.string(),
  defaultConfiguration: z.looseObject({ level: Level.optional() }).optional()
})
const Component = z.looseObject({ rules: z.array(Rule).nullish() })
const Tool = z.looseObject({
  driver: Component.extend({ name: z.string() }),
  extensions: z.array(Component).nullish()
})
const Run = z.looseObject({
  tool: Tool.optional(),
  invocations: z.array(z.looseObject({ executionSuccessful: z.boolean().optional() })).nullish(),
  results: z.array(Result).nullish()
})
const Sarif = z.looseObject({ version: z.string().startsWith('2.1'), runs: z.array(Run).min(1) })

type Level = z.infer<typeof Level>
type Run = z.infer<typeof Run>
type Result = z.infer<typeof Result>

/**
 * Reads a SARIF 2.1 report: an error that nobody has accepted is a failure, and so is a tool that says that it did
 * not run to its end. A run without one counts as passed, and one that tells no results as nothing.
 */
export function readSarif(suite: string, text: string): TestReport {
  refuseLarge(suite, text)
  const { runs } = parse(suite, text)
  const failures = runs.flatMap(failuresOf)
  const clean = runs.filter(run => run.results).map(run => `no error of ${nameOf(run)}`)
  return testReport(suite, failures.length === 0 ? clean : [], failures)
}

function failuresOf(run: Run): readonly string[] {
  const levels = levelsOf(run)
  const broken = run.invocations?.some(one => one.executionSuccessful === false)
  const errors = (run.results ?? []).filter(result => counts(result) && levels(result) === 'error')
  return [...(broken ? [`${nameOf(run)} did not run to its end`] : []), ...errors.map(ruleOf)]
}

function counts({ kind, baselineState, suppressions }: Result): boolean {
  const accepted = suppressions.length > 0 && suppressions.every(one => one.status === 'accepted')
  return kind === 'fail' && baselineState !== 'absent' && !accepted
}

/** CodeQL and Semgrep leave the level out where it is that of the rule, which may stand in an extension of the tool. */
function levelsOf({ tool }: Run): (result: Result) => Level {
  const extensions = tool?.extensions ?? []
  const known = [tool?.driver, ...extensions].flatMap(one => one?.rules ?? [])
  const byId = new Map(known.map(rule => [rule.id, rule]))
  return ({ level, rule, ruleId, ruleIndex }) => {
    if (level !== undefined) return level
    const part = rule?.toolComponent?.index
    const rules = part === undefined ? tool?.driver.rules : extensions[part]?.rules
    const index = rule?.index ?? ruleIndex
    const found = index === undefined ? byId.get(ruleId ?? rule?.id ?? '') : rules?.[index]
    return found?.defaultConfiguration?.level ?? 'warning'
  }
}

function ruleOf({ ruleId, rule }: Result): string {
  return ruleId ?? rule?.id ?? 'a finding without a rule'
}

function nameOf({ tool }: Run): string {
  return tool?.driver.name ?? 'a tool without a name'
}

function parse(suite: string, text: string): z.infer<typeof Sarif> {
  try {
    return Sarif.parse(JSON.parse(text))
  } catch {
    throw unreadable(suite, 'JSON that is not SARIF 2.1')
  }
}
