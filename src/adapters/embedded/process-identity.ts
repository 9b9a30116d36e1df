import { readdirSync, readFileSync } from 'node:fs'

/**
 * When a process started, as the kernel counts, so that a number that was given to another process is not taken for ours.
 * An empty text where the system does not say.
 */
export function startTimeOf(pid: number): string {
  const fields = statOf(pid)
  return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '')
}

export interface ProcessIdentity {
  readonly pid: number
  readonly startTime: string
  /** `NAME=value` in the environment of everything that the process starts. */
  readonly mark?: string | undefined
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

/**
 * True while the process runs, or what it started: a leader may end and leave its children in its group. Its number
 * may belong to others by then, so the children are known by their mark, and without one not at all.
 */
export function isGroupAlive(identity: ProcessIdentity): boolean {
  if (isAlive(identity)) return true
  const { mark } = identity
  return mark !== undefined && membersOf(identity.pid).some(pid => environmentOf(pid).includes(mark))
}

/** Ends a group: asks first, and kills what is left after `timeoutMs`. Returns once every member is gone. */
export async function endGroup(identity: ProcessIdentity, timeoutMs: number): Promise<void> {
  if (!isGroupAlive(identity)) return
  signalGroup(identity, 'SIGTERM')
  const deadline = performance.now() + timeoutMs
  while (hasMembers(identity) && performance.now() < deadline) await pause(20)
  signalGroup(identity, 'SIGKILL')
  while (hasMembers(identity) && performance.now() < deadline + 5000) await pause(20)
}

/** True while a member of the group runs. The leader, often a shell, may end before what it started. */
function hasMembers(identity: ProcessIdentity): boolean {
  if (isAlive(identity)) return true
  try {
    process.kill(-identity.pid, 0)
  } catch {
    return false
  }
  return membersOf(identity.pid).length > 0
}

/** Members of a group that have not ended; one that has may wait long for its parent to look. */
function membersOf(group: number): readonly string[] {
  try {
    return readdirSync('/proc').filter(name => {
      const [state, , itsGroup] = /^\d+$/.test(name) ? statOf(name) : []
      return state !== undefined && state !== 'Z' && Number(itsGroup) === group
    })
  } catch {
    return []
  }
}

function environmentOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
  } catch {
    return []
  }
}

function statOf(pid: string | number): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
