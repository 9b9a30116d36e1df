export interface Counted {
  readonly reads: number
  readonly writes: number
  /** Calls by route and status, in order. */
  readonly calls: readonly { readonly route: string; readonly status: number | 'reset' }[]
}

/** Is responsible for knowing how many calls came, and which of them changed something. Keeps no token and no body. */
export class Counts {
  readonly #calls: { readonly route: string; readonly isWrite: boolean; readonly status: number | 'reset' }[] = []

  add(route: string, isWrite: boolean, status: number | 'reset'): void {
    this.#calls.push({ route, isWrite, status })
  }

  /** A point in time, to be given to `since`. */
  mark(): number {
    return this.#calls.length
  }

  since(mark = 0): Counted {
    const calls = this.#calls.slice(mark)
    const writes = calls.filter(({ isWrite }) => isWrite).length
    return { reads: calls.length - writes, writes, calls: calls.map(({ route, status }) => ({ route, status })) }
  }
}
