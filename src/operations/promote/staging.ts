import type { GateFacts } from '../../domain/gate/facts.ts'
import type { HeldSlot, Staged } from '../../domain/ledger/state.ts'
import type { PromotionFacts } from './facts.ts'

/** A staging whose time is over holds nobody; the next promotion ends it. */
export function isExpired(staged: Staged, { target, now }: Pick<GateFacts, 'target' | 'now'>): boolean {
  const lock = target?.lock?.lock === staged.lock ? target.lock : undefined
  return Date.parse(lock?.expiresAt ?? staged.expiresAt) <= now.getTime()
}

/** The idle slot, while it is held for people to look into. One that only keeps the version before is free. */
export function heldSlot({ gates: { target, now } }: PromotionFacts): HeldSlot | undefined {
  const idle = target?.live === undefined ? undefined : target.held.find(held => held.slot !== target.live?.slot)
  return idle !== undefined && idle.reason !== 'previous' && Date.parse(idle.until) > now.getTime() ? idle : undefined
}
