import type { ChainHead } from '../../domain/ledger/chain.ts'
import type { Inputs } from './inputs.ts'
import type { Damage, Facts } from './observe.ts'

export type Plan =
  | { readonly proceed: true; readonly head: ChainHead; readonly kinds: Readonly<Record<string, number>> }
  | { readonly proceed: false; readonly damage: Damage; readonly expected: string; readonly next: string }

/** An intact chain may still be a cut or another one: only a checkpoint that was kept elsewhere tells. */
export function plan({ checkpoint }: Inputs, { chain }: Facts): Plan {
  if (!chain.intact) return damaged(chain.damage)
  const damage = checkpoint && missing(checkpoint, chain)
  return damage === undefined ? { proceed: true, head: chain.head, kinds: chain.kinds } : damaged(damage)
}

function damaged(damage: Damage): Plan {
  const expected = 'every event as it was appended, each following the one before it'
  const next = "Restore the ledger from another clone, and find out in the branch's history who changed it."
  return { proceed: false, damage, expected, next }
}

function missing(checkpoint: ChainHead, chain: Extract<Facts['chain'], { intact: true }>): Damage | undefined {
  const { head, checked } = chain
  const { sequence, hash } = checkpoint
  if (checked === hash) return undefined
  if (head.sequence < sequence) {
    const detail = `event ${head.sequence} is the last, and the checkpoint names event ${sequence}`
    return { code: 'ledger-truncated', detail }
  }
  return { code: 'ledger-altered', detail: `event ${sequence} is another one than the checkpoint names` }
}
