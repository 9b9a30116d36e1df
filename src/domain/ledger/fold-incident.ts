import { type IncidentState, incidentStates } from '../incident/states.ts'
import type { EventKind, EventOf, LedgerEvent } from './event.ts'
import type { Incident, LedgerState } from './state.ts'

type About = { readonly incident?: string | undefined }
type Change = Omit<Partial<Incident>, 'timeline'>
type Said = readonly [text: string, change?: Change]
type Changes = { readonly [Kind in EventKind]?: (event: EventOf<Kind>, before: Incident) => Said }

const changes: Changes = {
  'incident.updated': ({ data, time }, { states }) => {
    const state = stateOf(data.state)
    const entered = states.at(-1)?.state !== state
    return [data.note, { state, updatedAt: time, ...(entered && { states: [...states, { state, time }] }) }]
  },
  'incident.acknowledged': ({ time }) => ['Acknowledged.', { acknowledgedAt: time }],
  'incident.assigned': ({ data }, { roles }) => [
    `The ${data.role} was named.`,
    { roles: { ...roles, [data.role]: data.person } }
  ],
  'incident.graded': ({ data }) => [`Severity is ${data.severity}: ${data.reason}`, { severity: data.severity }],
  'incident.explained': ({ data }) => [`Root cause: ${data.cause}`, { cause: data.cause }],
  'incident.action-added': ({ data }, { actions }) => [
    `To do: ${data.text}`,
    { actions: [...actions, { id: data.action, ...pick(data) }] }
  ],
  'incident.audience-decided': ({ data, time }) => [
    `Customers ${data.customers ? 'notice' : 'do not notice'}: ${data.reason}`,
    { customers: data.customers, audienceDecidedAt: time }
  ],
  'incident.channel-decided': ({ data: { channel } }) => [
    channel === undefined ? 'No channel is configured; talk in this issue.' : `Talk in #${channel.name}.`,
    { channel: channel ?? null }
  ],
  'incident.published': ({ data, time, seq }, { published }) => [
    `Customers were told: ${data.text}`,
    { published: [...published, { seq, time, state: data.state, text: data.text }] }
  ],
  'incident.document-proposed': ({ data }) => [
    `Post-mortem to be finished: ${data.url}`,
    { document: { path: data.document, url: data.url } }
  ],
  'incident.reviewed': ({ data, time }) => [`Post-mortem accepted: ${data.document}`, { reviewedAt: time }],
  'page.sent': ({ data }, { pages }) => [
    `${data.level === 'notice' ? 'Notice' : 'Page'} sent to ${data.to}.`,
    { pages: [...pages, data.dedupKey] }
  ]
}

/** True when an event added a line to the timeline of that incident, after it was opened. */
export function addsLine({ kind, data }: LedgerEvent, id: string): boolean {
  return Object.hasOwn(changes, kind) && (data as About).incident === id
}

/** Keeps the incidents and what was said about each, oldest first. */
export function foldIncident(state: LedgerState, event: LedgerEvent): void {
  if (event.kind === 'incident.opened') open(state, event)
  const change = changes[event.kind] as ((event: LedgerEvent, before: Incident) => Said) | undefined
  const about = (event.data as About).incident
  // Most events are about no incident; a long ledger must not look through all of them for each.
  if (change === undefined || about === undefined) return
  const index = state.incidents.findLastIndex(incident => incident.id === about)
  const before = state.incidents[index]
  if (before === undefined) return
  const [text, after = {}] = change(event, before)
  const timeline = [...before.timeline, { time: event.time, text }]
  state.incidents[index] = { ...before, ...after, timeline, seq: event.seq }
}

function open(state: LedgerState, event: EventOf<'incident.opened'>): void {
  const { incident, severity, title, deployment, detail } = event.data
  state.incidents.push({
    id: incident,
    severity,
    title,
    state: 'triage',
    openedAt: event.time,
    updatedAt: event.time,
    timeline: [...(state.timelines.get(deployment ?? '') ?? []), { time: event.time, text: detail }],
    deployment,
    roles: {},
    actions: [],
    pages: [],
    published: [],
    states: [{ state: 'triage', time: event.time }],
    openSeq: event.seq,
    seq: event.seq,
    ...event.subject
  })
}

/** Earlier versions wrote other words for an incident that nobody had looked at, or that was over. */
function stateOf(written: string): IncidentState {
  if (written === 'closed') return 'resolved'
  return incidentStates.find(state => state === written) ?? 'triage'
}

function pick({ kind, text, owner, dueOn }: EventOf<'incident.action-added'>['data']) {
  return { kind, text, owner, dueOn }
}
