import { unavailable } from '../../domain/failure.ts'
import { otherSlot } from '../../domain/slot.ts'
import type { Router, RouterCapabilities, RouterState, Shift } from '../../ports/router.ts'

/** What a router without a lease is to hold. */
export type Wanted = Omit<RouterState, 'leaseMs'>

export interface LeaselessRouter {
  readonly kind: string
  readonly granularity: number
  readonly shiftMs: number
  /** What takes traffic back in a lease's place, where it is more than whoever comes next. */
  readonly insteadOfLease?: string
  read(): Promise<RouterState>
  /** Passes the fence and shifts; ends once the change is in effect. */
  change(wanted: Wanted): Promise<void>
}

/** Makes a router of one way to change it. It tosses a coin for each request, and nothing in it takes weights back. */
export function createLeaselessRouter({ read, change, ...about }: LeaselessRouter): Router {
  const capabilities: RouterCapabilities = {
    assignment: 'request',
    lease: false,
    insteadOfLease: 'only a second job, the next run or sluice rollout --mode=rollback takes it back',
    ...about
  }
  return {
    capabilities: () => capabilities,
    read,
    set: async ({ leaseMs, ...wanted }) => {
      refuseLease({ leaseMs })
      await change(wanted)
    },
    finalize: (live, fence) => change({ blue: live, green: otherSlot(live), weight: 0, fence })
  }
}

/** Throws `router-refused` when a lease is asked of a router that has none. */
export function refuseLease({ leaseMs }: Pick<Shift, 'leaseMs'>): void {
  if (leaseMs !== null) throw unavailable('router-refused', 'this router has no lease, so none can be relied on')
}
