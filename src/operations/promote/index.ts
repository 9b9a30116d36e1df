import type { Operation } from '../../operation.ts'
import { apply } from './apply.ts'
import type { Promoted } from './context.ts'
import type { PromoteFacts } from './facts.ts'
import { PromoteInputs } from './inputs.ts'
import { observe } from './observe.ts'
import { plan } from './plan.ts'
import type { PromotePorts } from './ports.ts'
import type { PromotePlan } from './proposal.ts'
import { narrate, outputs, report } from './report.ts'

/** Moves one digest to the next environment, or says exactly why not. */
export const promote: Operation<PromoteInputs, PromotePorts, PromoteFacts, PromotePlan, Promoted> = {
  name: 'promote',
  Inputs: PromoteInputs,
  outputs,
  observe,
  plan,
  apply,
  again: step => step.kind === 'wait' || step.kind === 'write-off',
  narrate,
  report
}
