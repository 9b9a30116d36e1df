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
    location: ports.ledger.location
  }
}

/** The incident of that id; without one, an open one of that title, so that opening it twice opens one. */
export function meant(view: LedgerView, artifact: string, { id, title }: IncidentInputs): Incident | undefined {
  const own = incidentsOf(view, artifact)
  if (id !== undefined) return own.findLast(one => one.id === id)
  return own.findLast(one => one.title === title && one.state !== 'resolved')
}

function incidentsOf(view: LedgerView, artifact: string): readonly Incident[] {
  return foldLedger(view.events).incidents.filter(one => one.artifact === artifact)
}
