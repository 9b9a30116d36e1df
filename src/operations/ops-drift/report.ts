import type { End } from '../../operation.ts'
import type { Block, Report } from '../../report.ts'
import type { DriftInputs } from './inputs.ts'
import type { DriftFacts } from './observe.ts'
import type { DriftPlan } from './plan.ts'

/** Says for each environment who agrees with the ledger, who does not, and what there is to go back to. */
export function report({ facts, plan }: End<DriftInputs, DriftFacts, DriftPlan, never>): Report {
  const checks = plan.findings.map(({ environment, code: _, ...check }) => ({
    ...check,
    name: `${environment} ${check.name}`
  }))
  const wrong = checks.filter(check => check.mark === 'failed').length
  const silent = checks.filter(check => check.mark === 'unknown').length
  const unseen = silent === 0 ? '' : ` · ${silent} of ${checks.length} checks got no answer`
  const count = `${facts.environments.length} ${facts.environments.length === 1 ? 'environment' : 'environments'}`
  const next: Block = {
    kind: 'next',
    text: 'promote the live digest again, or go back; what the ledger lacks was done by hand.'
  }
  return {
    outcome: plan.reason === undefined ? 'done' : 'refused',
    reason: plan.reason,
    headline:
      plan.reason === undefined ? `no drift in ${count}${unseen}` : `drift: ${wrong} of ${checks.length} checks failed`,
    blocks: [{ kind: 'checks', checks }, ...(wrong > 0 ? [next] : [])],
    result: { 'looked-at': facts.location, findings: plan.findings }
  }
}
