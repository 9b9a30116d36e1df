import { conflict } from '../../domain/failure.ts'
import { type IncidentChange, incidentChanges, refusalOf } from '../../domain/incident/change.ts'
import type { EventData, EventDraft } from '../../domain/ledger/event.ts'
import { foldLedger, type Incident } from '../../domain/ledger/state.ts'
import type { Actionable, Context } from '../../operation.ts'
import type { LedgerView } from '../../ports/ledger.ts'
import { draftOf } from './drafts.ts'
import { followUp } from './follow-up.ts'
import type { IncidentInputs, IncidentPorts } from './inputs.ts'
import { type IncidentFacts, isFollowed, meant, requestKey } from './observe.ts'
import type { IncidentPlan } from './plan.ts'
import { tellDue } from './telling.ts'

export interface IncidentDone {
  readonly incident: Incident
  /** Why nobody could be told; undefined when nobody had to be, or everybody was. */
  readonly untold: string | undefined
}

type IncidentContext = Context<IncidentInputs, IncidentPorts>

/** Appends what is new, judged again by the newest facts, then tells whoever must know. */
export async function apply(
  plan: Actionable<IncidentPlan>,
  context: IncidentContext,
  facts: IncidentFacts
): Promise<IncidentDone> {
  const id = plan.kind === 'open' ? await open(plan, context, facts) : plan.incident.id
  if (plan.kind === 'change') await change(plan, context, facts)
  const untold = await tellDue(await byId(context, facts, id), context)
  const undone = await followUp(await byId(context, facts, id), context)
  const failed = [...(untold === undefined ? [] : [untold]), ...undone]
  const incident = await byId(context, facts, id)
  return { incident, untold: failed.length === 0 ? undefined : failed.join('; ') }
}

async function open(
  { severity, title }: Extract<IncidentPlan, { kind: 'open' }>,
  context: IncidentContext,
  { artifact }: IncidentFacts
): Promise<string> {
  const { inputs, ports } = context
  let id = ''
  await ports.ledger.append(view => {
    // Somebody may have opened the same one since it was looked for.
    const same = meant(view, artifact, inputs)
    id = same?.id ?? `INC-${foldLedger(view.events).incidents.length + 1}`
    const data = { incident: id, severity, title, detail: inputs.detail ?? title }
    return { events: same === undefined ? [openedDraft(data, context, artifact)] : [] }
  })
  return id
}

function openedDraft(data: EventData<'incident.opened'>, context: IncidentContext, artifact: string): EventDraft {
  const { environment, requestId } = context.inputs
  const key = requestId === undefined ? `${data.incident}/opened` : requestKey(requestId, 'incident.opened')
  return draftOf(context, { artifact, environment }, { kind: 'incident.opened', key, data })
}

async function change(
  { incident: { id }, request }: Extract<IncidentPlan, { kind: 'change' }>,
  context: IncidentContext,
  { artifact }: IncidentFacts
): Promise<void> {
  await context.ports.ledger.append(view => {
    const incident = incidentIn(view, artifact, id)
    if (isFollowed(view, artifact, context.inputs)) return { events: [] }
    const refused = incident && refusalOf(incident, request)
    if (refused !== undefined) throw conflict(refused.reason, refused.found, refused.next)
    const changes = incident === undefined ? [] : incidentChanges(incident, request)
    return { events: changes.map(one => changeDraft(one, context, incident as Incident)) }
  })
}

/**
 * The key is the request's, where it has a name; else it holds what was newest, so that the same words may be said again
 * later, and a lost answer repeats nothing.
 */
function changeDraft({ kind, data }: IncidentChange, context: IncidentContext, incident: Incident): EventDraft {
  const { artifact, environment, id, seq } = incident
  const { requestId } = context.inputs
  const key = requestId === undefined ? `${id}/${seq}/${kind}` : requestKey(requestId, kind)
  return draftOf(context, { artifact, environment }, { kind, key, data })
}

async function byId({ ports }: IncidentContext, { artifact }: IncidentFacts, id: string): Promise<Incident> {
  return incidentIn(await ports.ledger.read(), artifact, id) as Incident
}

function incidentIn(view: LedgerView, artifact: string, id: string): Incident | undefined {
  return foldLedger(view.events).incidents.findLast(one => one.artifact === artifact && one.id === id)
}
