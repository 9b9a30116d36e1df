import type { Trace } from '../../domain/judge/read-trace.ts'
import type { Operation } from '../../operation.ts'
import { apply } from './apply.ts'
import { ReplayInputs } from './inputs.ts'
import { observe, type ReplayPorts } from './observe.ts'
import { plan, type ReplayPlan } from './plan.ts'
import { report } from './report.ts'

/** Runs a rule over a recorded rollout, without touching anything. */
export const replayOperation: Operation<ReplayInputs, ReplayPorts, Trace, ReplayPlan, undefined> = {
  name: 'replay',
  Inputs: ReplayInputs,
  observe,
  plan,
  apply,
  report
}
