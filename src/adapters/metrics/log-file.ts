import { type FileHandle, open, stat } from 'node:fs/promises'

const chunkBytes = 256 * 1024
const mostCarried = 64 * 1024

interface Place {
  readonly handle: FileHandle
  readonly inode: number
  /** Bytes up to which the file was read. */
  at: number
  /** The beginning of a line whose end is not written yet. */
  rest: string
}

/** Is responsible for the lines of a file that others append to, rotate away and truncate. */
export class LogFile {
  readonly #path: string
  #place: Place | undefined

  constructor(path: string) {
    this.#path = path
  }

  /** Goes to the first place after which no line is older than `older` says; false where there is no file. */
  async seek(older: (line: string) => boolean): Promise<boolean> {
    await this.close()
    const place = await this.#open()
    if (place === undefined) return false
    let [low, high] = [0, (await place.handle.stat()).size]
    while (high - low > chunkBytes) {
      const middle = Math.floor((low + high) / 2)
      const line = await firstLineAfter(place.handle, middle)
      if (line !== undefined && older(line)) low = middle
      else high = middle
    }
    place.at = low
    // In the middle of a line its end is skipped; it is older than what is looked for.
    place.rest = low === 0 ? '' : '\u0000'
    this.#place = place
    return true
  }

  /** Hands over all whole lines since the last call; false where there is no file. */
  async read(each: (line: string) => void): Promise<boolean> {
    this.#place ??= await this.#open()
    if (this.#place === undefined) return false
    await drain(this.#place, each)
    const now = await stat(this.#path).catch(() => undefined)
    if (now === undefined || now.ino !== this.#place.inode) {
      // What was rotated away was read to its end just now.
      await this.close()
      this.#place = await this.#open()
      if (this.#place !== undefined) await drain(this.#place, each)
    } else if (now.size < this.#place.at) {
      Object.assign(this.#place, { at: 0, rest: '' })
      await drain(this.#place, each)
    }
    return this.#place !== undefined
  }

  async close(): Promise<void> {
    await this.#place?.handle.close()
    this.#place = undefined
  }

  async #open(): Promise<Place | undefined> {
    const handle = await open(this.#path, 'r').catch(() => undefined)
    if (handle === undefined) return undefined
    return { handle, inode: (await handle.stat()).ino, at: 0, rest: '' }
  }
}

async function drain(place: Place, each: (line: string) => void): Promise<void> {
  const buffer = Buffer.alloc(chunkBytes)
  for (;;) {
    const { bytesRead } = await place.handle.read(buffer, 0, chunkBytes, place.at)
    if (bytesRead === 0) return
    place.at += bytesRead
    // Latin-1 keeps a character that a chunk cut in two; what is compared is plain ASCII.
    const lines = (place.rest + buffer.toString('latin1', 0, bytesRead)).split('\n')
    place.rest = (lines.pop() ?? '').slice(0, mostCarried)
    for (const line of lines) each(line)
  }
}

async function firstLineAfter(handle: FileHandle, position: number): Promise<string | undefined> {
  const buffer = Buffer.alloc(2 * mostCarried)
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, position)
  return buffer.toString('latin1', 0, bytesRead).split('\n')[1]
}
