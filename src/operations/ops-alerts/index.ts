import type { Operation } from '../../operation.ts'
import { type AlertsDone, apply } from './apply.ts'
import { AlertsInputs, type AlertsPorts } from './inputs.ts'
import { type AlertsFacts, observe } from './observe.ts'
import { type AlertsPlan, plan } from './plan.ts'
import { report } from './report.ts'

/** Lists what fires; compiles, lints and plays the rules; and watches where nobody else does. */
export const opsAlerts: Operation<AlertsInputs, AlertsPorts, AlertsFacts, AlertsPlan, AlertsDone> = {
  name: 'ops-alerts',
  Inputs: AlertsInputs,
  observe,
  plan,
  apply,
  report
}
