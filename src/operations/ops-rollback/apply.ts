import { bug } from '../../domain/failure.ts'
import type { Context } from '../../operation.ts'
import { apply as applyPromotion } from '../promote/apply.ts'
import type { Promoted } from '../promote/context.ts'
import type { PromoteStep } from '../promote/proposal.ts'
import type { OpsRollbackInputs } from './inputs.ts'
import type { OpsRollbackFacts, OpsRollbackPorts } from './observe.ts'

/** Carries the rollback out as promote does. */
export async function apply(
  plan: PromoteStep,
  _: Context<OpsRollbackInputs, OpsRollbackPorts>,
  { inner, facts }: OpsRollbackFacts
): Promise<Promoted> {
  if (inner === undefined || facts === undefined) throw bug('a rollback without a deployment that stands')
  return applyPromotion(plan, inner, facts)
}
