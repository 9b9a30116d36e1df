import { decide, type Triaged } from '../../domain/triage/decide.ts'
import { type Effect, effectsOf } from './effects.ts'
import type { DependencyTriageInputs } from './inputs.ts'
import type { ObservedPull, TriageFacts } from './observe.ts'

/** One pull request, what was decided about it, and what is still to be done. */
export interface PlannedPull {
  readonly observed: ObservedPull
  readonly triaged: Triaged
  readonly effects: readonly Effect[]
}

export type TriagePlan =
  | { readonly proceed: false; readonly kind: 'offline'; readonly triaged: Triaged }
  | { readonly proceed: false; readonly kind: 'told'; readonly pulls: readonly PlannedPull[] }
  | { readonly proceed: true; readonly kind: 'carry-out'; readonly pulls: readonly PlannedPull[] }

/** Decides each pull request, and lists the writes that are missing for it. Nothing missing: nothing to apply. */
export function plan(inputs: DependencyTriageInputs, facts: TriageFacts): TriagePlan {
  if (facts.kind === 'offline') {
    return { proceed: false, kind: 'offline', triaged: decide(facts.evidence, facts.rules) }
  }
  const pulls = facts.pulls.map(observed => {
    const triaged = decide(observed.evidence, facts.rules)
    return {
      observed,
      triaged,
      effects: effectsOf({ observed, triaged, inputs, policy: facts.policy, known: facts.known })
    }
  })
  const quiet = inputs.mode === 'report' || pulls.every(pull => pull.effects.length === 0)
  return quiet ? { proceed: false, kind: 'told', pulls } : { proceed: true, kind: 'carry-out', pulls }
}
