import type { Operation } from '../../operation.ts'
import { apply } from './apply.ts'
import { ExportInputs } from './inputs.ts'
import { type ExportFacts, type ExportPorts, observe } from './observe.ts'
import { type ExportPlan, plan } from './plan.ts'
import { report } from './report.ts'

/** Hands the whole ledger and all evidence over as plain files. */
export const auditExport: Operation<ExportInputs, ExportPorts, ExportFacts, ExportPlan, readonly string[]> = {
  name: 'audit-export',
  Inputs: ExportInputs,
  observe,
  plan,
  apply,
  report
}
