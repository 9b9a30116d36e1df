import type { Operation } from '../../operation.ts'
import { apply, type Turn } from './apply.ts'
import { BluegreenInputs } from './inputs.ts'
import { narrate } from './narrate.ts'
import { type BluegreenFacts, observe } from './observe.ts'
import { type BluegreenPlan, plan } from './plan.ts'
import type { BluegreenPorts } from './ports.ts'
import { outputs, report } from './report.ts'

/** Shifts traffic step by step, judges, and goes back at once when green is worse. */
export const bluegreen: Operation<BluegreenInputs, BluegreenPorts, BluegreenFacts, BluegreenPlan, Turn> = {
  name: 'bluegreen',
  Inputs: BluegreenInputs,
  outputs,
  heedsInterrupts: true,
  heedsTimeout: true,
  observe,
  plan,
  apply,
  again: (_step, turn) => turn.more === true,
  narrate,
  report
}
