import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Digest } from '../../domain/digest.ts'
import { readAhead } from './read-ahead.ts'
import { changed, type TarEntry } from './tar-entry.ts'

const blockBytes = 512
const nameBytes = 100
const prefixBytes = 155

/**
 * Writes a ustar archive whose bytes depend on names, contents and the executable bit, and on nothing else. Each file
 * is read once, small ones several at a time, and `packed` is told in order the digest of the very bytes that went
 * in. Throws `conflict` for a file that grows or shrinks meanwhile.
 */
export async function* writeTar(
  entries: readonly TarEntry[],
  packed: (entry: TarEntry, digest: Digest) => void = () => undefined
): AsyncGenerator<Uint8Array> {
  for await (const { entry, small } of readAhead(entries)) {
    yield* header(entry)
    if (small !== undefined) {
      yield small.content
      packed(entry, small.digest)
    } else {
      const hash = createHash('sha256')
      yield* contents(entry, chunk => hash.update(chunk))
      packed(entry, `sha256:${hash.digest('hex')}`)
    }
    yield padding(entry.bytes)
  }
  yield Buffer.alloc(2 * blockBytes)
}

async function* contents(entry: TarEntry, read: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  let seen = 0
  for await (const chunk of createReadStream(entry.path) as AsyncIterable<Buffer>) {
    seen += chunk.length
    if (seen > entry.bytes) break
    read(chunk)
    yield chunk
  }
  if (seen !== entry.bytes) throw changed(entry)
}

function* header(entry: TarEntry): Generator<Uint8Array> {
  const mode = entry.executable ? 0o755 : 0o644
  const split = splitName(entry.name)
  if (split === undefined) {
    const record = paxRecord('path', entry.name)
    yield block({ name: 'path', prefix: '', mode: 0o644, bytes: record.length, type: 'x' })
    yield record
    yield padding(record.length)
  }
  yield block({ ...(split ?? { name: 'long-name', prefix: '' }), mode, bytes: entry.bytes, type: '0' })
}

function splitName(name: string): { readonly name: string; readonly prefix: string } | undefined {
  if (Buffer.byteLength(name) <= nameBytes) return { name, prefix: '' }
  for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) {
    const parts = { prefix: name.slice(0, at), name: name.slice(at + 1) }
    if (Buffer.byteLength(parts.prefix) > prefixBytes) return undefined
    if (Buffer.byteLength(parts.name) <= nameBytes) return parts
  }
  return undefined
}

function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${key}=${value}\n`)
  let length = rest + String(rest).length
  if (String(length).length > String(rest).length) length = rest + String(length).length
  return Buffer.from(`${length} ${key}=${value}\n`)
}

interface Header {
  readonly name: string
  readonly prefix: string
  readonly mode: number
  readonly bytes: number
  readonly type: '0' | 'x'
}

function block(fields: Header): Buffer {
  const made = Buffer.alloc(blockBytes)
  made.write(fields.name, 0)
  made.write(octal(fields.mode, 7), 100)
  made.write(octal(0, 7), 108)
  made.write(octal(0, 7), 116)
  made.write(octal(fields.bytes, 11), 124)
  made.write(octal(0, 11), 136)
  made.write(' '.repeat(8), 148)
  made.write(fields.type, 156)
  made.write('ustar\u000000', 257)
  made.write(fields.prefix, 345)
  const sum = made.reduce((total, byte) => total + byte, 0)
  made.write(`${octal(sum, 6)} `, 148)
  return made
}

function octal(value: number, digits: number): string {
  return `${value.toString(8).padStart(digits, '0')}\0`
}

function padding(bytes: number): Buffer {
  return Buffer.alloc((blockBytes - (bytes % blockBytes)) % blockBytes)
}
