import type { ChainHead } from '../../domain/ledger/chain.ts'
import type { Inputs } from './inputs.ts'
import type { Damage, Facts } from './observe.ts'

export type Plan =
  | { readonly proceed: true; readonly head: ChainHead; readonly kinds: Readonly<Record<string, number>> }
  | { readonly proceed: false; readonly damage: Damage; readonly expected: string; readonly next: string }

export function plan(_inputs: Inputs, { chain }: Facts): Plan {
  if (chain.intact) return { proceed: true, head: chain.head, kinds: chain.kinds }
  const expected = 'every event as it was appended, each following the one before it'
  const next = "Restore the ledger from another clone, and find out in the branch's history who changed it."
  return { proceed: false, damage: chain.damage, expected, next }
}
