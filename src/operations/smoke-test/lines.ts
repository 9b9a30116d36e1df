import type { Finding } from '../../domain/smoke/expectation.ts'
import type { SmokeResult } from './run-smoke.ts'
import type { StepResult } from './steps.ts'

/** The finding that explains a step's last attempt, if one failed. */
export function firstProblem(step: StepResult): Finding | undefined {
  return step.attempts.at(-1)?.findings.find(finding => !finding.passed)
}

/** Explains a step in one line: expression, expected, found. */
export function explain(step: StepResult): string {
  const problem = firstProblem(step)
  if (problem) return `${problem.expression}: expected ${problem.expected}, found ${problem.found}`
  const error = step.attempts.at(-1)?.error
  if (error !== undefined) return error
  const tries = step.attempts.length
  if (tries === 0) return 'not tried: the deadline was over'
  if (step.verdict === 'inconclusive') return 'too few passes in a row'
  return step.verdict === 'flaky-pass' ? `passed only after ${tries} attempts` : 'passed'
}

const order = { fail: 0, inconclusive: 1, 'flaky-pass': 2, pass: 3 } as const

/** What people should read, worst first. */
export function lines(result: SmokeResult): readonly string[] {
  const steps = [...result.steps].sort((one, other) => order[one.verdict] - order[other.verdict])
  const identity = result.identity === undefined ? [] : [`identity  ${result.identity.text}`]
  return [...identity, ...steps.map(step => `${step.name}  ${explain(step)}`)]
}
