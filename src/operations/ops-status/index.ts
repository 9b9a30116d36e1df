import type { Operation } from '../../operation.ts'
import { apply } from './apply.ts'
import { StatusInputs } from './inputs.ts'
import { observe, type StatusFacts, type StatusPorts } from './observe.ts'
import { plan, type StatusPlan } from './plan.ts'
import { report } from './report.ts'

/** Tells what runs where. */
export const opsStatus: Operation<StatusInputs, StatusPorts, StatusFacts, StatusPlan, never> = {
  name: 'ops-status',
  Inputs: StatusInputs,
  observe,
  plan,
  apply,
  report
}
