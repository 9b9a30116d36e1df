import type { Operation } from '../../operation.ts'
import { apply, type Initialized } from './apply.ts'
import { InitInputs, type InitPorts } from './inputs.ts'
import { type InitFacts, observe } from './observe.ts'
import { type InitPlan, plan } from './plan.ts'
import { report } from './report.ts'

/** Looks at a repository, and writes the policy and the workflows that release it. */
export const init: Operation<InitInputs, InitPorts, InitFacts, InitPlan, Initialized> = {
  name: 'init',
  Inputs: InitInputs,
  observe,
  plan,
  apply,
  report
}
