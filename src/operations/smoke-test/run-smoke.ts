import { Failure, toFailure } from '../../domain/failure.ts'
import { controlOf } from '../../domain/smoke/control.ts'
import type { IdentityResult } from '../../domain/smoke/identity.ts'
import { maskAll } from '../../domain/smoke/masking.ts'
import { plainRequest } from '../../domain/smoke/plain-request.ts'
import type { Step } from '../../domain/smoke/step.ts'
import { isPass, type Verdict, worstVerdict } from '../../domain/smoke/verdict.ts'
import type { Comparison } from './compare.ts'
import type { IdentityPlan } from './identity-plan.ts'
import type { SmokeRun } from './plan.ts'
import type { SmokePorts } from './ports.ts'
import { send } from './send.ts'
import { openSession, remaining, type Session } from './session.ts'
import { runSteps, type StepResult } from './steps.ts'

export interface SmokeResult {
  readonly verdict: Verdict
  readonly identity: IdentityResult | undefined
  readonly steps: readonly StepResult[]
  /** Green beside blue, request by request. */
  readonly comparison: readonly Comparison[]
  /** Clean-up tells what it left; it changes no verdict. */
  readonly cleanup: readonly StepResult[]
  /** From which generated values were made. */
  readonly seed: string
}

/**
 * Proves identity, runs the suite, and cleans up whatever happened. The wrong artifact is terminal: its checks
 * would prove nothing. No secret is in the result, nor in what is thrown.
 */
export async function runSmoke(run: SmokeRun, ports: SmokePorts): Promise<SmokeResult> {
  const session = await openSession(run, ports)
  try {
    return maskAll(await runAll(session), session.vault.forms)
  } catch (thrown) {
    throw masked(thrown, session)
  }
}

async function runAll(session: Session): Promise<SmokeResult> {
  const { run } = session
  let checked: Omit<SmokeResult, 'cleanup' | 'seed'> | undefined
  let cleanup: readonly StepResult[] = []
  try {
    checked = await check(session)
  } finally {
    cleanup = await cleanUp(session)
  }
  return { ...checked, cleanup, seed: run.seed }
}

async function check(session: Session): Promise<Omit<SmokeResult, 'cleanup' | 'seed'>> {
  const { run } = session
  const identity = run.identity && (await proveIdentity(run.identity, session))
  if (identity?.kind === 'mismatch') return { verdict: 'fail', identity, steps: [], comparison: [] }
  if (run.suite.control && run.suite.steps.some(asksHttp)) session.control = await askControl(session)
  const steps = await runSteps({ steps: run.suite.steps, session, prefix: '', atOnce: 1, end: session.checksEnd })
  const comparable = run.compareTo !== undefined && session.stopped === undefined
  const comparison = comparable ? await compareWith(run.compareTo, session) : []
  const verdicts = [...steps, ...comparison].map(each => each.verdict)
  // A comparison that was asked for and compared nothing has shown nothing.
  if (comparable && comparison.length === 0) verdicts.push('inconclusive')
  if (identity?.kind === 'unknown') verdicts.push('inconclusive')
  return { verdict: worstVerdict(verdicts), identity, steps, comparison }
}

/** What few runs ask for is loaded for those alone. */
async function proveIdentity(plan: IdentityPlan, session: Session): Promise<IdentityResult> {
  const samples = await import('./identity-samples.ts')
  return samples.proveIdentity(plan, session)
}

async function compareWith(blue: string, session: Session): Promise<readonly Comparison[]> {
  const compare = await import('./compare.ts')
  return compare.compareAll(session, blue)
}

/** The clean-up of what was tried, the last first, and then the suite's own. */
async function cleanUp(session: Session): Promise<readonly StepResult[]> {
  session.stopped = undefined
  const owed = [...session.owed.toReversed(), { after: '', steps: session.run.suite.cleanup }]
  session.owed.length = 0
  const results: StepResult[] = []
  for (const { after, steps } of owed) {
    const prefix = after === '' ? 'clean-up › ' : `${after} › clean-up › `
    results.push(...(await runSteps({ steps, session, prefix, atOnce: 1, end: session.end })))
    session.stopped = undefined
  }
  return results
}

function asksHttp(step: Step): boolean {
  return step.request !== undefined || (step.steps ?? []).some(asksHttp)
}

const controlMilliseconds = 2000
const controlLetters = 32

/** Asks a path that cannot exist. No answer tells nothing, and the steps will find out by themselves. */
async function askControl(session: Session) {
  const path = `/sluice-control-${Buffer.from(session.run.seed).toString('hex').slice(-controlLetters)}`
  try {
    const timeout = Math.min(controlMilliseconds, remaining(session, session.checksEnd) / 4)
    const request = { ...plainRequest(path), timeout }
    return controlOf(await send({ request, session, end: session.checksEnd }), path)
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.kind === 'unavailable') return undefined
    throw thrown
  }
}

/** The same failure without a secret in it. Its cause stays behind: nobody knows what that holds. */
function masked(thrown: unknown, { vault }: Session): Failure {
  const { kind, code, message, hint, stack } = toFailure(thrown)
  const failure = new Failure({ kind, code, message: vault.mask(message), hint: hint && vault.mask(hint) })
  failure.stack = vault.mask(stack ?? '')
  return failure
}

export function countSteps(result: SmokeResult): { readonly passed: number; readonly failed: number } {
  const tried = [...result.steps, ...result.comparison].filter(step => step.verdict !== 'skipped')
  const passed = tried.filter(step => isPass(step.verdict)).length + (result.identity?.kind === 'agrees' ? 1 : 0)
  const all = tried.length + (result.identity === undefined ? 0 : 1)
  return { passed, failed: all - passed }
}
