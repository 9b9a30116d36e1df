import type { EventData } from '../ledger/event.ts'
import type { Incident } from '../ledger/state.ts'
import type { ReasonCode } from '../reasons/index.ts'
import type { ActionKind, IncidentRole, IncidentState, Severity } from './states.ts'
import { waysFrom } from './states.ts'

/** What somebody wants to say about an incident that is open; several things at once are said in this order. */
export interface IncidentRequest {
  readonly ack?: boolean | undefined
  readonly severity?: Severity | undefined
  readonly assign?: { readonly role: IncidentRole; readonly person: string } | undefined
  readonly cause?: string | undefined
  readonly action?: NewAction | undefined
  readonly customers?: boolean | undefined
  readonly to?: IncidentState | undefined
  /** What customers are told. */
  readonly publish?: string | undefined
  readonly note?: string | undefined
  /** Resolve without having verified; it is written down. */
  readonly force?: boolean | undefined
}

export interface NewAction {
  readonly kind: ActionKind
  readonly text: string
  readonly owner: string
  /** A date, `2026-12-01`. */
  readonly dueOn: string
}

type Kind =
  | 'incident.updated'
  | 'incident.acknowledged'
  | 'incident.assigned'
  | 'incident.graded'
  | 'incident.explained'
  | 'incident.action-added'
  | 'incident.audience-decided'
  | 'incident.published'

/** One fact to be appended about an incident. */
export type IncidentChange = { readonly [K in Kind]: { readonly kind: K; readonly data: EventData<K> } }[Kind]

export interface ChangeRefused {
  readonly reason: ReasonCode
  readonly found: string
  readonly next: string
}

/** Says which facts a request adds. What is so already adds none, so saying it twice changes nothing. */
export function incidentChanges(incident: Incident, request: IncidentRequest): readonly IncidentChange[] {
  return [
    ...acknowledged(incident, request),
    ...graded(incident, request),
    ...assigned(incident, request),
    ...explained(incident, request),
    ...toDo(incident, request),
    ...audience(incident, request),
    ...moved(incident, request),
    ...published(incident, request)
  ]
}

/** Why a request must not be followed; judged with all that the same request says. */
export function refusalOf(incident: Incident, request: IncidentRequest): ChangeRefused | undefined {
  const { to } = request
  if (to === undefined || to === incident.state) return undefined
  const forced = to === 'resolved' && request.force === true
  if (!forced && !waysFrom(incident.state).includes(to)) return noWay(incident, to)
  return to === 'resolved' ? unfinished(incident, request) : undefined
}

function noWay({ id, state }: Incident, to: IncidentState): ChangeRefused {
  const ways = waysFrom(state)
  const reason = to === 'resolved' ? 'incident-not-verified' : 'incident-transition'
  const found = `${id} is in ${state}, from which it goes to ${ways.join(' or ')}`
  return { reason, found, next: `sluice ops incident --id=${id} --to=${ways[0]}` }
}

function unfinished(incident: Incident, request: IncidentRequest): ChangeRefused | undefined {
  const { id } = incident
  const call = `sluice ops incident --id=${id}`
  if (incident.cause === undefined && request.cause === undefined) {
    const next = `${call} --cause="what made it happen"`
    return { reason: 'incident-no-cause', found: `nobody said what caused ${id}`, next }
  }
  const kinds = [...incident.actions, ...(request.action === undefined ? [] : [request.action])].map(one => one.kind)
  if (!kinds.includes('preventive')) {
    const next = `${call} --action="what will prevent it" --owner=NAME --due=YYYY-MM-DD`
    return { reason: 'incident-no-prevention', found: `nothing will prevent ${id} from happening again`, next }
  }
  if (incident.customers === undefined && request.customers === undefined) {
    const found = `nobody decided whether customers noticed ${id}`
    return { reason: 'incident-audience-undecided', found, next: `${call} --customers=false --note="why"` }
  }
  return undefined
}

function acknowledged({ id, acknowledgedAt }: Incident, { ack }: IncidentRequest): readonly IncidentChange[] {
  const due = ack === true && acknowledgedAt === undefined
  return due ? [{ kind: 'incident.acknowledged', data: { incident: id } }] : []
}

function graded({ id, severity: before }: Incident, { severity, note }: IncidentRequest): readonly IncidentChange[] {
  if (severity === undefined || severity === before) return []
  return [{ kind: 'incident.graded', data: { incident: id, severity, reason: note ?? `it was ${before}` } }]
}

function assigned({ id, roles }: Incident, { assign }: IncidentRequest): readonly IncidentChange[] {
  if (assign === undefined || roles[assign.role] === assign.person) return []
  return [{ kind: 'incident.assigned', data: { incident: id, ...assign } }]
}

function explained({ id, cause: before }: Incident, { cause }: IncidentRequest): readonly IncidentChange[] {
  return cause === undefined || cause === before ? [] : [{ kind: 'incident.explained', data: { incident: id, cause } }]
}

function toDo({ id, actions }: Incident, { action }: IncidentRequest): readonly IncidentChange[] {
  if (action === undefined) return []
  const known = actions.some(one => one.text === action.text && one.owner === action.owner)
  const data = { incident: id, action: `${id}-A${actions.length + 1}`, ...action }
  return known ? [] : [{ kind: 'incident.action-added', data }]
}

function audience({ id, customers: before }: Incident, request: IncidentRequest): readonly IncidentChange[] {
  const { customers, note = 'no reason was given' } = request
  if (customers === undefined || customers === before) return []
  return [{ kind: 'incident.audience-decided', data: { incident: id, customers, reason: note } }]
}

/** A note alone is an update; it belongs to the severity or the audience when one of these is said with it. */
function moved(incident: Incident, request: IncidentRequest): readonly IncidentChange[] {
  const { id, state } = incident
  const { to = state, note, force } = request
  const elsewhere = request.severity !== undefined || request.customers !== undefined
  if (to === state && (note === undefined || elsewhere)) return []
  const unverified = force === true && to === 'resolved' && state !== 'verification' ? ' (not verified)' : ''
  const text = to === state ? (note ?? '') : [`Now in ${to}${unverified}.`, note].filter(Boolean).join(' ')
  return [{ kind: 'incident.updated', data: { incident: id, state: to, note: text } }]
}

/** Saying the same twice in a row tells customers nothing. */
function published({ id, state, published: before }: Incident, request: IncidentRequest): readonly IncidentChange[] {
  const { publish, to = state } = request
  const newest = before.at(-1)
  if (publish === undefined || (newest?.text === publish && newest.state === to)) return []
  return [{ kind: 'incident.published', data: { incident: id, state: to, text: publish } }]
}
