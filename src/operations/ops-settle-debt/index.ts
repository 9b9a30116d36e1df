import type { Operation } from '../../operation.ts'
import { apply } from './apply.ts'
import { SettleDebtInputs, type SettleDebtPorts } from './inputs.ts'
import { observe, type SettleDebtFacts } from './observe.ts'
import { plan, type SettleDebtPlan } from './plan.ts'
import { report } from './report.ts'

/** Ends what a hotfix owes, so that normal releases go on. */
export const opsSettleDebt: Operation<SettleDebtInputs, SettleDebtPorts, SettleDebtFacts, SettleDebtPlan, true> = {
  name: 'ops-settle-debt',
  Inputs: SettleDebtInputs,
  observe,
  plan,
  apply,
  report
}
