import type { Policy } from '../../domain/policy/policy.ts'
import type { Operation } from '../../operation.ts'
import { apply } from './apply.ts'
import { DoctorInputs, type DoctorPorts } from './inputs.ts'
import { type DoctorFacts, observe } from './observe.ts'
import { type DoctorPlan, plan } from './plan.ts'
import { reportOn } from './report.ts'

interface Examined extends DoctorFacts {
  readonly policy: Policy
}

/** Tells of everything that the pipeline relies on whether it is there, and the command that mends it. */
export const doctor: Operation<DoctorInputs, DoctorPorts, Examined, DoctorPlan, never> = {
  name: 'doctor',
  Inputs: DoctorInputs,
  observe: async context => ({ ...(await observe(context)), policy: context.policy }),
  plan,
  apply,
  report: ({ facts }) => reportOn(facts.policy, facts)
}
