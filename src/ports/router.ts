import type { Slot } from '../domain/slot.ts'

export interface RouterCapabilities {
  readonly kind: string
  /** Smallest step of green's fraction that the router can hold. */
  readonly granularity: number
  /** `request`: an independent coin for each request; otherwise clusters need tempering (judge.md, step 4). */
  readonly assignment: 'request' | 'connection' | 'sticky'
  readonly lease: boolean
  /** Without a lease: what takes traffic back in its place, as half a sentence. */
  readonly insteadOfLease?: string | undefined
  /** Longest time from command to effect that is to be expected, in milliseconds. */
  readonly shiftMs: number
}

/** What the router does right now, read from the router itself. */
export interface RouterState {
  /** Green's fraction as the router holds it, 0 to 1. */
  readonly weight: number
  readonly blue: Slot
  readonly green: Slot
  /** The highest fence the router has accepted. */
  readonly fence: number
  /** Milliseconds until traffic falls back to blue by itself; null without a lease. */
  readonly leaseMs: number | null
}

export interface Shift {
  readonly blue: Slot
  readonly green: Slot
  /** Green's fraction, 0 to 1. */
  readonly weight: number
  /** Sequence number of the lock's event. A router never lets a lower fence override a higher one. */
  readonly fence: number
  /** Dead-man switch: without renewal within this time the router goes to blue. Null: none. */
  readonly leaseMs: number | null
}

/** Is responsible for how much of the traffic each slot gets. */
export interface Router {
  capabilities(): RouterCapabilities
  read(): Promise<RouterState>
  /** Idempotent; raises the receiving side before it lowers the other. Setting again renews the lease. */
  set(shift: Shift): Promise<void>
  /** Makes `live` the one slot that gets all traffic, lastingly: it survives a restart, and no lease ends it. */
  finalize(live: Slot, fence: number): Promise<void>
}
