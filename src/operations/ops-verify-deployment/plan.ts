import type { Digest } from '../../domain/digest.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { SmokeRun } from '../smoke-test/plan.ts'
import type { VerifyDeploymentInputs } from './inputs.ts'
import type { VerifyDeploymentFacts } from './observe.ts'

export interface Verification extends SmokeRun {
  readonly proceed: true
  readonly digest: Digest
}

export interface VerifyRefusal {
  readonly proceed: false
  readonly reason: ReasonCode
  readonly text: string
  readonly next: string
}

export type VerifyDeploymentPlan = Verification | VerifyRefusal

/** The whole suite against what the ledger says is live. Nothing live, or no address, is a no, never a pass. */
export function plan(inputs: VerifyDeploymentInputs, facts: VerifyDeploymentFacts): VerifyDeploymentPlan {
  const { target, suite, identity, seed } = facts
  if (target.live === undefined) {
    const next = `sluice promote --environment=${target.environment} brings something there.`
    return { proceed: false, reason: 'nothing-live', text: `Nothing is live in ${target.environment}.`, next }
  }
  if (target.baseUrl === undefined) {
    const text = `Nobody says where ${target.environment} answers.`
    return { proceed: false, reason: 'no-address', text, next: 'give --base-url, or set the environment’s url.' }
  }
  const { deadline, retry } = inputs
  const limits = { connectTo: undefined, deadline, retry, consecutive: 1, seed }
  return { proceed: true, digest: target.live.digest, suite, identity, baseUrl: target.baseUrl, ...limits }
}
