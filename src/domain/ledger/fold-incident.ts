import type { EventOf, LedgerEvent } from './event.ts'
import type { Incident, LedgerState } from './state.ts'

/** Keeps the incidents and what was said about each, oldest first. */
export function foldIncident(state: LedgerState, event: LedgerEvent): void {
  if (event.kind === 'incident.opened') open(state, event)
  if (event.kind === 'incident.updated') {
    const { state: newState, note } = event.data
    change(state, event.data.incident, event.time, note, { state: newState })
  }
  if (event.kind === 'page.sent' && event.data.incident !== undefined) {
    change(state, event.data.incident, event.time, `Page sent to ${event.data.to}.`, {})
  }
}

function open(state: LedgerState, event: EventOf<'incident.opened'>): void {
  const { incident, severity, title, deployment, detail } = event.data
  state.incidents.push({
    id: incident,
    severity,
    title,
    state: 'open',
    openedAt: event.time,
    timeline: [...(state.timelines.get(deployment ?? '') ?? []), { time: event.time, text: detail }],
    deployment,
    ...event.subject
  })
}

function change(state: LedgerState, id: string, time: string, text: string, changes: Partial<Incident>): void {
  const index = state.incidents.findLastIndex(incident => incident.id === id)
  const incident = state.incidents[index]
  if (incident === undefined) return
  state.incidents[index] = { ...incident, ...changes, timeline: [...incident.timeline, { time, text }] }
}
