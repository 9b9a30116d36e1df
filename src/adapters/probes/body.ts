import type { Readable } from 'node:stream'
import { unavailable } from '../../domain/failure.ts'

export interface Body {
  readonly text: string
  readonly bytes: number
  readonly sha256?: string
}

export interface BodyLimits {
  readonly encoding: string | undefined
  readonly maximumBytes: number
  /** True: the SHA-256 of the bytes is told. */
  readonly hashed?: boolean
}

/**
 * Reads a body as text, counting bytes after decompression: a bomb stops at the limit, not in memory.
 * Throws `unavailable` (`smoke-oversize`) above it.
 */
export async function readBody(stream: Readable, { encoding, maximumBytes, hashed }: BodyLimits): Promise<Body> {
  // What few answers need is loaded for those alone.
  const source = encoding === undefined ? stream : (await import('./decoding.ts')).decoded(stream, encoding)
  const whole = await readAll(source, maximumBytes)
  const body = { text: whole.toString('utf8'), bytes: whole.length }
  return hashed ? { ...body, sha256: (await import('./decoding.ts')).sha256(whole) } : body
}

/** A listener for each event costs half of what an asynchronous iterator does, and a suite reads many small bodies. */
function readAll(source: Readable, maximumBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  return new Promise((resolve, reject) => {
    if (source.destroyed) reject(brokenOff())
    source.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      chunks.push(chunk)
      if (bytes <= maximumBytes) return
      source.destroy()
      reject(unavailable('smoke-oversize', `the answer is larger than ${maximumBytes} bytes`))
    })
    source.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
    source.once('error', reject)
    source.once('close', () => {
      if (!source.readableEnded) reject(brokenOff())
    })
  })
}

function brokenOff(): Error {
  return new Error('the connection broke off')
}
