import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { unavailable } from '../../domain/failure.ts'

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress
}

/**
 * Reads a body as text, counting bytes after decompression: a bomb stops at the limit, not in memory.
 * Throws `unavailable` (`smoke-oversize`) above it.
 */
export async function readBody(
  stream: Readable,
  encoding: string | undefined,
  maximumBytes: number
): Promise<{ readonly text: string; readonly bytes: number }> {
  const decoder = decoders[encoding?.trim().toLowerCase() ?? '']?.()
  const source = decoder === undefined ? stream : decoded(stream, decoder)
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of source as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > maximumBytes) throw unavailable('smoke-oversize', `the answer is larger than ${maximumBytes} bytes`)
    chunks.push(chunk)
  }
  return { text: Buffer.concat(chunks).toString('utf8'), bytes }
}

function decoded(stream: Readable, decoder: NodeJS.ReadWriteStream): NodeJS.ReadWriteStream {
  // `pipe` forwards no error, and a broken connection must not look like the end of the body.
  stream.on('error', error => decoder.emit('error', error))
  stream.on('aborted', () => decoder.emit('error', new Error('the connection broke off')))
  return stream.pipe(decoder)
}
