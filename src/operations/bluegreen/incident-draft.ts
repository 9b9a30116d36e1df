import type { EventDraft } from '../../domain/ledger/event.ts'
import { foldLedger } from '../../domain/ledger/state.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import { rolloutIncident } from '../../domain/rollout-incident.ts'
import type { LedgerView } from '../../ports/ledger.ts'
import type { BluegreenContext } from './context.ts'
import { type About, draft } from './drafts.ts'

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
  const data = rolloutIncident({
    known: foldLedger(view.events).incidents.length,
    environment: context.inputs.environment,
    deployment: about.deployment,
    buildId,
    weight,
    held: reason === 'on-failure-hold',
    detail
  })
  return draft(context, about, { kind: 'incident.opened', key: 'incident', data })
}
