import type { EventKind } from '../../domain/ledger/event.ts'
import { foldLedger, type Incident } from '../../domain/ledger/state.ts'
import type { Context } from '../../operation.ts'
import type { LedgerView } from '../../ports/ledger.ts'
import type { IncidentInputs, IncidentPorts } from './inputs.ts'

export interface IncidentFacts {
  readonly now: Date
  readonly artifact: string
  /** The incident that is meant: the one of that id, or an open one of the same title. */
  readonly incident: Incident | undefined
  /** Ids of those that are open, for who mistyped one. */
  readonly open: readonly string[]
  /** True when this very request was followed before. */
  readonly isFollowed: boolean
  readonly location: string
}

/** Reads the incidents of this artifact. */
export async function observe({
  inputs,
  ports,
  policy
}: Context<IncidentInputs, IncidentPorts>): Promise<IncidentFacts> {
  const artifact = policy.artifact.name ?? 'artifact'
  const view = await ports.ledger.read()
  const open = incidentsOf(view, artifact).filter(one => one.state !== 'resolved')
  return {
    now: ports.clock.now(),
    artifact,
    incident: meant(view, artifact, inputs),
    open: open.map(one => one.id),
    isFollowed: isFollowed(view, artifact, inputs),
    location: ports.ledger.location
  }
}

/** Any fact of a request says that it was followed whole: all of them are appended at once. */
export function isFollowed({ events }: LedgerView, artifact: string, { requestId }: IncidentInputs): boolean {
  return requestId !== undefined && events.some(({ key }) => key.startsWith(`${artifact}/${requestKey(requestId)}`))
}

/** The incident that this very request opened before, although it may be over since. */
function openedBy({ events }: LedgerView, artifact: string, { requestId }: IncidentInputs): string | undefined {
  if (requestId === undefined) return undefined
  const opened = events.find(({ key }) => key === `${artifact}/${requestKey(requestId, 'incident.opened')}`)
  return opened?.kind === 'incident.opened' ? opened.data.incident : undefined
}

/** The key of a fact of a request, as a draft has it before its artifact is put in front; without a kind, how each begins. */
export function requestKey(requestId: string, kind: EventKind | '' = ''): string {
  return `request/${requestId}/${kind}`
}

/** The incident of that id; without one, an open one of that title, so that opening it twice opens one. */
export function meant(view: LedgerView, artifact: string, inputs: IncidentInputs): Incident | undefined {
  const { title } = inputs
  const own = incidentsOf(view, artifact)
  const id = inputs.id ?? openedBy(view, artifact, inputs)
  if (id !== undefined) return own.findLast(one => one.id === id)
  return own.findLast(one => one.title === title && one.state !== 'resolved')
}

function incidentsOf(view: LedgerView, artifact: string): readonly Incident[] {
  return foldLedger(view.events).incidents.filter(one => one.artifact === artifact)
}
