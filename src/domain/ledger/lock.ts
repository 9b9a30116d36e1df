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
  if (event.kind === 'lock.requested' && here.lock?.lock === event.data.lock) {
    const { waiting = [] } = here.lock
    const { owner } = event.data
    here.lock = { ...here.lock, waiting: waiting.includes(owner) ? waiting : [...waiting, owner] }
  }
  if (event.kind === 'lock.released' && here.lock?.lock === event.data.lock) delete here.lock
}

/** How many go before a job that finds the lock held, and itself: 1 is next. Who has not asked yet comes last. */
export function placeInLine({ waiting = [] }: HeldLock, job: string): number {
  const known = waiting.indexOf(job)
  return known < 0 ? waiting.length + 1 : known + 1
}

/** Tells whether somebody holds the lock at `now`, in milliseconds since 1970. An unreadable expiry counts as held. */
export function isHeld(lock: HeldLock | undefined, now: number): lock is HeldLock {
  return lock !== undefined && !(Date.parse(lock.expiresAt) <= now)
}
