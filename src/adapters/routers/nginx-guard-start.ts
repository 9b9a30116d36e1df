import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import { isAlive } from '../embedded/process-identity.ts'
import { readJson } from '../embedded/proxy/files.ts'

/** How the guard's program is called; the path of the folder is added. */
export interface GuardEntry {
  readonly command: string
  readonly args: readonly string[]
}

/** Calls the guard as a command of the program that is running, which is how the bundle carries it. */
export function ownGuardEntry(): GuardEntry {
  return { command: process.execPath, args: [process.argv[1] ?? '', 'internal-guard'] }
}

const Running = z.strictObject({ pid: z.int().min(1), startTime: z.string() })
const startTimeoutMs = 10_000

/** Starts the guard of a folder unless it runs. Throws `router-refused` when it does not come up. */
export async function ensureGuard(directory: string, { command, args }: GuardEntry): Promise<void> {
  if (runs(directory)) return
  const child = spawn(command, [...args, directory], {
    detached: true,
    stdio: 'ignore',
    // It needs nothing from the step; and a runner ends every process of its job that has the job's mark in here.
    env: {}
  })
  child.on('error', () => undefined)
  child.unref()
  const deadline = performance.now() + startTimeoutMs
  while (performance.now() < deadline) {
    if (runs(directory)) return
    await new Promise(later => setTimeout(later, 20))
  }
  throw unavailable('router-refused', `nothing watches over the lease of ${directory}: its guard did not start`)
}

function runs(directory: string): boolean {
  const found = readJson(join(directory, 'guard.json'), Running)
  return found !== undefined && isAlive(found)
}
