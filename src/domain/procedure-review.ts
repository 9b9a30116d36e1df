import type { EventOf, LedgerEvent } from './ledger/event.ts'
import type { Incident } from './ledger/state.ts'

/** A quarter has at most 92 days; whoever looks on the last of them is in time. */
const quarterMs = 91 * 86_400_000

export interface ReviewDue {
  readonly reason: string
  /** Names the occasion, so that it asks for one review only. */
  readonly occasion: string
}

export type Review = EventOf<'procedure.review-due'>

/** The newest review of the procedure that was asked for, by this artifact's operations. */
export function newestReview(events: readonly LedgerEvent[], artifact: string): Review | undefined {
  return events.findLast(
    (event): event is Review => event.kind === 'procedure.review-due' && event.subject.artifact === artifact
  )
}

/**
 * Says why the procedure is to be reviewed now: a quarter went by since the last review was asked for, or a P0 ended
 * since. A P0 counts even while a review is open; a quarter does not. Pure.
 */
export function reviewDue(
  events: readonly LedgerEvent[],
  { artifact, incidents }: { readonly artifact: string; readonly incidents: readonly Incident[] },
  { now, isOpen }: { readonly now: Date; readonly isOpen: boolean }
): ReviewDue | undefined {
  const newest = newestReview(events, artifact)
  const ended = incidents.filter(one => one.artifact === artifact && one.severity === 'P0' && one.state === 'resolved')
  const fresh = ended.findLast(one => (one.states.at(-1)?.time ?? '') > (newest?.time ?? ''))
  if (fresh !== undefined) return { reason: `${fresh.id}, a P0, has ended`, occasion: fresh.id }
  const since = newest?.time ?? events.find(one => one.subject.artifact === artifact)?.time
  if (since === undefined || isOpen || now.getTime() - Date.parse(since) < quarterMs) return undefined
  return { reason: `a quarter went by since ${since.slice(0, 10)}`, occasion: since.slice(0, 10) }
}
