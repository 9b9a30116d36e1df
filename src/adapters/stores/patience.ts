/** Gives a request up when nothing moves for a while, however long the whole of it takes. */
export class Patience {
  readonly #controller = new AbortController()
  readonly #milliseconds: number
  #timer: NodeJS.Timeout | undefined

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds
    this.renew()
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  renew(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#controller.abort(new Error('nothing moved')), this.#milliseconds)
  }

  rest(): void {
    clearTimeout(this.#timer)
  }

  /** The same chunks; each that is taken renews the patience. */
  async *watch(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.renew()
      yield chunk
    }
  }
}
