import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { endGroup, type ProcessIdentity, startTimeOf } from './process-identity.ts'

const graceMs = 10_000

/** Writes down who leads the group of a deploy command, so that whoever takes over finds one that runs on. */
export function noteDeploy(path: string, leader: number): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify({ pid: leader, startTime: startTimeOf(leader) }))
}

export function forgetDeploy(path: string): void {
  rmSync(path, { force: true })
}

/**
 * Ends the deploy command of a promotion that was killed, and returns once it is gone: it must not land over what is
 * deployed next. What it started and left behind as a service goes on. Does nothing where the system does not tell
 * when a process started, since its number may be another's by now.
 */
export async function endLeftDeploy(path: string): Promise<void> {
  const left = read(path)
  if (left !== undefined && left.startTime !== '') await endGroup(left, graceMs)
  forgetDeploy(path)
}

function read(path: string): ProcessIdentity | undefined {
  try {
    const { pid, startTime } = JSON.parse(readFileSync(path, 'utf8')) as ProcessIdentity
    return Number.isSafeInteger(pid) && pid > 1 && typeof startTime === 'string' ? { pid, startTime } : undefined
  } catch {
    return undefined
  }
}
