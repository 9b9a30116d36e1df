import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startTimeOf } from '../embedded/process-identity.ts'
import { writeJson } from '../embedded/proxy/files.ts'
import { closeGate, readGates } from './nginx-gates.ts'
import { type Lease, readLease } from './nginx-lease.ts'
import { inTurn } from './turns.ts'

const pollMs = 100
/** So long with nothing to guard, and it ends by itself. */
const idleMs = 30_000

export interface Guard {
  readonly directory: string
  /** True: never end, for a service manager that would only start it again. */
  readonly stays: boolean
}

/**
 * Closes the gates of one folder when their lease is not renewed. It counts by its own clock from when it saw the
 * renewal, so a clock that is set does not lengthen a lease. Returns when there has been nothing to guard for a while.
 */
export async function guard({ directory, stays }: Guard): Promise<void> {
  writeJson(join(directory, 'guard.json'), { pid: process.pid, startTime: startTimeOf(process.pid) })
  let seen: Lease | undefined
  let began = 0
  let busy = performance.now()
  for (;;) {
    const lease = readLease(directory)
    const now = performance.now()
    if (!isSame(lease, seen)) began = seen === undefined ? now - Math.max(0, Date.now() - lease.renewed) : now
    seen = lease
    if (await isOpen(directory)) {
      busy = now
      if (lease.leaseMs !== null && now - began >= lease.leaseMs) await lapse(directory, lease)
    }
    if (!stays && now - busy > idleMs) return
    await new Promise(later => setTimeout(later, pollMs))
  }
}

async function isOpen(directory: string): Promise<boolean> {
  const { open } = await readGates(directory)
  return open.a > 0 || open.b > 0
}

function isSame(lease: Lease, seen: Lease | undefined): boolean {
  return lease.renewed === seen?.renewed && lease.fence === seen.fence
}

/** Looks once more in turn, so that a renewal which is being written now is not answered with a closed gate. */
async function lapse(directory: string, lease: Lease): Promise<void> {
  await inTurn(`nginx ${directory}`, async () => {
    if (!isSame(readLease(directory), lease)) return
    await Promise.all([closeGate(directory, 'a'), closeGate(directory, 'b')])
  })
}

/** Guards the folder that is the first word; `--stay` keeps it up for a service manager. */
export async function main([directory = '', ...flags]: readonly string[]): Promise<void> {
  await guard({ directory, stays: flags.includes('--stay') })
}

/** From its sources the guard is started directly; in the bundle this file has no address of its own. */
const [, script, ...words] = process.argv
if (script?.endsWith('nginx-guard.ts') && import.meta.url === pathToFileURL(script).href) await main(words)
