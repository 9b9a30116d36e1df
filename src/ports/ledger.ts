import type { Digest } from '../domain/digest.ts'
import type { EventDraft, LedgerEvent } from '../domain/ledger/event.ts'

/** All facts so far, oldest first, already checked against their chain. */
export interface LedgerView {
  readonly events: readonly LedgerEvent[]
  /** Sequence number of the newest event, 0 in an empty ledger, and its hash (64 zeros when empty). */
  readonly head: { readonly sequence: number; readonly hash: string }
}

/** Evidence to append to the record of one artifact, in the same commit as the events that name it. */
export interface RecordLines {
  readonly digest: Digest
  /** Canonical JSON of one Sigstore bundle each, without the line feed. */
  readonly lines: readonly string[]
}

export interface LedgerChange {
  readonly events: readonly EventDraft[]
  readonly records?: readonly RecordLines[]
}

/** A pure look at the newest view. It may throw `conflict` to give up, or return no event to change nothing. */
export type Propose = (view: LedgerView) => LedgerChange

/** Is responsible for keeping facts in the order in which they were appended, and for losing none. */
export interface Ledger {
  /** Where people find it, for messages. */
  readonly location: string
  read(): Promise<LedgerView>
  /**
   * Appends what `propose` answers for the newest view; asks again when another writer was first.
   * Events whose key is known are not appended again. Returns one event per draft, old or new, in order.
   */
  append(propose: Propose): Promise<readonly LedgerEvent[]>
  /** The record of one artifact: its bundles' canonical lines, oldest first; empty when there is none. */
  record(digest: Digest): Promise<readonly string[]>
}
