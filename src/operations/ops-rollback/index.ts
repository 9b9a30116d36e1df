import type { Operation } from '../../operation.ts'
import type { Promoted } from '../promote/context.ts'
import type { PromotePlan } from '../promote/proposal.ts'
import { apply } from './apply.ts'
import { OpsRollbackInputs } from './inputs.ts'
import { type OpsRollbackFacts, type OpsRollbackPorts, observe } from './observe.ts'
import { plan } from './plan.ts'
import { report } from './report.ts'

/** Undoes one deployment by its id. */
export const opsRollback: Operation<OpsRollbackInputs, OpsRollbackPorts, OpsRollbackFacts, PromotePlan, Promoted> = {
  name: 'ops-rollback',
  Inputs: OpsRollbackInputs,
  observe,
  plan,
  apply,
  report
}
