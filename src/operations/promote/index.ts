import type { Operation } from '../../operation.ts'
import { apply, type Promoted } from './apply.ts'
import { PromoteInputs } from './inputs.ts'
import { observe, type PromoteFacts } from './observe.ts'
import { type PromotePlan, plan } from './plan.ts'
import type { PromotePorts } from './ports.ts'
import { report } from './report.ts'

/** Moves one digest to the next environment, or says exactly why not. */
export const promote: Operation<PromoteInputs, PromotePorts, PromoteFacts, PromotePlan, Promoted> = {
  name: 'promote',
  Inputs: PromoteInputs,
  observe,
  plan,
  apply,
  report
}
