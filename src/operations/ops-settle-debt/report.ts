import type { End } from '../../operation.ts'
import type { Report } from '../../report.ts'
import type { SettleDebtInputs } from './inputs.ts'
import type { SettleDebtFacts } from './observe.ts'
import type { SettleDebtPlan } from './plan.ts'

/** Says whether the next normal release is free to go. */
export function report({
  inputs,
  facts,
  plan,
  done
}: End<SettleDebtInputs, SettleDebtFacts, SettleDebtPlan, true>): Report {
  const result = { 'looked-at': facts.location, debt: inputs.debt }
  if (plan.kind === 'unknown') {
    const headline = `settle-debt refused · ${inputs.debt}`
    return {
      outcome: 'refused',
      reason: 'debt-unknown',
      headline,
      blocks: [{ kind: 'text', text: plan.found }],
      result
    }
  }
  const outcome = plan.kind === 'unchanged' ? 'unchanged' : done === undefined ? 'planned' : 'done'
  return { outcome, headline: `settle-debt ${outcome} · ${inputs.debt}`, blocks: [], result }
}
