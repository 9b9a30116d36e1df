import type { HeldSlot } from '../../domain/ledger/state.ts'
import type { ReleaseSlotInputs } from './inputs.ts'
import type { ReleaseSlotFacts } from './observe.ts'

export type ReleaseSlotPlan =
  | { readonly proceed: false }
  | { readonly proceed: true; readonly release: readonly HeldSlot[] }

/** Gives free what is held now. A slot by name may also be the one that keeps the version before. */
export function plan({ slot }: ReleaseSlotInputs, { held, now }: ReleaseSlotFacts): ReleaseSlotPlan {
  const meant = held.filter(one => (slot === undefined ? one.reason !== 'previous' : one.slot === slot))
  const release = meant.filter(one => Date.parse(one.until) > now.getTime())
  return release.length === 0 ? { proceed: false } : { proceed: true, release }
}
