import { Failure } from '../../domain/failure.ts'
import { evaluate, type Finding, parseJson, type Response } from '../../domain/smoke/expectation.ts'
import type { Step } from '../../domain/smoke/suite.ts'
import { fill } from '../../domain/smoke/template.ts'
import { type AttemptVerdict, stepVerdict, type Verdict } from '../../domain/smoke/verdict.ts'
import { ask, type Deadline, remaining } from './ask.ts'
import type { SmokeRun } from './plan.ts'
import type { SmokePorts } from './ports.ts'

/** One try of one step. */
export interface Attempt {
  readonly verdict: AttemptVerdict
  readonly findings: readonly Finding[]
  readonly error?: string
  readonly milliseconds: number
}

export interface StepResult {
  readonly name: string
  readonly verdict: Verdict
  readonly attempts: readonly Attempt[]
}

/** Runs the steps in order, since a later one may need what an earlier one captured. */
export async function runSteps(run: SmokeRun, ports: SmokePorts, deadline: Deadline): Promise<readonly StepResult[]> {
  const variables = new Map<string, unknown>()
  const results: StepResult[] = []
  for (const step of run.suite.steps) {
    const attempts = await tryStep(step, variables, run, ports, deadline)
    const verdict = stepVerdict(
      attempts.map(attempt => attempt.verdict),
      run.consecutive
    )
    results.push({ name: step.name, verdict, attempts })
  }
  return results
}

const pauseMilliseconds = 200

async function tryStep(
  step: Step,
  variables: Map<string, unknown>,
  run: SmokeRun,
  ports: SmokePorts,
  deadline: Deadline
): Promise<readonly Attempt[]> {
  const attempts: Attempt[] = []
  let passes = 0
  let failures = 0
  while (passes < run.consecutive && failures <= run.retry) {
    const left = remaining(ports, deadline)
    if (left <= 0) break
    if (attempts.at(-1) && passes === 0) await ports.clock.sleep(Math.min(pauseMilliseconds, left))
    const attempt = await tryOnce(step, variables, run, ports, deadline)
    attempts.push(attempt)
    if (attempt.verdict !== 'pass') failures += 1
    passes = attempt.verdict === 'pass' ? passes + 1 : 0
  }
  return attempts
}

async function tryOnce(
  step: Step,
  variables: Map<string, unknown>,
  run: SmokeRun,
  ports: SmokePorts,
  deadline: Deadline
): Promise<Attempt> {
  try {
    const response = await ask(fill(step.request, variables), run, ports, deadline)
    const checked = evaluate(fill(step.expect, variables), response, ports.matchers)
    const findings = [...checked, ...capture(step, response, variables, ports)]
    const verdict = findings.every(finding => finding.passed) ? 'pass' : 'fail'
    return { verdict, findings, milliseconds: response.totalMilliseconds }
  } catch (thrown) {
    if (!(thrown instanceof Failure) || thrown.kind !== 'unavailable') throw thrown
    return { verdict: 'unknown', findings: [], error: thrown.message, milliseconds: 0 }
  }
}

/** Keeps what a step captures; a path that selects nothing is a failed check, not an empty text later on. */
function capture(step: Step, response: Response, variables: Map<string, unknown>, ports: SmokePorts): Finding[] {
  const json = Object.keys(step.capture).length === 0 ? undefined : parseJson(response.body)
  return Object.entries(step.capture).flatMap(([name, path]) => {
    const selected = json === undefined ? [] : ports.matchers.select(path, json.value)
    if (selected.length === 1) variables.set(name, selected[0])
    if (selected.length === 1) return []
    const found = `${selected.length} values`
    return [{ passed: false, expression: `capture ${name}: ${path}`, expected: 'one value', found, excerpt: '' }]
  })
}
