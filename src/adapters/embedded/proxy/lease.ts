import type { Slot } from '../../../domain/slot.ts'
import type { RouterState, Shift } from '../../../ports/router.ts'

/** What the router was told last. Time enters only as an argument, so that a simulation can own it. */
export interface Routing {
  readonly blue: Slot
  readonly green: Slot
  readonly weight: number
  readonly fence: number
  /** When the lease ends, milliseconds of the caller's clock; null without a lease. */
  readonly leaseEnds: number | null
}

export function initialRouting(live: Slot, fence = 0): Routing {
  return { blue: live, green: live === 'a' ? 'b' : 'a', weight: 0, fence, leaseEnds: null }
}

/** Takes a shift, or returns undefined when its fence is lower than one that was accepted. */
export function shifted(routing: Routing, shift: Shift, now: number): Routing | undefined {
  if (shift.fence < routing.fence) return undefined
  const leaseEnds = shift.leaseMs === null ? null : now + shift.leaseMs
  return { blue: shift.blue, green: shift.green, weight: shift.weight, fence: shift.fence, leaseEnds }
}

/** Gives all traffic to `live` without a lease, or returns undefined when the fence is too low. */
export function finalized(routing: Routing, live: Slot, fence: number): Routing | undefined {
  return fence < routing.fence ? undefined : initialRouting(live, fence)
}

/** Green's fraction now: 0 from the moment the lease ends. */
export function weightAt(routing: Routing, now: number): number {
  return routing.leaseEnds !== null && now >= routing.leaseEnds ? 0 : routing.weight
}

export function stateAt(routing: Routing, now: number): RouterState {
  const leaseMs = routing.leaseEnds === null ? null : Math.max(0, routing.leaseEnds - now)
  const { blue, green, fence } = routing
  return { weight: weightAt(routing, now), blue, green, fence, leaseMs }
}
