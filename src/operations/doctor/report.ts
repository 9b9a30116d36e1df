import type { Finding } from '../../domain/doctor/finding.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { Check, Report } from '../../report.ts'
import type { DoctorFacts } from './observe.ts'
import { findingsOf } from './plan.ts'

const marks = { fine: 'passed', missing: 'failed', unknown: 'unknown' } as const

/** One line for each thing that the pipeline relies on, and below what is not fine the command that mends it. */
export function reportOn(policy: Policy, facts: DoctorFacts): Report {
  const findings = findingsOf(policy, facts)
  const count = (state: Finding['state']) => findings.filter(finding => finding.state === state).length
  const [lacking, open] = [count('missing'), count('unknown')]
  return {
    outcome: lacking > 0 ? 'refused' : 'done',
    ...(lacking > 0 && { reason: 'check-missing' }),
    headline: `doctor · ${count('fine')} fine, ${lacking} missing, ${open} unknown`,
    blocks: [{ kind: 'checks', checks: findings.map(checkOf) }],
    result: { findings: findings.map(finding => ({ ...finding })) }
  }
}

function checkOf({ name, state, text, mend }: Finding): Check {
  const said = mend === undefined ? text : `${text}\n      ${mend}`
  return { mark: marks[state], name, text: said }
}
