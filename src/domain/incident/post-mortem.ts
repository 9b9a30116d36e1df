import { showDuration } from '../duration.ts'
import { plainMarkdown } from '../plain-markdown.ts'
import type { IncidentFacts, Moment } from './facts.ts'

/** What a person still has to write; a post-mortem that keeps one of these is not done. */
export const placeholder = {
  summary: '[one paragraph: what happened, to whom, for how long]',
  cause: '[what caused it; systems, not people]',
  users: '[how many users]',
  revenue: '[how much revenue]',
  requests: '[how many requests failed]',
  well: '[what went well]',
  wrong: '[what went wrong]',
  lessons: '[what we learned]'
} as const

/**
 * Writes the post-mortem's draft in the SOP's form: times, duration and impact are filled in from the ledger, each time
 * with the number of its event. Pure: the same facts give the same bytes. Names nobody unless `people` is set.
 */
export function postMortem(facts: IncidentFacts, people = false): string {
  const { incident } = facts
  return [
    `# Incident Post-Mortem: ${plainMarkdown(incident.title)}`,
    `${incident.id} · ${incident.severity} · ${subjectOf(facts)}`,
    section('Summary', [placeholder.summary]),
    section('Timeline', [...facts.moments.map(momentLine), '', ...storyOf(facts)]),
    section('Root Cause', [incident.cause === undefined ? placeholder.cause : plainMarkdown(incident.cause)]),
    section('Impact', impactOf(facts)),
    section('What Went Well', [`- ${placeholder.well}`]),
    section('What Went Wrong', [`- ${placeholder.wrong}`]),
    section('Action Items', actionsOf(facts)),
    section('Lessons Learned', [placeholder.lessons]),
    ...(people ? [section('Roles', rolesOf(facts))] : [])
  ]
    .join('\n\n')
    .concat('\n')
}

function section(title: string, lines: readonly string[]): string {
  return [`## ${title}`, '', ...lines].join('\n')
}

function subjectOf({ incident: { artifact, environment, digest } }: IncidentFacts): string {
  return [artifact, environment, digest].flatMap(part => (part === undefined ? [] : [plainMarkdown(part)])).join(' · ')
}

/** The whole time in UTC: an hour and a minute say little at midnight, or to somebody elsewhere. */
function momentLine({ what, time, seq }: Moment): string {
  return `- ${minute(time)} - ${what} (event ${seq})`
}

function storyOf({ story }: IncidentFacts): readonly string[] {
  return story.map(({ time, text }) => `- ${minute(time)} - ${plainMarkdown(text)}`)
}

function minute(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`
}

function impactOf({ durationMs, failedRequests }: IncidentFacts): readonly string[] {
  return [
    `- Duration: ${showDuration(durationMs)}`,
    `- Users affected: ${placeholder.users}`,
    `- Requests failed: ${failedRequests ?? placeholder.requests}`,
    `- Revenue impact: ${placeholder.revenue}`
  ]
}

function actionsOf({ incident: { actions } }: IncidentFacts): readonly string[] {
  const preventive = actions.filter(one => one.kind === 'preventive').length
  const documentation = actions.length - preventive
  return [
    ...actions.map(({ text, owner, dueOn }) => actionLine(plainMarkdown(text), plainMarkdown(owner), dueOn)),
    ...Array.from({ length: Math.max(0, 2 - preventive) }, () => actionLine('[preventive measure]')),
    ...(documentation === 0 ? [actionLine('[documentation update]')] : [])
  ]
}

function actionLine(text: string, owner = '[who]', dueOn = '[when]'): string {
  return `- [ ] ${text} (Owner: ${owner}, Due: ${dueOn})`
}

function rolesOf({ incident: { roles } }: IncidentFacts): readonly string[] {
  const named = Object.entries(roles).map(([role, person]) => `- ${role}: ${plainMarkdown(person)}`)
  return named.length === 0 ? ['- nobody was named'] : named
}
