import type { Finding } from '../../domain/doctor/finding.ts'
import { missing } from '../../domain/doctor/finding.ts'
import { hostedFindings } from '../../domain/doctor/hosted-findings.ts'
import { linkFindings } from '../../domain/doctor/link-findings.ts'
import { policyFindings } from '../../domain/doctor/policy-findings.ts'
import { reachFindings } from '../../domain/doctor/reach-findings.ts'
import { roleFindings } from '../../domain/doctor/role-findings.ts'
import { trainFindings } from '../../domain/doctor/train-findings.ts'
import { workflowFindings } from '../../domain/doctor/workflow-findings.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { DoctorInputs } from './inputs.ts'
import type { DoctorFacts } from './observe.ts'

export interface DoctorPlan {
  readonly proceed: false
}

/** The doctor mends nothing by itself. */
export function plan(_inputs: DoctorInputs, _facts: DoctorFacts): DoctorPlan {
  return { proceed: false }
}

/** Every answer, from the policy outwards. Without a policy there is nothing to compare GitHub with. */
export function findingsOf(policy: Policy, facts: DoctorFacts): readonly Finding[] {
  const { trouble, workflows, hosted, asked, standing, links } = facts
  if (trouble !== undefined)
    return [missing('policy', trouble.text, trouble.mend), ...workflowFindings(workflows, undefined)]
  return [
    ...policyFindings(policy),
    ...reachFindings(asked),
    ...roleFindings(policy, standing),
    ...workflowFindings(workflows, policy.trust.workflow),
    ...trainFindings(policy, workflows),
    ...linkFindings(policy, links),
    ...hostedFindings(policy, hosted)
  ]
}
