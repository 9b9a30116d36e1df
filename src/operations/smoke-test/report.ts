import type { Outcome } from '../../domain/outcome.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { StepVerdict, Verdict } from '../../domain/smoke/verdict.ts'
import type { End } from '../../operation.ts'
import type { Block, Check, Mark, Report } from '../../report.ts'
import type { SmokeTestDone } from './apply.ts'
import type { Comparison } from './compare.ts'
import type { SmokeTestInputs } from './inputs.ts'
import { explain, explainComparison, firstProblem, otherProblems, worstFirst } from './lines.ts'
import type { SmokeTestFacts } from './observe.ts'
import type { SmokeTestPlan } from './plan.ts'
import { countSteps, type SmokeResult } from './run-smoke.ts'
import type { StepResult } from './steps.ts'

type SmokeTestEnd = End<SmokeTestInputs, SmokeTestFacts, SmokeTestPlan, SmokeTestDone>

export function report({ inputs, plan, done }: SmokeTestEnd): Report {
  if (!plan.proceed) {
    return { outcome: 'refused', reason: plan.reason, headline: plan.text, blocks: [], result: {} }
  }
  if (done !== undefined) return finished(done, inputs.baseUrl)
  const steps = plan.suite.steps.map(step => step.name)
  const headline = `Would run ${steps.length} ${steps.length === 1 ? 'step' : 'steps'} against ${inputs.baseUrl}`
  return { outcome: 'planned', headline, blocks: [{ kind: 'text', text: steps.join('\n') }], result: { steps } }
}

/** The action's own outputs. */
export const outputs = {
  verdict: 'pass, fail, inconclusive or flaky-pass.',
  passed: 'Number of checks that passed.',
  failed: 'Number of checks that did not pass.',
  junit: 'Path of the JUnit file.',
  report: 'Path of the page for people.'
} as const

const outcomes: Readonly<Record<Verdict, Outcome>> = {
  pass: 'done',
  'flaky-pass': 'done',
  fail: 'refused',
  inconclusive: 'unavailable'
}

function finished(done: SmokeTestDone, baseUrl: string): Report {
  const { junit, report: page, json, recorded } = done
  const told = smokeReport(done, baseUrl)
  return {
    ...told,
    blocks: [...told.blocks, ...recordBlock(done)],
    result: { ...told.result, junit, report: page, json, recorded: recorded ?? null },
    outputs: { ...told.outputs, junit, report: page }
  }
}

/** Says how a suite came out, whoever asked for it. */
export function smokeReport(done: SmokeResult, baseUrl: string): Report {
  const { passed, failed } = countSteps(done)
  const { verdict, identity } = done
  return {
    outcome: outcomes[verdict],
    reason: reasonOf(done),
    headline: `${verdict}: ${passed} of ${passed + failed} checks pass at ${baseUrl}`,
    blocks: [
      {
        kind: 'checks',
        checks: [
          ...identityCheck(done),
          ...worstFirst(done.steps).map(stepCheck),
          ...done.comparison.map(comparisonCheck)
        ]
      },
      ...cleanupBlock(done)
    ],
    result: {
      verdict,
      passed,
      failed,
      identity: identity ?? null,
      steps: done.steps,
      comparison: done.comparison,
      cleanup: done.cleanup,
      seed: done.seed
    },
    outputs: { verdict, passed: String(passed), failed: String(failed) }
  }
}

/** Only what was left behind: a clean-up that worked is no news. */
function cleanupBlock({ cleanup }: SmokeResult): Block[] {
  const left = cleanup.filter(step => step.verdict === 'fail' || step.verdict === 'inconclusive')
  return left.length === 0 ? [] : [{ kind: 'checks', checks: left.map(stepCheck) }]
}

function recordBlock({ recorded }: SmokeTestDone): Block[] {
  if (recorded === undefined) return []
  const { suite, bundle } = recorded
  const text =
    bundle === undefined ? `Recorded without evidence: the run came to no verdict.` : `Signed as ${suite}: ${bundle}`
  return [{ kind: 'text', text }]
}

function reasonOf({ verdict, identity }: SmokeResult): ReasonCode | undefined {
  if (identity?.kind === 'mismatch') return 'identity-mismatch'
  if (verdict === 'fail') return 'smoke-failed'
  if (verdict !== 'inconclusive') return undefined
  return identity?.kind === 'unknown' ? 'identity-unknown' : 'smoke-inconclusive'
}

function identityCheck({ identity }: SmokeResult): Check[] {
  if (identity === undefined) return []
  const mark = ({ agrees: 'passed', mismatch: 'failed', unknown: 'unknown' } as const)[identity.kind]
  return [{ mark, name: 'identity', text: `${identity.text} (${identity.level})` }]
}

function comparisonCheck(comparison: Comparison): Check {
  const mark = marks[comparison.verdict]
  return { mark, name: `compare ${comparison.name}`, text: explainComparison(comparison) }
}

const marks: Readonly<Record<StepVerdict, Mark>> = {
  pass: 'passed',
  'flaky-pass': 'note',
  fail: 'failed',
  inconclusive: 'unknown',
  skipped: 'note'
}

function stepCheck(step: StepResult): Check {
  const problem = firstProblem(step)
  const check = { mark: marks[step.verdict], name: step.name, text: explain(step) }
  if (problem === undefined) return check
  const found = problem.excerpt === '' ? problem.found : `${problem.found}\n${problem.excerpt}`
  const others = otherProblems(step)
  const all = others.length === 0 ? found : [found, 'also:', ...others].join('\n')
  return { ...check, expected: `${problem.expression} ${problem.expected}`, found: all }
}
