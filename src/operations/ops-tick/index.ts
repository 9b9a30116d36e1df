import type { Operation } from '../../operation.ts'
import { apply, type TickDone } from './apply.ts'
import { TickInputs, type TickPorts } from './inputs.ts'
import { observe, type TickFacts } from './observe.ts'
import { plan, type TickPlan } from './plan.ts'
import { report } from './report.ts'

/** Looks at every clock and tells what is due; meant to be called every few minutes, however late. */
export const opsTick: Operation<TickInputs, TickPorts, TickFacts, TickPlan, TickDone> = {
  name: 'ops-tick',
  Inputs: TickInputs,
  observe,
  plan,
  apply,
  report
}
