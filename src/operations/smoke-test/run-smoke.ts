import { Failure } from '../../domain/failure.ts'
import { type IdentityResult, judgeIdentity, readIdentity, sampleSize } from '../../domain/smoke/identity.ts'
import { isPass, type Verdict, worstVerdict } from '../../domain/smoke/verdict.ts'
import { ask, type Deadline } from './ask.ts'
import type { IdentityPlan } from './observe.ts'
import type { SmokeRun } from './plan.ts'
import type { SmokePorts } from './ports.ts'
import { runSteps, type StepResult } from './steps.ts'

export interface SmokeResult {
  readonly verdict: Verdict
  readonly identity: IdentityResult | undefined
  readonly steps: readonly StepResult[]
}

/** Proves identity, then runs the suite. The wrong artifact is terminal: its checks would prove nothing. */
export async function runSmoke(run: SmokeRun, ports: SmokePorts): Promise<SmokeResult> {
  const deadline = ports.clock.now().getTime() + run.deadline
  const identity = run.identity && (await proveIdentity(run.identity, run, ports, deadline))
  if (identity?.kind === 'mismatch') return { verdict: 'fail', identity, steps: [] }
  const steps = await runSteps(run, ports, deadline)
  const verdicts = steps.map(step => step.verdict)
  if (identity?.kind === 'unknown') verdicts.push('inconclusive')
  return { verdict: worstVerdict(verdicts), identity, steps }
}

export function countSteps(result: SmokeResult): { readonly passed: number; readonly failed: number } {
  const passed = result.steps.filter(step => isPass(step.verdict)).length + (result.identity?.kind === 'agrees' ? 1 : 0)
  const all = result.steps.length + (result.identity === undefined ? 0 : 1)
  return { passed, failed: all - passed }
}

const atOnce = 10

async function proveIdentity(
  { claim, path }: IdentityPlan,
  run: SmokeRun,
  ports: SmokePorts,
  deadline: Deadline
): Promise<IdentityResult> {
  const wanted = sampleSize(claim.confidence, claim.staleShare)
  const samples: (string | undefined)[] = []
  while (samples.length < wanted) {
    const count = Math.min(atOnce, wanted - samples.length)
    const sample = () => identityOnce({ claim, path }, run, ports, deadline)
    samples.push(...(await Promise.all(Array.from({ length: count }, sample))))
    const judged = judgeIdentity(claim, samples)
    if (judged.kind === 'mismatch') return judged
  }
  return judgeIdentity(claim, samples)
}

async function identityOnce(
  { claim, path }: IdentityPlan,
  run: SmokeRun,
  ports: SmokePorts,
  deadline: Deadline
): Promise<string | undefined> {
  try {
    const request = { method: 'GET' as const, path, headers: {} }
    return readIdentity(claim, await ask(request, run, ports, deadline, true))
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.kind === 'unavailable') return undefined
    throw thrown
  }
}
