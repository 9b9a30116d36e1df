import { Failure, unavailable } from '../../domain/failure.ts'
import { otherSlot, type Slot } from '../../domain/slot.ts'
import type { BluegreenContext } from './context.ts'
import { greenWeight } from './watch.ts'

export interface Target {
  readonly slot: Slot
  /** Green's fraction. */
  readonly weight: number
  readonly fence: number
  readonly leaseMs: number | null
}

export interface Shifted {
  /** Green's weight as the router answered it. */
  readonly weight: number
  /** From the decision until the weights were read back, in milliseconds. */
  readonly shiftMs: number
}

const pauseMs = 200
const patienceMs = 5000

/** Sets the weights and believes only what the router answers afterwards. Throws `router-lied` when that differs. */
export async function shift({ ports }: BluegreenContext, target: Target): Promise<Shifted> {
  const { slot, weight, fence } = target
  const began = ports.clock.now().getTime()
  const { lease, granularity, engine } = ports.router.capabilities()
  const leaseMs = weight > 0 && lease ? target.leaseMs : null
  // An engine is not set to weights: it can only be told to go back, and be found where it should be.
  if (engine === undefined || weight === 0) {
    await ports.router.set({ blue: otherSlot(slot), green: slot, weight, fence, leaseMs })
  }
  const seen = greenWeight(await ports.router.read(), slot)
  const shiftMs = ports.clock.now().getTime() - began
  if (Math.abs(seen - weight) <= granularity) return { weight: seen, shiftMs }
  throw unavailable('router-lied', `the router was told ${weight} for slot ${slot} and answers ${seen}`)
}

/** Puts all traffic on blue, and tries again while the lease could still keep some on green. Throws what the router said last. */
export async function shiftToBlue(context: BluegreenContext, target: Omit<Target, 'weight'>): Promise<Shifted> {
  const { clock } = context.ports
  const began = clock.now().getTime()
  for (;;) {
    try {
      const { weight } = await shift(context, { ...target, weight: 0 })
      return { weight, shiftMs: clock.now().getTime() - began }
    } catch (thrown) {
      const triedMs = clock.now().getTime() - began
      if (!isRoutersFault(thrown) || triedMs >= (target.leaseMs ?? patienceMs)) throw thrown
      await clock.sleep(pauseMs)
    }
  }
}

/** Makes one slot the live one for good, and believes only what the router answers. Throws `router-lied` otherwise. */
export async function makeLive({ ports }: BluegreenContext, slot: Slot, fence: number): Promise<void> {
  await ports.router.finalize(slot, fence)
  const { blue, weight } = await ports.router.read()
  if (blue === slot && weight === 0) return
  throw unavailable('router-lied', `the router was told slot ${slot} and serves slot ${blue}, ${weight} beside it`)
}

export function isRoutersFault(thrown: unknown): thrown is Failure {
  return thrown instanceof Failure && (thrown.code === 'router-lied' || thrown.code === 'router-refused')
}
