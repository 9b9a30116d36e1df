import type { Digest } from '../../domain/digest.ts'
import { prepareAppend } from '../../domain/ledger/append.ts'
import { emptyHead } from '../../domain/ledger/chain.ts'
import type { LedgerEvent } from '../../domain/ledger/event.ts'
import type { Ledger, LedgerView, Propose } from '../../ports/ledger.ts'

/** A ledger that lives as long as its process. */
export class MemoryLedger implements Ledger {
  readonly location = 'memory'
  #view: LedgerView = { events: [], head: emptyHead }
  readonly #records = new Map<Digest, string[]>()

  async read(): Promise<LedgerView> {
    return this.#view
  }

  async append(propose: Propose): Promise<readonly LedgerEvent[]> {
    const change = propose(this.#view)
    const { view, answers } = prepareAppend(this.#view, change.events)
    this.#view = view
    for (const { digest, lines } of change.records ?? []) {
      const record = this.#records.get(digest) ?? []
      this.#records.set(digest, [...new Set([...record, ...lines])])
    }
    return answers
  }

  async record(digest: Digest): Promise<readonly string[]> {
    return this.#records.get(digest) ?? []
  }
}
