import { unavailable } from '../../domain/failure.ts'
import type { Slot } from '../../domain/slot.ts'
import type { Router, RouterCapabilities } from '../../ports/router.ts'

export interface MemoryRouterSettings {
  readonly live: Slot
  /** Milliseconds; moves the lease. */
  readonly now: () => number
  readonly capabilities?: Partial<RouterCapabilities>
}

/** A router that is a variable, for tests and simulations. */
export function createMemoryRouter({ live, now, capabilities }: MemoryRouterSettings): Router {
  const roles = (blue: Slot) => ({ blue, green: blue === 'a' ? ('b' as const) : ('a' as const) })
  let state = { ...roles(live), weight: 0, fence: 0, ends: null as number | null }
  const accept = (fence: number) => {
    if (fence < state.fence) throw unavailable('router-refused', `fence ${fence} is lower than ${state.fence}`)
  }
  return {
    capabilities: () => ({
      kind: 'memory',
      granularity: 1e-9,
      assignment: 'request',
      lease: true,
      shiftMs: 0,
      ...capabilities
    }),
    read: async () => {
      const { ends, weight, ...rest } = state
      const leaseMs = ends === null ? null : Math.max(0, ends - now())
      return { ...rest, weight: leaseMs === 0 ? 0 : weight, leaseMs }
    },
    set: async ({ leaseMs, ...shift }) => {
      accept(shift.fence)
      state = { ...shift, ends: leaseMs === null ? null : now() + leaseMs }
    },
    finalize: async (slot, fence) => {
      accept(fence)
      state = { ...roles(slot), weight: 0, fence, ends: null }
    }
  }
}
