import { refused, unavailable } from '../../domain/failure.ts'

const largestBytes = 8 * 1024 * 1024

/** Reads a small body whole. Throws `unsupported-artifact` above 8 MiB, `store-refused` when it breaks off. */
export async function bytesOf({ body }: Response, location: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of whole(body ?? [], location)) {
    size += chunk.length
    if (size > largestBytes) throw refused('unsupported-artifact', `${location} gives a manifest above 8 MiB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function* whole(chunks: AsyncIterable<Uint8Array> | readonly Uint8Array[], location: string) {
  try {
    yield* chunks
  } catch (cause) {
    throw unavailable('store-refused', `${location} breaks off in the middle of a manifest`, cause)
  }
}
