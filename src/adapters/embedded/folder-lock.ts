import { randomUUID } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { conflict } from '../../domain/failure.ts'
import { hasCode, isAbsent } from './files.ts'
import { isAlive, type ProcessIdentity, pause, startTimeOf } from './process-identity.ts'

interface Owner extends ProcessIdentity {
  /** The machine, and the space of process numbers on it. */
  readonly machine: string
  readonly token: string
}

const pollMs = 20
const patienceMs = 60_000
// What is done under the lock takes milliseconds; nothing alive on another machine holds it as long as this.
const foreignLifeMs = 10 * 60_000

/**
 * Runs `work` while no other process does so for this folder, so that what it reads there is still true when it
 * writes. A lock whose process has ended is taken over. Throws `conflict` when somebody holds it for a minute.
 */
export async function whileLocked<Value>(directory: string, work: () => Promise<Value>): Promise<Value> {
  await mkdir(directory, { recursive: true })
  const path = join(directory, '.sluice-lock')
  const token = await acquire(path)
  try {
    return await work()
  } finally {
    if ((await ownerOf(path))?.token === token) await rm(path, { force: true })
  }
}

async function acquire(path: string): Promise<string> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const token = await claim(path)
    if (token !== undefined) return token
    const owner = await ownerOf(path)
    if (owner !== undefined && (await isGone(path, owner))) await clear(path, owner)
    else if (performance.now() > deadline) throw held(path, owner)
    else await pause(pollMs)
  }
}

/** Undefined when somebody has it. A link never replaces a file, and its content is whole from the first moment. */
async function claim(path: string): Promise<string | undefined> {
  const token = randomUUID()
  const draft = `${path}.${token}`
  const owner: Owner = { pid: process.pid, startTime: startTimeOf(process.pid), machine: machine(), token }
  await writeFile(draft, JSON.stringify(owner), { flag: 'wx' })
  try {
    await link(draft, path)
    return token
  } catch (cause) {
    if (hasCode(cause, 'EEXIST')) return undefined
    throw cause
  } finally {
    await rm(draft, { force: true })
  }
}

/** Removes the lock of an owner who is gone. Two that find it at once take turns, or one would remove a new lock. */
async function clear(path: string, gone: Owner): Promise<void> {
  const turn = `${path}.takeover`
  try {
    await writeFile(turn, '', { flag: 'wx' })
  } catch (cause) {
    if (!hasCode(cause, 'EEXIST')) throw cause
    if ((await ageMs(turn)) > foreignLifeMs) await rm(turn, { force: true })
    return pause(pollMs)
  }
  try {
    if ((await ownerOf(path))?.token === gone.token) await rm(path, { force: true })
  } finally {
    await rm(turn, { force: true })
  }
}

async function isGone(path: string, owner: Owner): Promise<boolean> {
  if (owner.machine !== machine()) return (await ageMs(path)) > foreignLifeMs
  // The process of another user cannot be asked whether it lives, but where the system tells, it tells of all.
  return owner.startTime === '' ? !isAlive(owner) : startTimeOf(owner.pid) !== owner.startTime
}

async function ownerOf(path: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Owner
  } catch (cause) {
    if (isAbsent(cause)) return undefined
    throw held(path, undefined)
  }
}

async function ageMs(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined)
  return found === undefined ? 0 : Date.now() - found.mtimeMs
}

/** Two containers may share a name and a folder, but not their process numbers. */
function machine(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}

function held(path: string, owner: Owner | undefined) {
  const who = owner === undefined ? 'somebody' : `process ${owner.pid} on ${owner.machine.split(' ')[0]}`
  return conflict('store-refused', `${path}: ${who} holds it`, `wait for it; if it has ended, remove ${path}`)
}
