import type { Operation } from '../../operation.ts'
import { apply } from '../ops-status/apply.ts'
import { observe, type StatusFacts, type StatusPorts } from '../ops-status/observe.ts'
import { plan, type StatusPlan } from '../ops-status/plan.ts'
import { DeploymentsInputs } from './inputs.ts'
import { report } from './report.ts'

/** Lists what was deployed; reads the same facts as status and shows another side of them. */
export const opsDeployments: Operation<DeploymentsInputs, StatusPorts, StatusFacts, StatusPlan, never> = {
  name: 'ops-deployments',
  Inputs: DeploymentsInputs,
  observe,
  plan,
  apply,
  report
}
