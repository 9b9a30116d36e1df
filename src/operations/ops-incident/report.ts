import { waysFrom } from '../../domain/incident/states.ts'
import type { Incident } from '../../domain/ledger/state.ts'
import type { End } from '../../operation.ts'
import type { Block, Report } from '../../report.ts'
import type { IncidentDone } from './apply.ts'
import type { IncidentInputs } from './inputs.ts'
import type { IncidentFacts } from './observe.ts'
import type { IncidentPlan } from './plan.ts'

type IncidentEnd = End<IncidentInputs, IncidentFacts, IncidentPlan, IncidentDone>

/** Says how the incident stands, and what comes next. */
export function report({ inputs, facts, plan, done }: IncidentEnd): Report {
  const looked = { 'looked-at': facts.location }
  if (plan.kind === 'refused') return refused(plan, inputs, looked)
  const incident = done?.incident ?? (plan.kind === 'open' ? undefined : plan.incident)
  const outcome = plan.kind === 'unchanged' ? 'unchanged' : done === undefined ? 'planned' : 'done'
  if (incident === undefined) {
    const headline = `incident planned · ${inputs.severity} · ${inputs.title}`
    return { outcome, headline, blocks: [], result: { ...looked, incident: null } }
  }
  const untold = done?.untold
  const blocks: Block[] = [
    { kind: 'table', columns: ['when', 'what'], rows: incident.timeline.map(rowOf), newestLast: true }
  ]
  if (untold !== undefined) blocks.push({ kind: 'text', text: `Nobody was told: ${untold}. Run this again.` })
  blocks.push({ kind: 'next', text: nextStep(incident) })
  return {
    outcome: untold === undefined ? outcome : 'unavailable',
    ...(untold !== undefined && { reason: 'notifier-failed' as const }),
    headline: `${incident.id} ${incident.severity} · ${incident.state} · ${incident.title}`,
    blocks,
    result: { ...looked, incident }
  }
}

function refused(
  { reason, found, next }: Extract<IncidentPlan, { kind: 'refused' }>,
  { id }: IncidentInputs,
  looked: Readonly<Record<string, unknown>>
): Report {
  const blocks: Block[] = [
    { kind: 'text', text: found },
    { kind: 'next', text: next }
  ]
  return {
    outcome: 'refused',
    reason,
    headline: `incident refused · ${id}`,
    blocks,
    result: { ...looked, incident: id }
  }
}

function rowOf({ time, text }: Incident['timeline'][number]): readonly string[] {
  return [time, text]
}

function nextStep({ id, state, acknowledgedAt }: Incident): string {
  if (state === 'resolved') return `sluice ops incident-report --id=${id} writes the post-mortem.`
  if (acknowledgedAt === undefined) return `sluice ops incident --id=${id} --ack=true`
  return `sluice ops incident --id=${id} --to=${waysFrom(state)[0]}`
}
