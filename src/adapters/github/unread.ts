import { Failure } from '../../domain/failure.ts'
import type { Unread } from '../../ports/pull-requests.ts'

/** Is responsible for facts that may be missing: what cannot be read is named, with the reason, and left out. */
export class Facts {
  readonly unread: Unread[] = []
  readonly #evidence: Record<string, unknown> = {}

  /** The facts by name, without those that could not be read. */
  get evidence(): Readonly<Record<string, unknown>> {
    return this.#evidence
  }

  /** Reads one fact and answers it, or undefined when it could not be read. A bug of ours is not hidden. */
  async read<T>(fact: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      const value = await work()
      this.#evidence[fact] = value
      return value
    } catch (thrown) {
      if (!(thrown instanceof Failure) || thrown.kind === 'bug') throw thrown
      this.leaveOut(fact, [thrown.message, thrown.hint].filter(text => text !== undefined).join('; '))
      return undefined
    }
  }

  leaveOut(fact: string, why: string): void {
    this.unread.push({ fact, why })
    delete this.#evidence[fact]
  }
}
