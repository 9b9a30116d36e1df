import type { Suite } from '../../domain/smoke/suite.ts'
import type { Context } from '../../operation.ts'
import { type IdentityPlan, identityPlan } from '../smoke-test/identity-plan.ts'
import { readSuite } from '../smoke-test/read-suite.ts'
import { secretOf } from '../smoke-test/session.ts'
import type { VerifyDeploymentInputs } from './inputs.ts'
import { type DeploymentPorts, findTargets, type Target } from './target.ts'

export interface VerifyDeploymentFacts {
  readonly target: Target
  readonly suite: Suite
  readonly identity: IdentityPlan | undefined
  readonly seed: string
  /** Where it was looked. */
  readonly location: string
}

/** Reads what is live, where it answers, and the policy's suite. Asks the service nothing yet. */
export async function observe(
  context: Context<VerifyDeploymentInputs, DeploymentPorts>
): Promise<VerifyDeploymentFacts> {
  const { inputs, ports, policy, run } = context
  const [found] = await findTargets([inputs.env], policy, ports)
  const target = { environment: inputs.env, live: found?.live, baseUrl: inputs.baseUrl ?? found?.baseUrl }
  const suite = await readSuite({}, policy.smoke.suite, ports)
  for (const variable of Object.values(suite.secrets)) secretOf(variable, ports)
  const wanted = { expectDigest: found?.live?.digest, identityLevel: inputs.identityLevel }
  const identity = found?.live === undefined ? undefined : await identityPlan(policy, wanted, ports.witness)
  return { target, suite, identity, seed: run.job, location: ports.ledger.location }
}
