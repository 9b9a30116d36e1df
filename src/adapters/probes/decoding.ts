import { createHash } from 'node:crypto'
import type { Duplex, Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

const decoders: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress
}

/** Takes a body's encoding off; the body as it is when it has none that is known. */
export function decoded(stream: Readable, encoding: string): Readable {
  const name = encoding.trim().toLowerCase()
  const decoder = Object.hasOwn(decoders, name) ? decoders[name]?.() : undefined
  if (decoder === undefined) return stream
  // `pipe` forwards no error, and a broken connection must not look like the end of the body.
  stream.on('error', error => decoder.destroy(error))
  stream.on('aborted', () => decoder.destroy(new Error('the connection broke off')))
  return stream.pipe(decoder)
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
