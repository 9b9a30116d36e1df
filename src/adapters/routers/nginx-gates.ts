import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { unavailable } from '../../domain/failure.ts'
import type { Slot } from '../../domain/slot.ts'
import { isAbsent } from '../embedded/atomic-file.ts'

/** Requests fall into as many buckets, by three hexadecimal digits of their random id. */
export const buckets = 4096
const bucketsPerPart = 256

/** What nginx looks at. */
export interface Gates {
  readonly live: Slot
  /** Of all buckets, how many go to a slot that is not live. */
  readonly open: Readonly<Record<Slot, number>>
}

/** Reads the gates: the file `live-b`, and the links `green-a` and `green-b` whose targets tell how many buckets. */
export async function readGates(directory: string): Promise<Gates> {
  const [live, a, b] = await Promise.all([
    exists(join(directory, 'live-b')),
    openBuckets(directory, 'a'),
    openBuckets(directory, 'b')
  ])
  return { live: live ? 'b' : 'a', open: { a, b } }
}

async function openBuckets(directory: string, slot: Slot): Promise<number> {
  try {
    return Number(basename(await readlink(gate(directory, slot))))
  } catch (cause) {
    if (isAbsent(cause)) return 0
    throw unusable(directory, cause)
  }
}

/** Opens a gate for so many buckets at one stroke: a link to a folder that is complete takes the place of the old one. */
export async function openGate(directory: string, slot: Slot, count: number): Promise<void> {
  try {
    await fillShare(directory, count)
    const draft = join(directory, `.${randomUUID()}`)
    await symlink(join('shares', String(count)), draft)
    await rename(draft, gate(directory, slot))
  } catch (cause) {
    throw unusable(directory, cause)
  }
}

export async function closeGate(directory: string, slot: Slot): Promise<void> {
  await rm(gate(directory, slot), { force: true }).catch(cause => {
    throw unusable(directory, cause)
  })
}

/** Makes a slot the one that gets what no gate takes. */
export async function setLive(directory: string, slot: Slot): Promise<void> {
  const file = join(directory, 'live-b')
  try {
    await mkdir(directory, { recursive: true })
    if (slot === 'b') await writeFile(file, '')
    else await rm(file, { force: true })
  } catch (cause) {
    throw unusable(directory, cause)
  }
}

/** Sixteen folders, one for each first digit; full ones are the same folder, so a share costs a few links. */
async function fillShare(directory: string, count: number): Promise<void> {
  const share = join(directory, 'shares', String(count))
  if (await exists(share)) return
  const draft = join(directory, `.${randomUUID()}`)
  await mkdir(draft, { recursive: true })
  for (let digit = 0; digit < buckets / bucketsPerPart; digit++) {
    const inside = Math.min(bucketsPerPart, count - digit * bucketsPerPart)
    if (inside <= 0) break
    await fillPart(directory, inside)
    await symlink(join('..', '..', 'parts', String(inside)), join(draft, digit.toString(16)))
  }
  await mkdir(join(directory, 'shares'), { recursive: true })
  await rename(draft, share)
}

async function fillPart(directory: string, count: number): Promise<void> {
  const part = join(directory, 'parts', String(count))
  if (await exists(part)) return
  const draft = join(directory, `.${randomUUID()}`)
  await mkdir(draft, { recursive: true })
  const names = Array.from({ length: count }, (_, index) => index.toString(16).padStart(2, '0'))
  await Promise.all(names.map(name => writeFile(join(draft, name), '')))
  await mkdir(join(directory, 'parts'), { recursive: true })
  await rename(draft, part)
}

function gate(directory: string, slot: Slot): string {
  return join(directory, `green-${slot}`)
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (cause) {
    if (isAbsent(cause)) return false
    throw unusable(path, cause)
  }
}

function unusable(directory: string, cause: unknown) {
  const hint = 'the step must run on the machine of the proxy, as a user who may write in that folder'
  return unavailable('router-refused', `the gates in ${directory} cannot be read or written`, cause, hint)
}
