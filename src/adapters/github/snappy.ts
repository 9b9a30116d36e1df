const broken = 'not a whole text in the format of Snappy'

/**
 * Undoes Snappy's raw format, in which GitHub keeps the bundles of attestations. Throws for anything that is not whole,
 * or that says it is longer than `mostBytes`.
 */
export function unsnap(packed: Uint8Array, mostBytes: number): Buffer {
  const reader = new Reader(packed)
  const length = reader.varint()
  if (length > mostBytes) throw new Error(`longer than ${mostBytes} bytes`)
  const target = Buffer.alloc(length)
  let filled = 0
  while (!reader.isAtEnd) {
    const tag = reader.number(1)
    filled += (tag & 3) === 0 ? literal(reader, tag, target, filled) : copy(reader, tag, target, filled)
  }
  if (filled !== length) throw new Error(broken)
  return target
}

class Reader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length
  }

  take(count: number): Uint8Array {
    const part = this.#bytes.subarray(this.#at, this.#at + count)
    if (part.length < count) throw new Error(broken)
    this.#at += count
    return part
  }

  /** Little-endian, of one to four bytes. */
  number(bytes: number): number {
    return this.take(bytes).reduceRight((value, byte) => value * 256 + byte, 0)
  }

  varint(): number {
    let value = 0
    for (let shift = 0; shift < 5; shift += 1) {
      const byte = this.number(1)
      value += (byte & 127) * 128 ** shift
      if (byte < 128) return value
    }
    throw new Error(broken)
  }
}

/** Bytes as they are. Short ones have their length in the tag, longer ones behind it. */
function literal(reader: Reader, tag: number, target: Buffer, at: number): number {
  const short = tag >> 2
  const length = (short < 60 ? short : reader.number(short - 59)) + 1
  if (at + length > target.length) throw new Error(broken)
  target.set(reader.take(length), at)
  return length
}

/** Bytes that came before, which may overlap those that they make. */
function copy(reader: Reader, tag: number, target: Buffer, at: number): number {
  const isNear = (tag & 3) === 1
  const length = isNear ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1
  const offset = isNear ? (tag >> 5) * 256 + reader.number(1) : reader.number((tag & 3) === 2 ? 2 : 4)
  if (offset === 0 || offset > at || at + length > target.length) throw new Error(broken)
  for (let index = at; index < at + length; index += 1) target[index] = target[index - offset] ?? 0
  return length
}
