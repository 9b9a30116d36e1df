import { isPass } from '../../domain/smoke/verdict.ts'
import type { Comparison } from './compare.ts'
import { allProblems, explain, explainComparison } from './lines.ts'
import type { SmokeResult } from './run-smoke.ts'
import type { StepResult } from './steps.ts'

/** Writes the result as JUnit XML. What could not be found out is an error; a skip is only what was not to be run. */
export function junit(result: SmokeResult): string {
  const cases = [...identityCase(result), ...result.steps.map(stepCase), ...result.comparison.map(comparisonCase)]
  const failures = cases.filter(text => text.includes('<failure')).length
  const errors = cases.filter(text => text.includes('<error')).length
  const skipped = cases.filter(text => text.includes('<skipped')).length
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`
  const suite = [`<testsuite name="smoke" ${counts}>`, ...cases, '</testsuite>']
  return `${['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites ${counts}>`, ...suite, '</testsuites>'].join('\n')}\n`
}

function identityCase({ identity }: SmokeResult): string[] {
  if (identity === undefined) return []
  const problem = identity.kind === 'mismatch' ? 'failure' : identity.kind === 'unknown' ? 'error' : undefined
  return [testCase({ name: 'identity', problem, text: identity.text })]
}

function stepCase(step: StepResult): string {
  const milliseconds = step.attempts.reduce((sum, attempt) => sum + attempt.milliseconds, 0)
  const told = { name: step.name, milliseconds, text: explain(step) }
  if (step.verdict === 'skipped') return testCase({ ...told, problem: 'skipped' })
  if (isPass(step.verdict)) return testCase({ ...told, aside: step.verdict === 'flaky-pass' ? told.text : undefined })
  const lines = [...allProblems(step), ...(step.attempts.length > 1 ? [`tried ${step.attempts.length} times`] : [])]
  return testCase({ ...told, problem: step.verdict === 'fail' ? 'failure' : 'error', lines })
}

function comparisonCase(comparison: Comparison): string {
  const { verdict } = comparison
  const problem = verdict === 'fail' ? 'failure' : verdict === 'inconclusive' ? 'error' : undefined
  return testCase({ name: `compare ${comparison.name}`, problem, text: explainComparison(comparison) })
}

type Problem = 'failure' | 'error' | 'skipped'

interface Case {
  readonly name: string
  readonly milliseconds?: number
  readonly problem?: Problem | undefined
  /** In one line. */
  readonly text: string
  /** Everything that was wrong. */
  readonly lines?: readonly string[]
  /** What is told of a check that passed. */
  readonly aside?: string | undefined
}

function testCase({ name, milliseconds = 0, problem, text, lines = [], aside }: Case): string {
  const open = `<testcase classname="smoke" name="${escapeXml(name)}" time="${(milliseconds / 1000).toFixed(3)}"`
  if (problem !== undefined)
    return `${open}><${problem} message="${escapeXml(text)}"${inside(problem, lines)}</testcase>`
  return aside === undefined ? `${open}/>` : `${open}><system-out>${escapeXml(aside)}</system-out></testcase>`
}

function inside(problem: Problem, lines: readonly string[]): string {
  return lines.length === 0 ? '/>' : `>${escapeXml(lines.join('\n'))}</${problem}>`
}

function escapeXml(text: string): string {
  const clean = text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
  return clean.replace(/[<>&"]/g, character => `&#${character.charCodeAt(0)};`)
}
