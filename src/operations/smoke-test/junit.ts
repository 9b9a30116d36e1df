import { isPass } from '../../domain/smoke/verdict.ts'
import type { Comparison } from './compare.ts'
import { explain, explainComparison } from './lines.ts'
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
  return [testCase('identity', 0, problem, identity.text)]
}

function stepCase(step: StepResult): string {
  const milliseconds = step.attempts.reduce((sum, attempt) => sum + attempt.milliseconds, 0)
  if (step.verdict === 'skipped') return testCase(step.name, milliseconds, 'skipped', explain(step))
  const problem = isPass(step.verdict) ? undefined : step.verdict === 'fail' ? 'failure' : 'error'
  const flaky = step.verdict === 'flaky-pass' ? explain(step) : ''
  return testCase(step.name, milliseconds, problem, explain(step), flaky)
}

function comparisonCase(comparison: Comparison): string {
  const { verdict } = comparison
  const problem = verdict === 'fail' ? 'failure' : verdict === 'inconclusive' ? 'error' : undefined
  return testCase(`compare ${comparison.name}`, 0, problem, explainComparison(comparison))
}

type Problem = 'failure' | 'error' | 'skipped'

function testCase(name: string, milliseconds: number, problem: Problem | undefined, text: string, flaky = ''): string {
  const open = `<testcase classname="smoke" name="${escapeXml(name)}" time="${(milliseconds / 1000).toFixed(3)}"`
  if (problem === undefined)
    return flaky === '' ? `${open}/>` : `${open}><system-out>${escapeXml(flaky)}</system-out></testcase>`
  return `${open}><${problem} message="${escapeXml(text)}"/></testcase>`
}

function escapeXml(text: string): string {
  const clean = text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
  return clean.replace(/[<>&"]/g, character => `&#${character.charCodeAt(0)};`)
}
