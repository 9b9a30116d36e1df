import type { Actionable, Context } from '../../operation.ts'
import type { SettleDebtInputs, SettleDebtPorts } from './inputs.ts'
import type { SettleDebtFacts } from './observe.ts'
import type { SettleDebtPlan } from './plan.ts'

/** Appends who settled the debt, and how. */
export async function apply(
  { debt }: Actionable<SettleDebtPlan>,
  { inputs, ports, run }: Context<SettleDebtInputs, SettleDebtPorts>,
  { now }: SettleDebtFacts
): Promise<true> {
  const { artifact, environment, id } = debt
  const who = { time: now.toISOString(), actor: run.actor, causes: [], policy: ports.policyDigest }
  const data = { debt: id, reason: inputs.reason }
  const key = `${artifact}/${id}/settled`
  await ports.ledger.append(() => ({
    events: [{ kind: 'debt.settled', key, subject: { artifact, environment }, data, ...who }]
  }))
  return true
}
