import { type Escalation, escalationsDue } from '../../domain/triage/clock.ts'
import { decide, type Triaged } from '../../domain/triage/decide.ts'
import { duplicatesAmong } from '../../domain/triage/duplicates.ts'
import { type Effect, effectsOf } from './effects.ts'
import type { DependencyTriageInputs } from './inputs.ts'
import type { ObservedPull, TriageFacts } from './observe.ts'

/** One pull request, what was decided about it, and what is still to be done. */
export interface PlannedPull {
  readonly observed: ObservedPull
  readonly triaged: Triaged
  readonly effects: readonly Effect[]
  /** Another open pull request that makes this one superfluous. */
  readonly duplicateOf: number | undefined
}

type OnlineFacts = Extract<TriageFacts, { readonly kind: 'online' }>

export interface Pulls {
  readonly pulls: readonly PlannedPull[]
  /** Reminders whose time has come. */
  readonly escalations: readonly Escalation[]
  /** Open pull requests whose earlier decision stands. */
  readonly settled: readonly number[]
}

export type TriagePlan =
  | { readonly proceed: false; readonly kind: 'offline'; readonly triaged: Triaged }
  | ({ readonly proceed: false; readonly kind: 'told' } & Pulls)
  | ({ readonly proceed: true; readonly kind: 'carry-out' } & Pulls)

/** Decides each pull request, and lists the writes that are missing for it. Nothing missing: nothing to apply. */
export function plan(inputs: DependencyTriageInputs, facts: TriageFacts): TriagePlan {
  if (facts.kind === 'offline') {
    return { proceed: false, kind: 'offline', triaged: decide(facts.evidence, facts.rules) }
  }
  const pulls = plannedPulls(inputs, facts)
  const escalations = escalationsOf(facts, pulls)
  const { settled } = facts
  const quiet = escalations.length === 0 && pulls.every(pull => pull.effects.length === 0)
  return inputs.mode === 'report' || quiet
    ? { proceed: false, kind: 'told', pulls, escalations, settled }
    : { proceed: true, kind: 'carry-out', pulls, escalations, settled }
}

function plannedPulls(inputs: DependencyTriageInputs, facts: OnlineFacts): readonly PlannedPull[] {
  const decided = facts.pulls.map(observed => ({ observed, triaged: decide(observed.evidence, facts.rules) }))
  const read = decided
    .filter(({ observed, triaged }) => observed.evidence.pull.state === 'open' && triaged.opened.source !== 'other')
    .map(({ observed, triaged }) => ({ number: observed.evidence.pull.number, updates: triaged.opened.updates }))
  const settled = facts.settled.map(number => ({ number, updates: facts.history.get(number)?.updates ?? [] }))
  const duplicates = duplicatesAmong([...read, ...settled])
  return decided.map(({ observed, triaged }) => {
    const duplicateOf = duplicates.get(observed.evidence.pull.number)
    return { observed, triaged, duplicateOf, effects: effectsOf({ observed, triaged, duplicateOf, inputs, ...facts }) }
  })
}

/** Clocks run for what still asks for a person: settled ones, and those just read that were not decided otherwise. */
function escalationsOf(facts: OnlineFacts, pulls: readonly PlannedPull[]): readonly Escalation[] {
  const asking = pulls.filter(({ triaged }) => ['review', 'blocked', 'wait'].includes(triaged.decision))
  const numbers = [...facts.settled, ...asking.map(({ observed }) => observed.evidence.pull.number)]
  return numbers.flatMap(pull => {
    const since = facts.history.get(pull)?.since
    return since === undefined ? [] : escalationsDue({ pull, since }, facts.policy, facts)
  })
}
