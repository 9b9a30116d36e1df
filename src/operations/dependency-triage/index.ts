import type { Operation } from '../../operation.ts'
import { apply, type Triage } from './apply.ts'
import { DependencyTriageInputs } from './inputs.ts'
import { observe, type TriageFacts } from './observe.ts'
import { plan, type TriagePlan } from './plan.ts'
import type { TriagePorts } from './ports.ts'
import { outputs, report } from './report.ts'

/** Decides dependency updates by their diff: merges what is proven, and puts a clock on the rest. */
export const dependencyTriage: Operation<DependencyTriageInputs, TriagePorts, TriageFacts, TriagePlan, Triage> = {
  name: 'dependency-triage',
  Inputs: DependencyTriageInputs,
  outputs,
  observe,
  plan,
  apply,
  report
}
