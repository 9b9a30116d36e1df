import { type ChainHead, chainEvent } from './chain.ts'
import type { EventDraft, LedgerEvent } from './event.ts'

interface View {
  readonly events: readonly LedgerEvent[]
  readonly head: ChainHead
}

export interface Prepared {
  /** Events to write, in order; those whose key is known are not among them. */
  readonly fresh: readonly LedgerEvent[]
  /** One event per draft, old or new. */
  readonly answers: readonly LedgerEvent[]
  /** The view once `fresh` is written. */
  readonly view: View
}

/** Chains drafts behind a view. A known key answers the event that has it. */
export function prepareAppend(view: View, drafts: readonly EventDraft[]): Prepared {
  const known = new Map(view.events.map(event => [event.key, event]))
  const fresh: LedgerEvent[] = []
  let head = view.head
  const answers = drafts.map(draft => {
    const old = known.get(draft.key)
    if (old !== undefined) return old
    const event = chainEvent(draft, head)
    head = { sequence: event.seq, hash: event.hash }
    known.set(event.key, event)
    fresh.push(event)
    return event
  })
  return { fresh, answers, view: { events: [...view.events, ...fresh], head } }
}
