import type { Operation } from '../../operation.ts'
import { apply, type SecurityDone } from './apply.ts'
import { SecurityInputs } from './inputs.ts'
import { observe, type SecurityFacts } from './observe.ts'
import { plan, type SecurityPlan } from './plan.ts'
import type { SecurityPorts } from './ports.ts'
import { report } from './report.ts'

/** Tells what is open in one project or in many: alerts, updates, clocks, licences; and reminds of what the procedure asks for. */
export const security: Operation<SecurityInputs, SecurityPorts, SecurityFacts, SecurityPlan, SecurityDone> = {
  name: 'security',
  Inputs: SecurityInputs,
  observe,
  plan,
  apply,
  report
}
