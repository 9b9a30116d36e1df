import type { EventDraft } from '../../domain/ledger/event.ts'
import { foldLedger } from '../../domain/ledger/state.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { LedgerView } from '../../ports/ledger.ts'
import type { BluegreenContext } from './context.ts'
import { type About, draft } from './drafts.ts'

const muchTraffic = 0.1

export interface IncidentSubject {
  readonly about: About
  readonly buildId: string
  /** Green's fraction when it was decided. */
  readonly weight: number
  readonly reason: ReasonCode
  readonly detail: string
}

/** Opens the one incident of a rollout; its key makes a second one harmless. */
export function incidentDraft(subject: IncidentSubject, context: BluegreenContext, view: LedgerView): EventDraft {
  const { about, buildId, weight, reason, detail } = subject
  const verb = reason === 'on-failure-hold' ? 'Holding' : 'Rolled back'
  const data = {
    incident: `INC-${foldLedger(view.events).incidents.length + 1}`,
    severity: weight < muchTraffic ? ('P2' as const) : ('P1' as const),
    title: `${verb} ${buildId} in ${context.inputs.environment}`,
    deployment: about.deployment,
    detail
  }
  return draft(context, about, { kind: 'incident.opened', key: 'incident', data })
}
