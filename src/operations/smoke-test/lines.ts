import { isRegression } from '../../domain/smoke/difference.ts'
import type { Finding } from '../../domain/smoke/finding.ts'
import type { Comparison } from './compare.ts'
import type { SmokeResult } from './run-smoke.ts'
import type { StepResult } from './steps.ts'

/** The finding that explains a step's last attempt, if one failed. */
export function firstProblem(step: StepResult): Finding | undefined {
  return step.attempts.at(-1)?.findings.find(finding => !finding.passed)
}

/** Everything that was wrong at the last attempt, with the part of the answer that matters, one after the other. */
export function allProblems(step: StepResult): readonly string[] {
  const last = step.attempts.at(-1)
  const wrong = (last?.findings ?? []).filter(finding => !finding.passed)
  return wrong.flatMap(({ excerpt, ...finding }, index) => {
    // The checks of one answer mostly show the same part of it.
    const isShown = excerpt === '' || wrong.slice(0, index).some(before => before.excerpt === excerpt)
    return [sentence(finding), ...(isShown ? [] : [`  in: ${excerpt}`])]
  })
}

/** What was wrong besides the first. */
export function otherProblems(step: StepResult): readonly string[] {
  const wrong = (step.attempts.at(-1)?.findings ?? []).filter(finding => !finding.passed)
  return wrong.slice(1).map(sentence)
}

function sentence({ expression, expected, found }: Omit<Finding, 'excerpt'>): string {
  return `${expression}: expected ${expected}, found ${found}`
}

/** Explains a step in one line: expression, expected, found. */
export function explain(step: StepResult): string {
  const problem = firstProblem(step)
  const note = step.note === undefined ? '' : `; ${step.note}`
  if (problem) return sentence(problem) + note
  const error = step.attempts.at(-1)?.error
  if (error !== undefined) return error + note
  const tries = step.attempts.length
  if (tries === 0) return step.note ?? 'not tried: the deadline was over'
  if (step.verdict === 'inconclusive') return `too few passes in a row${note}`
  return step.verdict === 'flaky-pass' ? `passed only after ${tries} attempts` : 'passed'
}

/** Explains in one line how green compares with blue. */
export function explainComparison({ differences, latency, note, rounds }: Comparison): string {
  if (note !== undefined) return note
  const regressions = differences.filter(isRegression)
  const [first] = regressions
  const more = regressions.length > 1 ? `, and ${regressions.length - 1} more` : ''
  if (first !== undefined) return `${first.path} ${first.kind}: blue ${first.blue}, green ${first.green}${more}`
  const time = latency === undefined ? '' : `, ${showShare(latency.estimate)} time`
  const range = latency === undefined ? '' : ` (${showShare(latency.low)} to ${showShare(latency.high)})`
  if (latency?.slower) return `slower by ${Math.round(latency.milliseconds)} ms${time}${range}`
  return `differs no more than blue from itself in ${rounds} rounds${time}${range}`
}

function showShare(share: number): string {
  return `${share >= 0 ? '+' : '−'}${Math.abs(share * 100).toFixed(0)} %`
}

const order = { fail: 0, inconclusive: 1, 'flaky-pass': 2, skipped: 3, pass: 4 } as const

/** What people should read, worst first. */
export function worstFirst(steps: readonly StepResult[]): readonly StepResult[] {
  return [...steps].sort((one, other) => order[one.verdict] - order[other.verdict])
}

/** The same as lines of text. */
export function lines(result: SmokeResult): readonly string[] {
  const identity = result.identity === undefined ? [] : [`identity  ${result.identity.text}`]
  const comparison = result.comparison.map(each => `compare ${each.name}  ${explainComparison(each)}`)
  return [...identity, ...worstFirst(result.steps).map(step => `${step.name}  ${explain(step)}`), ...comparison]
}
