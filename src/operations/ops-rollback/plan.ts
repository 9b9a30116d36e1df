import { plan as planPromotion } from '../promote/plan.ts'
import type { PromotePlan } from '../promote/proposal.ts'
import type { OpsRollbackInputs } from './inputs.ts'
import type { OpsRollbackFacts } from './observe.ts'

/** Decides as promote does in mode rollback; a deployment that stands nowhere has nothing to undo. */
export function plan(_: OpsRollbackInputs, { deployment, inner, facts }: OpsRollbackFacts): PromotePlan {
  if (inner !== undefined && facts !== undefined) return planPromotion(inner.inputs, facts)
  if (deployment.status === 'rolled-back' || deployment.status === 'aborted') {
    return { proceed: false, kind: 'unchanged', text: `${deployment.id} is ${deployment.status} already.` }
  }
  const found = `${deployment.id} is ${deployment.status}; it is neither live nor staged`
  return { proceed: false, kind: 'refused', outcome: 'refused', gates: [], reason: 'nothing-to-roll-back', found }
}
