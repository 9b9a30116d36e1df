import { type ChangeRefused, type IncidentRequest, incidentChanges, refusalOf } from '../../domain/incident/change.ts'
import type { Severity } from '../../domain/incident/states.ts'
import type { Incident } from '../../domain/ledger/state.ts'
import type { IncidentInputs } from './inputs.ts'
import type { IncidentFacts } from './observe.ts'

export type IncidentPlan =
  | ({ readonly proceed: false; readonly kind: 'refused' } & ChangeRefused)
  | { readonly proceed: false; readonly kind: 'unchanged'; readonly incident: Incident }
  | { readonly proceed: true; readonly kind: 'open'; readonly severity: Severity; readonly title: string }
  | { readonly proceed: true; readonly kind: 'change'; readonly incident: Incident; readonly request: IncidentRequest }

/** Opens an incident, adds to one, or says why not. */
export function plan(inputs: IncidentInputs, facts: IncidentFacts): IncidentPlan {
  const { incident } = facts
  if (facts.isFollowed && incident !== undefined) return { proceed: false, kind: 'unchanged', incident }
  if (inputs.id === undefined) return incident === undefined ? opening(inputs) : changing(incident, opened(inputs))
  if (incident === undefined) return unknown(inputs.id, facts.open)
  return changing(incident, requestOf(inputs))
}

function opening({ severity = 'P1', title = '' }: IncidentInputs): IncidentPlan {
  return { proceed: true, kind: 'open', severity, title }
}

function unknown(id: string, open: readonly string[]): IncidentPlan {
  const found = `there is no incident ${id}; open ones: ${open.join(', ') || 'none'}`
  return { proceed: false, kind: 'refused', reason: 'incident-unknown', found, next: 'sluice ops status lists them.' }
}

function changing(incident: Incident, request: IncidentRequest): IncidentPlan {
  const refused = refusalOf(incident, request)
  if (refused !== undefined) return { proceed: false, kind: 'refused', ...refused }
  const nothingNew = incidentChanges(incident, request).length === 0 && !isUntold(incident)
  return nothingNew
    ? { proceed: false, kind: 'unchanged', incident }
    : { proceed: true, kind: 'change', incident, request }
}

/** Who was opened and never told, because a run died in between, is told by the next one. */
function isUntold({ pages, severity, deployment, state }: Incident): boolean {
  const major = severity === 'P0' || severity === 'P1'
  // A rollout tells about its own incident.
  return major && deployment === undefined && state !== 'resolved' && pages.length === 0
}

/** Opening the same once more says nothing about it, except how bad it is. */
function opened({ severity }: IncidentInputs): IncidentRequest {
  return { severity }
}

/** What the inputs say about an incident that is there. */
export function requestOf(inputs: IncidentInputs): IncidentRequest {
  const { ack, severity, assign, cause, customers, to, note, publish, force, action, actionKind, owner, due } = inputs
  const todo = action !== undefined && owner !== undefined && due !== undefined
  return {
    ack,
    severity,
    assign,
    cause,
    customers,
    to,
    note,
    publish,
    force,
    action: todo ? { kind: actionKind, text: action, owner, dueOn: due } : undefined
  }
}
