import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Digest } from '../../domain/digest.ts'

export interface Hashed {
  readonly digest: Digest
  readonly bytes: number
}

/** Hashes a file as a stream, so that its size does not matter. */
export async function hashFile(path: string): Promise<Hashed> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { digest: `sha256:${hash.digest('hex')}`, bytes }
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

export function digestOfText(text: string): Digest {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
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

/** True for ENOENT. Looks at the code alone: an error of another realm is no `instanceof Error`. */
export function isAbsent(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT'
}
