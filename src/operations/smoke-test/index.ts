import type { Operation } from '../../operation.ts'
import { apply, type SmokeTestDone } from './apply.ts'
import { SmokeTestInputs } from './inputs.ts'
import { observe, type SmokeTestFacts } from './observe.ts'
import { plan, type SmokeTestPlan } from './plan.ts'
import type { SmokeTestPorts } from './ports.ts'
import { outputs, report } from './report.ts'

/** Shows that what answers is what was promoted, and that it works. */
export const smokeTest: Operation<SmokeTestInputs, SmokeTestPorts, SmokeTestFacts, SmokeTestPlan, SmokeTestDone> = {
  name: 'smoke-test',
  Inputs: SmokeTestInputs,
  outputs,
  observe,
  plan,
  apply,
  report
}
