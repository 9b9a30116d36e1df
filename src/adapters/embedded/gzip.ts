import { Gzip } from 'fflate'

const blockBytes = 65_536

/**
 * Compresses to the same bytes on every machine. Node's own zlib chooses its matches by the processor, so a release
 * built on another kind of runner would get another digest; this one is plain JavaScript.
 */
export async function* gzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const done: Uint8Array[] = []
  const compressor = new Gzip({ level: 9, mtime: 0 }, chunk => done.push(chunk))
  for await (const block of inBlocks(chunks)) {
    compressor.push(block)
    yield* done.splice(0)
  }
  compressor.push(new Uint8Array(0), true)
  yield* done
}

/** What the compressor makes depends on how its input is cut, and a disk may answer a read with any part of it. */
async function* inBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = new Uint8Array(blockBytes)
  let filled = 0
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + blockBytes - filled)
      block.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < blockBytes) continue
      yield block
      block = new Uint8Array(blockBytes)
      filled = 0
    }
  }
  yield block.subarray(0, filled)
}
