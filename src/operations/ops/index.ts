import type { Operation } from '../../operation.ts'
import type { Report } from '../../report.ts'
import { apply } from './apply.ts'
import { OpsInputs, type OpsPorts } from './inputs.ts'
import { type OpsFacts, observe } from './observe.ts'
import { type OpsPlan, plan } from './plan.ts'
import { outputs, report } from './report.ts'

/** Runs a verb of `sluice ops` in a workflow, or follows the command in a comment of somebody who may write. */
export const ops: Operation<OpsInputs, OpsPorts, OpsFacts, OpsPlan, Report> = {
  name: 'ops',
  Inputs: OpsInputs,
  outputs,
  observe,
  plan,
  apply,
  report
}
