import type { Operation } from '../../operation.ts'
import { apply } from './apply.ts'
import { DriftInputs } from './inputs.ts'
import { type DriftFacts, observe } from './observe.ts'
import { type DriftPlan, plan } from './plan.ts'
import type { DriftPorts } from './ports.ts'
import { report } from './report.ts'

/** Compares the ledger with the store, the deployments and what answers, and looks whether a way back is ready. */
export const opsDrift: Operation<DriftInputs, DriftPorts, DriftFacts, DriftPlan, never> = {
  name: 'ops-drift',
  Inputs: DriftInputs,
  observe,
  plan,
  apply,
  report
}
