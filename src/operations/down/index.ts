import type { Operation } from '../../operation.ts'
import { apply, type Stopped } from './apply.ts'
import { DownInputs, type DownPorts } from './inputs.ts'
import { type DownFacts, observe } from './observe.ts'
import { type DownPlan, plan } from './plan.ts'
import { report } from './report.ts'

/** Stops what local promotions and rollouts left running. */
export const down: Operation<DownInputs, DownPorts, DownFacts, DownPlan, Stopped> = {
  name: 'down',
  Inputs: DownInputs,
  observe,
  plan,
  apply,
  report
}
