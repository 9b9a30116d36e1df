import type { EventKind, EventOf, LedgerEvent } from '../ledger/event.ts'
import { addsLine } from '../ledger/fold-incident.ts'
import type { Incident } from '../ledger/state.ts'
import type { IncidentState } from './states.ts'

/** A time of the post-mortem's timeline, with the event that it was read off. */
export interface Moment {
  readonly what: string
  readonly time: string
  readonly seq: number
}

/** What the ledger knows about the course of an incident. */
export interface IncidentFacts {
  readonly incident: Incident
  /** The six times of the SOP's template that occurred, in the template's order. */
  readonly moments: readonly Moment[]
  /** What was said while it lasted; what came after the end is no part of the story. */
  readonly story: Incident['timeline']
  /** When users began to be harmed, as far as is known; ISO 8601. */
  readonly impactStart: string
  /** Milliseconds from there to the end; to the newest event while it lasts. */
  readonly durationMs: number
  /** Requests that failed and would not have without it; undefined where nobody counted. */
  readonly failedRequests: number | undefined
}

/** Reads the course of an incident off the events. Pure, and without a clock: the same events give the same facts. */
export function incidentFacts(incident: Incident, all: readonly LedgerEvent[]): IncidentFacts {
  const own = all.filter(event => isAbout(event, incident))
  const back = find(own, 'rollout.rolled-back')
  const shifted = own.find(event => event.kind === 'rollout.shifted' && event.data.weight > 0)
  const alert = find(own, 'alert.fired')
  const impactStart = shifted?.time ?? back?.data.detectedAt ?? alert?.data.firedAt ?? incident.openedAt
  const over = ended(own)
  const end = over?.time ?? own.at(-1)?.time ?? incident.openedAt
  return {
    incident,
    story: over === undefined ? incident.timeline : storyUntil(over, incident, own),
    moments: momentsOf(own),
    impactStart,
    durationMs: Date.parse(end) - Date.parse(impactStart),
    failedRequests: back === undefined ? undefined : Math.round(back.data.harmed)
  }
}

function storyUntil(over: LedgerEvent, { id, timeline }: Incident, own: readonly LedgerEvent[]): Incident['timeline'] {
  const later = own.filter(event => event.seq > over.seq && addsLine(event, id)).length
  return timeline.slice(0, timeline.length - later)
}

function momentsOf(own: readonly LedgerEvent[]): readonly Moment[] {
  const back = find(own, 'rollout.rolled-back')
  const alert = find(own, 'alert.fired')
  const first = back ?? alert ?? find(own, 'incident.opened')
  const page = own.find(event => event.kind === 'page.sent' && event.data.level !== 'notice')
  return [
    ...moment('Alert triggered', first, back?.data.detectedAt ?? alert?.data.firedAt),
    ...moment('On-call paged', page),
    ...moment('Investigation started', entered(own, 'investigation')),
    ...moment('Root cause identified', find(own, 'incident.explained')),
    ...moment('Mitigation deployed', back ?? entered(own, 'mitigation')),
    ...moment('Incident resolved', ended(own))
  ]
}

function moment(what: string, event: LedgerEvent | undefined, time = event?.time): readonly Moment[] {
  return event === undefined || time === undefined ? [] : [{ what, time, seq: event.seq }]
}

function isAbout({ data, subject }: LedgerEvent, { id, deployment, artifact }: Incident): boolean {
  if ('incident' in data && data.incident !== undefined) return data.incident === id
  return (
    deployment !== undefined && 'deployment' in data && data.deployment === deployment && subject.artifact === artifact
  )
}

function find<Kind extends EventKind>(own: readonly LedgerEvent[], kind: Kind): EventOf<Kind> | undefined {
  return own.find(event => event.kind === kind) as EventOf<Kind> | undefined
}

function entered(own: readonly LedgerEvent[], state: IncidentState): LedgerEvent | undefined {
  return own.find(event => event.kind === 'incident.updated' && event.data.state === state)
}

/** The last end, unless it was opened again since. */
function ended(own: readonly LedgerEvent[]): LedgerEvent | undefined {
  const newest = own.findLast(event => event.kind === 'incident.updated')
  const over = newest?.kind === 'incident.updated' && newest.data.state === 'resolved'
  if (!over) return undefined
  const states = own.filter(event => event.kind === 'incident.updated')
  const before = states.findLastIndex(event => event.kind === 'incident.updated' && event.data.state !== 'resolved')
  return states[before + 1]
}
