import type { Debt } from '../../domain/ledger/fold-debt.ts'
import { foldLedger } from '../../domain/ledger/state.ts'
import type { Context } from '../../operation.ts'
import type { SettleDebtInputs, SettleDebtPorts } from './inputs.ts'

export interface SettleDebtFacts {
  readonly now: Date
  readonly debt: Debt | undefined
  readonly open: readonly Debt[]
  readonly location: string
}

/** Reads the debts of this artifact. */
export async function observe({
  inputs,
  ports,
  policy
}: Context<SettleDebtInputs, SettleDebtPorts>): Promise<SettleDebtFacts> {
  const artifact = policy.artifact.name ?? 'artifact'
  const { debts } = foldLedger((await ports.ledger.read()).events)
  const own = debts.filter(debt => debt.artifact === artifact)
  const open = own.filter(debt => debt.settledAt === undefined)
  const debt = own.find(one => one.id === inputs.debt)
  return { now: ports.clock.now(), debt, open, location: ports.ledger.location }
}
