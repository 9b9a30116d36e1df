import type { LedgerEvent } from './event.ts'
import type { EnvironmentState, HeldLock } from './state.ts'

/** Keeps an environment's lock. Renewals and releases count only from the lock that is held. */
export function foldLock(here: EnvironmentState, event: LedgerEvent): void {
  if (event.kind === 'lock.acquired') {
    const { lock, owner, expiresAt } = event.data
    here.lock = { lock, owner, expiresAt, fence: event.seq, acquiredAt: event.time }
  }
  if (event.kind === 'lock.renewed' && here.lock?.lock === event.data.lock) {
    here.lock = { ...here.lock, expiresAt: event.data.expiresAt }
  }
  if (event.kind === 'lock.released' && here.lock?.lock === event.data.lock) delete here.lock
}

/** Tells whether somebody holds the lock at `now`, in milliseconds since 1970. An unreadable expiry counts as held. */
export function isHeld(lock: HeldLock | undefined, now: number): lock is HeldLock {
  return lock !== undefined && !(Date.parse(lock.expiresAt) <= now)
}
