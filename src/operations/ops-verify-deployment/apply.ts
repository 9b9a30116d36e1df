import type { Context } from '../../operation.ts'
import { runSmoke, type SmokeResult } from '../smoke-test/run-smoke.ts'
import type { VerifyDeploymentInputs } from './inputs.ts'
import type { Verification } from './plan.ts'
import type { DeploymentPorts } from './target.ts'

/** Asks the service; writes nothing. */
export function apply(
  plan: Verification,
  { ports }: Context<VerifyDeploymentInputs, DeploymentPorts>
): Promise<SmokeResult> {
  return runSmoke(plan, ports)
}
