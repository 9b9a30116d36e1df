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
  /** Present where a delivery engine moves the traffic: it is given green, watched, and told to go on or back. */
  readonly engine?: EngineManners
}

export interface EngineManners {
  /** As people call it: Argo Rollouts. */
  readonly name: string
  /** At a pause without end: wait for a person, or go on when profile and judge would. */
  readonly pauses: 'wait' | 'judge'
}

/** How far an engine is with green. */
export interface EngineState {
  /** `idle`: it was not given green, or was given something else since. `done`: green has everything, and for good. */
  readonly phase: 'idle' | 'moving' | 'paused' | 'done' | 'failed'
  /** Why, in the engine's own words. */
  readonly message: string
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
  /** Present where an engine moves the traffic. */
  readonly engine?: EngineState
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
  /**
   * Idempotent; raises the receiving side before it lowers the other. Setting again renews the lease. An engine is
   * given green by any weight above 0, and goes back by 0.
   */
  set(shift: Shift): Promise<void>
  /** Makes `live` the one slot that gets all traffic, lastingly: it survives a restart, and no lease ends it. */
  finalize(live: Slot, fence: number): Promise<void>
  /** Ends a pause of an engine; absent where there is none that could be ended so. */
  resume?(fence: number): Promise<void>
}
