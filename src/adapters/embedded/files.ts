import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Digest } from '../../domain/digest.ts'
import { isAbsent } from './atomic-file.ts'

export { hasCode, isAbsent } from './atomic-file.ts'

export interface Hashed {
  readonly digest: Digest
  readonly bytes: number
}

const blockBytes = 1024 * 1024

/** Hashes a file block by block, so that its size does not matter: while one is hashed, the next is read. */
export async function hashFile(path: string): Promise<Hashed> {
  const hash = createHash('sha256')
  const file = await open(path)
  try {
    let bytes = 0
    let [block, spare] = [Buffer.allocUnsafe(blockBytes), Buffer.allocUnsafe(blockBytes)]
    let read = await file.read(block, 0, blockBytes)
    while (read.bytesRead > 0) {
      const next = file.read(spare, 0, blockBytes)
      hash.update(block.subarray(0, read.bytesRead))
      bytes += read.bytesRead
      read = await next
      ;[block, spare] = [spare, block]
    }
    return { digest: `sha256:${hash.digest('hex')}`, bytes }
  } finally {
    await file.close()
  }
}

/** Copies a file and hashes the bytes that were copied, not those that may be there a moment later. */
export async function copyHashing(from: string, to: string): Promise<Hashed> {
  const hash = createHash('sha256')
  let bytes = 0
  const tap = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    }
  })
  await pipeline(createReadStream(from), tap, createWriteStream(to, { flags: 'wx' }))
  return { digest: `sha256:${hash.digest('hex')}`, bytes }
}

export function digestOfText(text: string | Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

/** Hashes what comes piece by piece, and keeps none of it. */
export async function digestOfChunks(chunks: AsyncIterable<Uint8Array>): Promise<Digest> {
  const hash = createHash('sha256')
  for await (const chunk of chunks) hash.update(chunk)
  return `sha256:${hash.digest('hex')}`
}

/** The text of a file; undefined where there is none. */
export async function readTextIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(cause => {
    if (isAbsent(cause)) return undefined
    throw cause
  })
}

/** A name in the same folder, so that the rename which follows is atomic. */
export function temporaryIn(directory: string): string {
  return join(directory, `.incoming-${randomUUID()}`)
}

export async function moveInto(temporary: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  await rename(temporary, target)
}

export async function writeAtomically(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = temporaryIn(dirname(path))
  await writeFile(temporary, text, { flag: 'wx' })
  await rename(temporary, path)
}
