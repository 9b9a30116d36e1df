import { plainMarkdown } from '../plain-markdown.ts'
import type { EventOf, LedgerEvent } from './event.ts'
import { type ActionItem, foldLedger, type Incident } from './state.ts'

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
  /** What is to be done after it, each an issue of its own with who and by when. */
  readonly items: readonly MirroredItem[]
}

export interface MirroredItem {
  readonly key: string
  readonly title: string
  /** Markdown. */
  readonly body: string
  readonly labels: readonly string[]
}

/** The incident that an event is about, when a mirror of incidents is out of date after it. */
export function incidentOf(event: LedgerEvent): string | undefined {
  return 'incident' in event.data ? event.data.incident : undefined
}

/** Projects one incident from the facts. Pure: an issue that got lost comes back the same. */
export function mirroredIncident(events: readonly LedgerEvent[], id: string): MirroredIncident | undefined {
  const start = events.findIndex(event => event.kind === 'incident.opened' && event.data.incident === id)
  const opened = events[start] as EventOf<'incident.opened'> | undefined
  const incident = incidentAfter(events.slice(0, start + 1), id)
  const now = incidentAfter(events, id)
  if (opened === undefined || incident === undefined || now === undefined) return undefined
  const later = events.slice(start + 1).filter(event => incidentOf(event) === id)
  // Each later event about an incident adds one line to its timeline.
  const said = now.timeline.slice(incident.timeline.length)
  return {
    key: issueKey(incident),
    title: `${incident.severity}: ${incident.title} (${id})`,
    body: bodyOf(incident),
    labels: ['sluice', `sluice:${now.severity}`],
    comments: said.map(({ time, text }, at) => ({ key: `${later[at]?.seq}`, body: `${time}: ${plainMarkdown(text)}` })),
    isClosed: now.state === 'resolved',
    items: now.actions.map(item => itemOf(now, item))
  }
}

/** The title does not end with the incident: what does is taken for the incident's own issue. */
function itemOf(
  { id, artifact, severity }: Incident,
  { id: action, kind, text, owner, dueOn }: ActionItem
): MirroredItem {
  return {
    key: `${artifact}/${action}`,
    title: `${id}: ${text.slice(0, 200)} · action item`,
    body: [
      `- Owner: ${plainMarkdown(owner)}`,
      `- Due: ${dueOn}`,
      `- Kind: ${kind}`,
      `- Incident: ${id}, ${severity}`
    ].join('\n'),
    labels: ['sluice', 'sluice:action-item']
  }
}

/** The one issue of an incident, whoever writes to it: this mirror, a rollout's page, or a clock. */
export function issueKey({ id, artifact, deployment }: Pick<Incident, 'id' | 'artifact' | 'deployment'>): string {
  return deployment === undefined ? id : `${artifact}/${deployment}`
}

function incidentAfter(events: readonly LedgerEvent[], id: string): Incident | undefined {
  return foldLedger(events).incidents.findLast(one => one.id === id)
}

function bodyOf({ environment, digest, deployment, timeline }: Incident): string {
  const about = [
    ['environment', environment],
    ['digest', digest],
    ['deployment', deployment]
  ]
  const facts = about.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${code(value)}`]))
  const story = timeline.map(({ time, text }) => `- ${time}: ${plainMarkdown(text)}`)
  return [...facts, '', '**Timeline**', '', ...story].join('\n')
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll(/\s+/g, ' ')}\``
}
