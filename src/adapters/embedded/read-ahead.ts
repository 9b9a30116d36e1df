import { webcrypto } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { Digest } from '../../domain/digest.ts'
import { changed, type TarEntry } from './tar-entry.ts'

const smallBytes = 1024 * 1024
const atOnce = 8

export interface Small {
  readonly content: Buffer
  readonly digest: Digest
}

export interface Ahead {
  readonly entry: TarEntry
  /** Absent for a file that is too large to be held: whoever comes next reads it piece by piece. */
  readonly small: Small | undefined
}

/**
 * Gives the entries in their order, while the small ones among the next eight are read and hashed at the same time,
 * off the main thread. So a folder of thousands of files does not wait for the disk at each. Throws `conflict` for a
 * file whose size is another than it was.
 */
export async function* readAhead(entries: readonly TarEntry[]): AsyncGenerator<Ahead> {
  const waiting: Promise<Small | undefined>[] = []
  for (const [place, entry] of entries.entries()) {
    for (const next of entries.slice(place + waiting.length, place + atOnce)) waiting.push(started(next))
    yield { entry, small: await waiting.shift() }
  }
}

function started(entry: TarEntry): Promise<Small | undefined> {
  const reading = entry.bytes > smallBytes ? Promise.resolve(undefined) : read(entry)
  // Whoever stops early never asks for it; the failure is told to whoever does.
  reading.catch(() => undefined)
  return reading
}

async function read(entry: TarEntry): Promise<Small> {
  // One byte of room more than there should be shows a file that has grown.
  const room = Buffer.alloc(entry.bytes + 1)
  const file = await open(entry.path)
  try {
    let filled = 0
    for (let got = 1; got > 0 && filled < room.length; filled += got) {
      got = (await file.read(room, filled, room.length - filled)).bytesRead
    }
    if (filled !== entry.bytes) throw changed(entry)
  } finally {
    await file.close()
  }
  const content = room.subarray(0, entry.bytes)
  const hash = await webcrypto.subtle.digest('SHA-256', content)
  return { content, digest: `sha256:${Buffer.from(hash).toString('hex')}` }
}
