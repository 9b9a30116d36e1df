import type { Router, RouterState } from '../../ports/router.ts'
import { passFence } from './fences.ts'
import { refuseLease } from './leaseless-router.ts'
import type { OutsideAbilities, RouterCall } from './outside-state.ts'

/** Carries one call out and returns the state that it was answered with. */
export type AskOutside = (call: RouterCall) => Promise<RouterState>

/**
 * Drives a router that is a program or an address outside. What it cannot know by itself is checked here too: nobody is
 * asked to take a lower fence than it has, or a lease that it does not have.
 */
export function createOutsideRouter(kind: string, abilities: OutsideAbilities, ask: AskOutside): Router {
  const { granularity, assignment, lease, timeoutMs } = abilities
  const withFence = async (fence: number, call: RouterCall) => {
    passFence(fence, (await ask({ action: 'read' })).fence)
    await ask(call)
  }
  return {
    capabilities: () => ({ kind, granularity, assignment, lease, shiftMs: timeoutMs }),
    read: () => ask({ action: 'read' }),
    set: async shift => {
      if (!lease) refuseLease(shift)
      await withFence(shift.fence, { action: 'set', ...shift })
    },
    finalize: (live, fence) => withFence(fence, { action: 'finalize', live, fence })
  }
}
