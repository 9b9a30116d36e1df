import type { Operation } from '../../operation.ts'
import { apply } from './apply.ts'
import { DashboardInputs, type DashboardPorts } from './inputs.ts'
import { type DashboardFacts, observe } from './observe.ts'
import { type DashboardPlan, plan } from './plan.ts'
import { report } from './report.ts'

/** Shows how a service does: the golden signals, what the business counts, and where to look further. */
export const opsDashboard: Operation<DashboardInputs, DashboardPorts, DashboardFacts, DashboardPlan, string> = {
  name: 'ops-dashboard',
  Inputs: DashboardInputs,
  observe,
  plan,
  apply,
  report
}
