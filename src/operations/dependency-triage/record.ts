import type { EventDraft } from '../../domain/ledger/event.ts'
import type { Escalation } from '../../domain/triage/clock.ts'
import type { Move } from '../../domain/triage/duplicates.ts'
import type { Context } from '../../operation.ts'
import type { MergeEffect } from '../../ports/pull-request-effects.ts'
import type { DependencyTriageInputs } from './inputs.ts'
import { decisionKey, digestOf, mergeKey } from './keys.ts'
import type { PlannedPull } from './plan.ts'
import type { TriagePorts } from './ports.ts'

type TriageContext = Context<DependencyTriageInputs, TriagePorts>

/** Keeps the evidence as a file that can be decided on again, then the decision as a fact. Returns the file's place. */
export async function recordDecision(pull: PlannedPull, context: TriageContext): Promise<string> {
  const { observed, triaged } = pull
  const { number, head } = observed.evidence.pull
  const json = `${JSON.stringify(observed.raw, null, 1)}\n`
  const place = await context.ports.records.write(`triage-${number}-${head.sha.slice(0, 12)}.json`, json)
  const gates = triaged.gates.map(({ gate, status, code }) => ({ gate, status, ...(code && { code }) }))
  const { decision, severity } = triaged
  const updates = movesOf(triaged)
  const evidence = digestOf(observed.raw)
  const data = { pull: number, head: head.sha, decision, severity, gates, evidence, ...(updates && { updates }) }
  const key = decisionKey(number, head.sha, triaged)
  // The clock of a review starts when the evidence was seen, not when this was written down.
  const event = {
    ...draft(context, 'triage.decided', key, data),
    time: new Date(String(observed.raw.observed_at)).toISOString()
  }
  await context.ports.ledger?.append(() => ({ events: [event] }))
  return place
}

const mostMoves = 100

/** What duplicates are known by. A person's own pull request is nobody's duplicate. */
function movesOf({ opened }: PlannedPull['triaged']): Move[] | undefined {
  if (opened.source === 'other' || opened.updates.length > mostMoves) return undefined
  return opened.updates.map(({ ecosystem, directory, name, to }) => ({ ecosystem, directory, name, to }))
}

export async function recordMerge(pull: PlannedPull, context: TriageContext, effect: MergeEffect): Promise<void> {
  const { number, head } = pull.observed.evidence.pull
  const key = mergeKey(number, head.sha, effect)
  const data = { pull: number, head: head.sha, effect }
  await context.ports.ledger?.append(() => ({ events: [draft(context, 'triage.merged', key, data)] }))
}

export async function recordEscalation({ pull, percent, due, key }: Escalation, context: TriageContext): Promise<void> {
  const data = { pull, percent, due }
  await context.ports.ledger?.append(() => ({ events: [draft(context, 'triage.escalated', key, data)] }))
}

export async function recordPage(dedupKey: string, to: readonly string[], context: TriageContext): Promise<void> {
  const data = { dedupKey, to: to.join(', ') }
  await context.ports.ledger?.append(() => ({ events: [draft(context, 'page.sent', dedupKey, data)] }))
}

function draft<Kind extends 'triage.decided' | 'triage.merged' | 'triage.escalated' | 'page.sent'>(
  { ports, run, policy }: TriageContext,
  kind: Kind,
  key: string,
  data: Extract<EventDraft, { readonly kind: Kind }>['data']
): EventDraft {
  const time = ports.clock.now().toISOString()
  const subject = { artifact: policy.artifact.name ?? 'artifact' }
  return { kind, key, time, actor: run.actor, subject, causes: [], data, policy: null } as EventDraft
}
