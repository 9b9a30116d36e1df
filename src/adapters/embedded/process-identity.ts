import { readFileSync } from 'node:fs'

/**
 * When a process started, as the kernel counts, so that a number that was given to another process is not taken for ours.
 * An empty text where the system does not say.
 */
export function startTimeOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '')
  } catch {
    return ''
  }
}

export interface ProcessIdentity {
  readonly pid: number
  readonly startTime: string
}

/** True while exactly this process runs. */
export function isAlive(identity: ProcessIdentity): boolean {
  try {
    process.kill(identity.pid, 0)
  } catch {
    return false
  }
  return startTimeOf(identity.pid) === identity.startTime
}

/** Sends a signal to the whole group that the process leads. A group that is gone is no error. */
export function signalGroup(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  try {
    process.kill(-identity.pid, signal)
  } catch {}
}

/** Ends a group: asks first, and kills what is left after `timeoutMs`. */
export async function endGroup(identity: ProcessIdentity, timeoutMs: number): Promise<void> {
  if (!isAlive(identity)) return
  signalGroup(identity, 'SIGTERM')
  const deadline = performance.now() + timeoutMs
  while (isAlive(identity) && performance.now() < deadline) await pause(20)
  signalGroup(identity, 'SIGKILL')
  while (isAlive(identity) && performance.now() < deadline + 5000) await pause(20)
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
