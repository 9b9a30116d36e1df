import { type Due, dueNow } from '../../domain/incident/clocks.ts'
import { foldLedger, type Incident, type LedgerState } from '../../domain/ledger/state.ts'
import { newestReview, type ReviewDue, reviewDue } from '../../domain/procedure-review.ts'
import type { Context } from '../../operation.ts'
import type { IssueLink } from '../../ports/issues.ts'
import type { LedgerView } from '../../ports/ledger.ts'
import { isFollowable } from '../ops-incident/followable.ts'
import type { TickInputs, TickPorts } from './inputs.ts'

export interface TickFacts {
  readonly due: readonly { readonly incident: Incident; readonly due: readonly Due[] }[]
  /** Incidents whose channel, public updates or post-mortem may have to be brought up to date. */
  readonly followed: readonly Incident[]
  /** Why the procedure is to be reviewed now, with the review that is open already. */
  readonly review: (ReviewDue & { readonly open: IssueLink | undefined }) | undefined
  readonly sequence: number
  readonly location: string
}

/** Looks what is due about each incident of this artifact, and about the procedure. */
export async function observe(context: Context<TickInputs, TickPorts>): Promise<TickFacts> {
  const { ports, policy } = context
  const now = ports.clock.now()
  const artifact = policy.artifact.name ?? 'artifact'
  const view = await ports.ledger.read()
  const state = foldLedger(view.events)
  const own = state.incidents.filter(one => one.artifact === artifact)
  const due = own.map(incident => ({ incident, due: dueNow(incident, policy.incident, now) }))
  return {
    due: due.filter(one => one.due.length > 0),
    followed: own.filter(incident => isFollowable(incident, ports, { settings: policy.incident, now })),
    review: policy.sop && (await reviewOf(view, state, context)),
    sequence: view.head.sequence,
    location: ports.ledger.location
  }
}

async function reviewOf(
  { events }: LedgerView,
  { incidents }: LedgerState,
  { ports, policy }: Context<TickInputs, TickPorts>
) {
  const artifact = policy.artifact.name ?? 'artifact'
  const now = ports.clock.now()
  // Asks nobody when nothing could be due.
  if (reviewDue(events, { artifact, incidents }, { now, isOpen: false }) === undefined) return undefined
  const newest = newestReview(events, artifact)
  const found = newest && (await ports.issues?.find(newest.data.issue))
  const open = found?.state === 'open' ? found : undefined
  const due = reviewDue(events, { artifact, incidents }, { now, isOpen: open !== undefined })
  return due && { ...due, open }
}
