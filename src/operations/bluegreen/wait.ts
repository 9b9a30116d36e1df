import type { Slot } from '../../domain/slot.ts'
import type { BluegreenContext } from './context.ts'
import type { RolloutSettings } from './settings.ts'

const healthIntervalMs = 1000

/**
 * Waits for the end of a tick, or for as long as a third of the lease; less when green's health fails or the run is
 * interrupted. Health is looked at every second, however long the tick.
 */
export async function waitForTurn(context: BluegreenContext, settings: RolloutSettings, slot: Slot): Promise<void> {
  const { ports, signal } = context
  let leftMs = pulseMs(settings)
  while (leftMs > 0 && !signal?.aborted) {
    const sliceMs = Math.min(leftMs, healthIntervalMs)
    await ports.clock.sleep(sliceMs, signal)
    leftMs -= sliceMs
    if (((await ports.health.failures(slot)) ?? 0) >= settings.alarms.health) return
  }
}

/** Looks as often as it takes to tell a bad answer from a run of them; for a run that makes one decision only. */
export async function settleHealth(context: BluegreenContext, settings: RolloutSettings, slot: Slot): Promise<void> {
  for (let asked = 0; asked < settings.alarms.health; asked++) {
    const failures = (await context.ports.health.failures(slot)) ?? 0
    if (failures === 0 || failures >= settings.alarms.health) return
    await context.ports.clock.sleep(healthIntervalMs, context.signal)
  }
}

function pulseMs({ tickMs, leaseMs }: RolloutSettings): number {
  return leaseMs === null ? tickMs : Math.min(tickMs, leaseMs / 3)
}
