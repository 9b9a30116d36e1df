import type { EventOf, LedgerEvent } from './event.ts'
import { foldLedger, type Incident } from './state.ts'

/** An incident as people outside should see it: what was known when it was opened, and each thing said since. */
export interface MirroredIncident {
  /** The same as the page's about this deployment, so that both are one issue. */
  readonly key: string
  readonly title: string
  /** Markdown. */
  readonly body: string
  readonly labels: readonly string[]
  readonly comments: readonly { readonly key: string; readonly body: string }[]
  readonly isClosed: boolean
}

/** The incident that an event is about, when a mirror of incidents is out of date after it. */
export function incidentOf(event: LedgerEvent): string | undefined {
  switch (event.kind) {
    case 'incident.opened':
    case 'incident.updated':
    case 'page.sent':
      return event.data.incident
    default:
      return undefined
  }
}

/** Projects one incident from the facts. Pure: an issue that got lost comes back the same. */
export function mirroredIncident(events: readonly LedgerEvent[], id: string): MirroredIncident | undefined {
  const start = events.findIndex(event => event.kind === 'incident.opened' && event.data.incident === id)
  const opened = events[start] as EventOf<'incident.opened'> | undefined
  const incident = foldLedger(events.slice(0, start + 1)).incidents.findLast(one => one.id === id)
  if (opened === undefined || incident === undefined) return undefined
  const later = events.slice(start + 1).filter(event => incidentOf(event) === id)
  const { deployment } = opened.data
  return {
    key: deployment === undefined ? id : `${opened.subject.artifact}/${deployment}`,
    title: `${incident.severity}: ${incident.title} (${id})`,
    body: bodyOf(incident),
    labels: ['sluice', `sluice:${incident.severity}`],
    comments: later.flatMap(commentOf),
    isClosed: later.some(event => event.kind === 'incident.updated' && closing.has(event.data.state))
  }
}

const closing: ReadonlySet<string> = new Set(['resolved', 'closed'])

function bodyOf({ environment, digest, deployment, timeline }: Incident): string {
  const about = [
    ['environment', environment],
    ['digest', digest],
    ['deployment', deployment]
  ]
  const facts = about.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${code(value)}`]))
  const story = timeline.map(({ time, text }) => `- ${time}: ${plain(text)}`)
  return [...facts, '', '**Timeline**', '', ...story].join('\n')
}

function commentOf(event: LedgerEvent): MirroredIncident['comments'] {
  const key = `${event.seq}`
  if (event.kind === 'page.sent') return [{ key, body: `${event.time}: page sent to ${plain(event.data.to)}.` }]
  if (event.kind !== 'incident.updated') return []
  return [{ key, body: `${event.time}: ${plain(event.data.state)}: ${plain(event.data.note)}` }]
}

/** Text from a service or a person: it must neither address people nor carry markup into an issue. */
function plain(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.replaceAll(/[\\`*_{}[\]<>#@|!]/g, character => `&#${character.charCodeAt(0)};`)
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll(/\s+/g, ' ')}\``
}
