import type { Operation } from '../../operation.ts'
import { apply } from './apply.ts'
import { VerifyInputs } from './inputs.ts'
import { observe, type VerifyFacts, type VerifyPorts } from './observe.ts'
import { plan, type VerifyPlan } from './plan.ts'
import { report } from './report.ts'

/** Tells whether a record proves anything about an artifact. */
export const verify: Operation<VerifyInputs, VerifyPorts, VerifyFacts, VerifyPlan, undefined> = {
  name: 'verify',
  Inputs: VerifyInputs,
  observe,
  plan,
  apply,
  report
}
