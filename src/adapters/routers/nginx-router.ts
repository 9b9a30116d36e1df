import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { otherSlot } from '../../domain/slot.ts'
import type { Router, RouterState, Shift } from '../../ports/router.ts'
import { passFence } from './fences.ts'
import { buckets, closeGate, openGate, readGates, setLive } from './nginx-gates.ts'
import { ensureGuard, type GuardEntry } from './nginx-guard-start.ts'
import { keepLease, readLease } from './nginx-lease.ts'
import { inTurn } from './turns.ts'

export interface NginxSettings {
  /** Where nginx looks for its gates. */
  readonly directory: string
  /** How the process is started that closes the gate when nobody renews the lease. */
  readonly guard: GuardEntry
}

/**
 * Steers nginx without a reload: a request goes to green when a file with the number of its bucket is there. A process
 * of its own, which outlives the runner, closes the gate when the lease is not renewed.
 */
export function createNginxRouter({ directory, guard }: NginxSettings): Router {
  const steered = (work: () => Promise<void>) => inTurn(`nginx ${directory}`, work)
  return {
    capabilities: () => ({ kind: 'nginx', granularity: 1 / buckets, assignment: 'request', lease: true, shiftMs: 50 }),
    read: () => readState(directory),
    set: shift => steered(() => steer(directory, guard, shift)),
    finalize: (live, fence) =>
      steered(async () => {
        passFence(fence, readLease(directory).fence)
        keepLease(directory, { fence, leaseMs: null, renewed: Date.now() })
        await setLive(directory, live)
        await Promise.all([closeGate(directory, 'a'), closeGate(directory, 'b')])
        await rm(join(directory, 'shares'), { recursive: true, force: true })
      })
  }
}

async function steer(directory: string, guard: GuardEntry, shift: Shift): Promise<void> {
  const { blue, green, weight, fence } = shift
  passFence(fence, readLease(directory).fence)
  const count = Math.round(weight * buckets)
  const leaseMs = count > 0 ? shift.leaseMs : null
  if (count === 0) await closeGate(directory, green)
  keepLease(directory, { fence, leaseMs, renewed: Date.now() })
  if (leaseMs !== null) await ensureGuard(directory, guard)
  const before = await readGates(directory)
  if (count > 0 && before.open[green] !== count) await openGate(directory, green, count)
  if (before.live !== blue) await setLive(directory, blue)
  await closeGate(directory, blue)
  // A guard that had nothing to do may have ended between being seen and the gate being open.
  if (leaseMs !== null) await ensureGuard(directory, guard)
}

async function readState(directory: string): Promise<RouterState> {
  const { live: blue, open } = await readGates(directory)
  const { fence, leaseMs, renewed } = readLease(directory)
  const green = otherSlot(blue)
  const runs = open[green] > 0 && leaseMs !== null
  return {
    blue,
    green,
    weight: open[green] / buckets,
    fence,
    leaseMs: runs ? Math.max(0, Math.min(leaseMs, renewed + leaseMs - Date.now())) : null
  }
}
