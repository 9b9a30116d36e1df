import type { Operation } from '../../operation.ts'
import { apply } from './apply.ts'
import { ReportInputs, type ReportPorts } from './inputs.ts'
import { observe, type ReportFacts } from './observe.ts'
import { plan, type ReportPlan } from './plan.ts'
import { report } from './report.ts'

/** Writes an incident's post-mortem from the ledger alone, and checks the one that people finished. */
export const opsIncidentReport: Operation<ReportInputs, ReportPorts, ReportFacts, ReportPlan, string> = {
  name: 'ops-incident-report',
  Inputs: ReportInputs,
  observe,
  plan,
  apply,
  report
}
