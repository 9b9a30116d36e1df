import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { unavailable } from '../../domain/failure.ts'

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress
}

export interface Body {
  readonly text: string
  readonly bytes: number
  readonly sha256: string
}

/**
 * Reads a body as text, counting bytes after decompression: a bomb stops at the limit, not in memory.
 * Throws `unavailable` (`smoke-oversize`) above it.
 */
export async function readBody(stream: Readable, encoding: string | undefined, maximumBytes: number): Promise<Body> {
  const decoder = decoders[encoding?.trim().toLowerCase() ?? '']?.()
  const source = decoder === undefined ? stream : decoded(stream, decoder)
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of source as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > maximumBytes) throw unavailable('smoke-oversize', `the answer is larger than ${maximumBytes} bytes`)
    chunks.push(chunk)
  }
  const whole = Buffer.concat(chunks)
  return { text: whole.toString('utf8'), bytes, sha256: createHash('sha256').update(whole).digest('hex') }
}

function decoded(stream: Readable, decoder: NodeJS.ReadWriteStream): NodeJS.ReadWriteStream {
  // `pipe` forwards no error, and a broken connection must not look like the end of the body.
  stream.on('error', error => decoder.emit('error', error))
  stream.on('aborted', () => decoder.emit('error', new Error('the connection broke off')))
  return stream.pipe(decoder)
}
