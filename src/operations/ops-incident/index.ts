import type { Operation } from '../../operation.ts'
import { apply, type IncidentDone } from './apply.ts'
import { IncidentInputs, type IncidentPorts } from './inputs.ts'
import { type IncidentFacts, observe } from './observe.ts'
import { type IncidentPlan, plan } from './plan.ts'
import { report } from './report.ts'

/** Opens an incident, or says something about one: who is on it, what was found, what will be done. */
export const opsIncident: Operation<IncidentInputs, IncidentPorts, IncidentFacts, IncidentPlan, IncidentDone> = {
  name: 'ops-incident',
  Inputs: IncidentInputs,
  observe,
  plan,
  apply,
  report
}
