import { unavailable } from '../../domain/failure.ts'
import type { Escalation } from '../../domain/triage/clock.ts'
import type { Context } from '../../operation.ts'
import type { MergeEffect, PullRequestNotes } from '../../ports/pull-request-effects.ts'
import type { Effect } from './effects.ts'
import type { DependencyTriageInputs } from './inputs.ts'
import type { PlannedPull, TriagePlan } from './plan.ts'
import type { TriagePorts } from './ports.ts'
import { isStillTrue } from './pulse.ts'
import { recordDecision, recordEscalation, recordMerge, recordPage } from './record.ts'

type TriageContext = Context<DependencyTriageInputs, TriagePorts>

export interface Carried {
  readonly number: number
  readonly effect: MergeEffect | 'none'
  /** Where the evidence was kept. */
  readonly record: string | undefined
  readonly writes: number
  /** Whom nobody could ask, because there is nobody of that name. */
  readonly unasked: readonly string[]
}

export interface Triage {
  readonly carried: readonly Carried[]
}

/** The record comes first, so that a crash leaves a reason behind; the merge comes last. */
export async function apply(
  plan: Extract<TriagePlan, { readonly proceed: true }>,
  context: TriageContext
): Promise<Triage> {
  const carried: Carried[] = []
  for (const pull of plan.pulls) carried.push(await carryOut(pull, context))
  for (const escalation of plan.escalations) await escalate(escalation, context)
  return { carried }
}

/** From the due time on somebody is called; before it, told. The fact comes last, so that nothing is lost in a crash. */
async function escalate(escalation: Escalation, context: TriageContext): Promise<void> {
  const { pull, percent, due, key } = escalation
  const title = `Pull request ${pull}: review due ${due}`
  const severity = percent >= 100 ? 'page' : 'notice'
  for (const notifier of context.ports.notifiers) {
    await notifier.notify({ dedupKey: key, severity, title, text: `${percent} % of the time for a review is over.` })
  }
  await recordEscalation(escalation, context)
}

async function carryOut(pull: PlannedPull, context: TriageContext): Promise<Carried> {
  const { number } = pull.observed.evidence.pull
  if (pull.effects.length === 0) return { number, effect: 'none', record: undefined, writes: 0, unasked: [] }
  // The record always comes first among the effects.
  const fresh = pull.effects.some(effect => effect.kind === 'record')
  const record = fresh ? await recordDecision(pull, context) : undefined
  let effect: Carried['effect'] = 'none'
  const unasked: string[] = []
  for (const wanted of pull.effects) {
    if (wanted.kind === 'ask') unasked.push(...(await notesOf(context).ask(number, wanted.people)))
    else effect = (await carryOutOne(wanted, pull, context)) ?? effect
  }
  return { number, effect, record, writes: pull.effects.length, unasked }
}

async function carryOutOne(
  effect: Exclude<Effect, { readonly kind: 'ask' }>,
  pull: PlannedPull,
  context: TriageContext
): Promise<MergeEffect | undefined> {
  const { ports } = context
  const { merge, notifiers } = ports
  const { number } = pull.observed.evidence.pull
  const notes = notesOf(context)
  if (merge === undefined) throw noRepository()
  switch (effect.kind) {
    case 'record':
      return undefined
    case 'record-merge':
      return void (await recordMerge(pull, context, 'merged'))
    case 'disarm':
      return void (await merge.disarm(number))
    case 'label':
      return void (await notes.label(number, effect))
    case 'comment':
      return void (await notes.comment(number, effect.body))
    case 'page':
      for (const notifier of notifiers) await notifier.notify({ ...effect, severity: 'page' })
      return void (await recordPage(
        effect.dedupKey,
        notifiers.map(notifier => notifier.name),
        context
      ))
    case 'merge': {
      if (!(await isStillTrue(pull, context))) return undefined
      const done = await merge.merge(effect.order)
      await recordMerge(pull, context, done)
      return done
    }
  }
}

function notesOf({ ports }: TriageContext): PullRequestNotes {
  if (ports.notes === undefined) throw noRepository()
  return ports.notes
}

function noRepository() {
  return unavailable('triage-unknown', 'there is no repository to write to')
}
