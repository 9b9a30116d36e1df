import type { Operation } from '../../operation.ts'
import { apply, type Shifted } from './apply.ts'
import { BluegreenInputs } from './inputs.ts'
import { type BluegreenFacts, observe } from './observe.ts'
import { type BluegreenPlan, plan } from './plan.ts'
import type { BluegreenPorts } from './ports.ts'
import { narrate, report } from './report.ts'

/** Shifts traffic step by step, judges, and goes back at once when green is worse. */
export const bluegreen: Operation<BluegreenInputs, BluegreenPorts, BluegreenFacts, BluegreenPlan, Shifted> = {
  name: 'bluegreen',
  Inputs: BluegreenInputs,
  observe,
  plan,
  apply,
  again: (step, _done) => step.kind === 'start' || step.kind === 'tick',
  narrate,
  report
}
