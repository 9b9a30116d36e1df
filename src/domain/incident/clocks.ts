import type { Incident } from '../ledger/state.ts'
import type { IncidentSettings } from '../policy/incident.ts'
import { isMajor } from './states.ts'

/** Something that people must be told now, once: its key never reaches them twice. */
export interface Due {
  readonly key: string
  readonly level: 'page' | 'notice'
  readonly text: string
}

/**
 * Says what is due about an incident and was not said before. Pure: the clock comes in, so a policy that changes later
 * never rewrites what was due then, and a run that comes late says it late, but once.
 */
export function dueNow(incident: Incident, settings: IncidentSettings, now: Date): readonly Due[] {
  const all = incident.state === 'resolved' ? afterwards(incident, settings, now) : during(incident, settings, now)
  return all.filter(({ key }) => !incident.pages.includes(key))
}

function during(incident: Incident, settings: IncidentSettings, now: Date): readonly Due[] {
  const { severity, acknowledgedAt, roles, openedAt } = incident
  const untold = unpublished(incident, settings, now)
  if (!isMajor(severity)) return untold
  const age = since(openedAt, now)
  const unheard = acknowledgedAt === undefined && age >= settings.acknowledge
  const uncommanded = roles.commander === undefined && age >= settings.commander
  return [
    ...opening(incident),
    ...(unheard ? [due(incident, 'unacknowledged', 'page', 'nobody acknowledged it')] : []),
    ...(uncommanded ? [due(incident, 'no-commander', 'page', 'it has no commander')] : []),
    ...overdueUpdate(incident, settings, now),
    ...untold
  ]
}

/** A rollout pages about its own incident; any other is told when it is opened. */
function opening(incident: Incident): readonly Due[] {
  const { deployment, severity, title } = incident
  if (deployment !== undefined) return []
  return [due(incident, `opened-${severity}`, severity === 'P0' ? 'page' : 'notice', title)]
}

function overdueUpdate(incident: Incident, { update }: IncidentSettings, now: Date): readonly Due[] {
  const { updatedAt, roles } = incident
  if (since(updatedAt, now) <= longestSilence(incident, update)) return []
  return [due(incident, `update-${updatedAt}`, 'notice', `an update is overdue; it falls to ${speaker(roles)}`)]
}

function longestSilence({ severity }: Incident, update: IncidentSettings['update']): number {
  return severity === 'P0' ? update.P0 : update.P1
}

function speaker(roles: Incident['roles']): string {
  return roles['communications-lead'] ?? 'the communications lead, who is not named yet'
}

/** Customers who notice are told as often as people inside. */
function unpublished(incident: Incident, { update }: IncidentSettings, now: Date): readonly Due[] {
  const { customers, audienceDecidedAt, published, roles, openedAt } = incident
  const last = published.at(-1)?.time ?? audienceDecidedAt ?? openedAt
  if (customers !== true || since(last, now) <= longestSilence(incident, update)) return []
  const text = `customers notice it, and nothing was published since ${last}; it falls to ${speaker(roles)}`
  return [due(incident, `publish-${last}`, 'notice', text)]
}

function afterwards(incident: Incident, settings: IncidentSettings, now: Date): readonly Due[] {
  const resolvedAt = incident.states.at(-1)?.time ?? incident.updatedAt
  if (since(resolvedAt, now) <= settings.postMortem) return []
  return [
    ...(owesPostMortem(incident) ? [due(incident, 'post-mortem', 'notice', 'its post-mortem is overdue')] : []),
    ...(isUnsummed(incident) ? [due(incident, 'summary', 'notice', 'customers were not told how it ended')] : [])
  ]
}

/** True from the end of a major incident until its post-mortem is accepted. */
export function owesPostMortem({ severity, state, reviewedAt }: Incident): boolean {
  return isMajor(severity) && state === 'resolved' && reviewedAt === undefined
}

/** Customers who noticed are owed a summary once it is over. */
export function isUnsummed({ customers, state, published }: Incident): boolean {
  return customers === true && state === 'resolved' && published.at(-1)?.state !== 'resolved'
}

function due({ artifact, id }: Incident, what: string, level: Due['level'], text: string): Due {
  return { key: `${artifact}/${id}/${what}`, level, text: `${id}: ${text}` }
}

function since(time: string, now: Date): number {
  return now.getTime() - Date.parse(time)
}
