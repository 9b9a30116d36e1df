import type { SopRow } from '../../domain/sop/row.ts'
import type { Operation } from '../../operation.ts'
import { apply } from './apply.ts'
import { SopInputs } from './inputs.ts'
import { observe } from './observe.ts'
import { plan, type SopPlan } from './plan.ts'
import { report } from './report.ts'

/** Tells which row of the procedure is held by which test. */
export const opsSop: Operation<SopInputs, object, readonly SopRow[], SopPlan, never> = {
  name: 'ops-sop',
  Inputs: SopInputs,
  observe,
  plan,
  apply,
  report
}
