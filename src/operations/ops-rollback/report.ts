import type { End } from '../../operation.ts'
import type { Report } from '../../report.ts'
import type { Promoted } from '../promote/context.ts'
import type { PromotePlan } from '../promote/proposal.ts'
import { report as reportPromotion } from '../promote/report.ts'
import type { OpsRollbackInputs } from './inputs.ts'
import type { OpsRollbackFacts } from './observe.ts'

type RollbackEnd = End<OpsRollbackInputs, OpsRollbackFacts, PromotePlan, Promoted>

/** Says what promote says, and which deployment was undone. */
export function report({ facts, plan, done }: RollbackEnd): Report {
  const { deployment, inner, facts: seen, location } = facts
  const undone = { undoes: deployment.id }
  if (inner !== undefined && seen !== undefined) {
    const whole = reportPromotion({ inputs: inner.inputs, facts: seen, plan, done })
    return { ...whole, result: { ...whole.result, ...undone } }
  }
  const result = { ...undone, environment: deployment.environment, 'looked-at': location }
  const about = `${deployment.environment} · ${deployment.id}`
  if (plan.kind === 'unchanged') {
    const blocks = [{ kind: 'text' as const, text: plan.text }]
    return { outcome: 'unchanged', headline: `rollback unchanged · ${about}`, blocks, result }
  }
  const found = plan.kind === 'refused' ? (plan.found ?? '') : ''
  const next = `sluice promote --mode=rollback --environment=${deployment.environment} takes out what is live.`
  return {
    outcome: 'refused',
    reason: 'nothing-to-roll-back',
    headline: `rollback refused · ${about}`,
    blocks: [
      { kind: 'text', text: found },
      { kind: 'next', text: next }
    ],
    result
  }
}
