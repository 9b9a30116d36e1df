import type { Operation } from '../../operation.ts'
import { apply, type Done } from './apply.ts'
import { Inputs } from './inputs.ts'
import { type Facts, observe, type Ports } from './observe.ts'
import { type Plan, plan } from './plan.ts'
import { report } from './report.ts'

/** Checks that the ledger holds every event as it was appended, and says where it ends. */
export const auditVerify: Operation<Inputs, Ports, Facts, Plan, Done> = {
  name: 'audit-verify',
  Inputs,
  observe,
  plan,
  apply,
  report
}
