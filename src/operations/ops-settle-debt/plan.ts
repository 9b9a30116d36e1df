import type { Debt } from '../../domain/ledger/fold-debt.ts'
import type { SettleDebtInputs } from './inputs.ts'
import type { SettleDebtFacts } from './observe.ts'

export type SettleDebtPlan =
  | { readonly proceed: false; readonly kind: 'unknown'; readonly found: string }
  | { readonly proceed: false; readonly kind: 'unchanged' }
  | { readonly proceed: true; readonly kind: 'settle'; readonly debt: Debt }

/** Settles a debt that is open; one that was settled before stays so. */
export function plan({ debt: asked }: SettleDebtInputs, { debt, open }: SettleDebtFacts): SettleDebtPlan {
  if (debt === undefined) {
    const names = open.map(one => one.id).join(', ') || 'none'
    return { proceed: false, kind: 'unknown', found: `there is no debt ${asked}; open ones: ${names}` }
  }
  return debt.settledAt === undefined ? { proceed: true, kind: 'settle', debt } : { proceed: false, kind: 'unchanged' }
}
