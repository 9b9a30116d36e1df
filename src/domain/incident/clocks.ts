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
  if (!isMajor(severity)) return []
  const age = since(openedAt, now)
  const unheard = acknowledgedAt === undefined && age >= settings.acknowledge
  const uncommanded = roles.commander === undefined && age >= settings.commander
  return [
    ...opening(incident),
    ...(unheard ? [due(incident, 'unacknowledged', 'page', 'nobody acknowledged it')] : []),
    ...(uncommanded ? [due(incident, 'no-commander', 'page', 'it has no commander')] : []),
    ...overdueUpdate(incident, settings, now)
  ]
}

/** A rollout pages about its own incident; any other is told when it is opened. */
function opening(incident: Incident): readonly Due[] {
  const { deployment, severity, title } = incident
  if (deployment !== undefined) return []
  return [due(incident, `opened-${severity}`, severity === 'P0' ? 'page' : 'notice', title)]
}

function overdueUpdate(incident: Incident, { update }: IncidentSettings, now: Date): readonly Due[] {
  const { severity, updatedAt, roles } = incident
  const longest = severity === 'P0' ? update.P0 : update.P1
  if (since(updatedAt, now) <= longest) return []
  const who = roles['communications-lead'] ?? 'the communications lead, who is not named yet'
  return [due(incident, `update-${updatedAt}`, 'notice', `an update is overdue; it falls to ${who}`)]
}

function afterwards(incident: Incident, settings: IncidentSettings, now: Date): readonly Due[] {
  const resolvedAt = incident.states.at(-1)?.time ?? incident.updatedAt
  const owed = isMajor(incident.severity) && incident.reviewedAt === undefined
  if (!owed || since(resolvedAt, now) <= settings.postMortem) return []
  return [due(incident, 'post-mortem', 'notice', 'its post-mortem is overdue')]
}

function due({ artifact, id }: Incident, what: string, level: Due['level'], text: string): Due {
  return { key: `${artifact}/${id}/${what}`, level, text: `${id}: ${text}` }
}

function since(time: string, now: Date): number {
  return now.getTime() - Date.parse(time)
}
