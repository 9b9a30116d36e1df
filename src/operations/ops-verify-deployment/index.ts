import type { Operation } from '../../operation.ts'
import type { SmokeResult } from '../smoke-test/run-smoke.ts'
import { apply } from './apply.ts'
import { VerifyDeploymentInputs } from './inputs.ts'
import { observe, type VerifyDeploymentFacts } from './observe.ts'
import { plan, type VerifyDeploymentPlan } from './plan.ts'
import { report } from './report.ts'
import type { DeploymentPorts } from './target.ts'

/** Shows that what is live in an environment is what the ledger says, and that it works. */
export const opsVerifyDeployment: Operation<
  VerifyDeploymentInputs,
  DeploymentPorts,
  VerifyDeploymentFacts,
  VerifyDeploymentPlan,
  SmokeResult
> = { name: 'ops-verify-deployment', Inputs: VerifyDeploymentInputs, observe, plan, apply, report }
