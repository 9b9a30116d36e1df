import { postMortem } from '../../domain/incident/post-mortem.ts'
import { reviewProblems } from '../../domain/incident/review.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { ReportInputs } from './inputs.ts'
import type { ReportFacts } from './observe.ts'

export type ReportPlan =
  | {
      readonly proceed: false
      readonly kind: 'refused'
      readonly reason: ReasonCode
      readonly found: readonly string[]
    }
  | { readonly proceed: false; readonly kind: 'checked' }
  | { readonly proceed: false; readonly kind: 'shown'; readonly markdown: string }
  | { readonly proceed: true; readonly kind: 'write'; readonly path: string; readonly markdown: string }

/** Shows, writes or checks a post-mortem; what people wrote is never written over unasked. */
export function plan(inputs: ReportInputs, { facts, known, written, taken, people }: ReportFacts): ReportPlan {
  if (facts === undefined) {
    const found = `there is no incident ${inputs.id}; known ones: ${known.join(', ') || 'none'}`
    return { proceed: false, kind: 'refused', reason: 'incident-unknown', found: [found] }
  }
  if (written !== undefined) {
    const found = reviewProblems(written, facts)
    return found.length === 0
      ? { proceed: false, kind: 'checked' }
      : { proceed: false, kind: 'refused', reason: 'post-mortem-unfinished', found }
  }
  const markdown = postMortem(facts, people)
  if (inputs.output === undefined) return { proceed: false, kind: 'shown', markdown }
  if (!taken || inputs.overwrite) return { proceed: true, kind: 'write', path: inputs.output, markdown }
  const found = [`${inputs.output} is there already; what people wrote into it would be lost`]
  return { proceed: false, kind: 'refused', reason: 'post-mortem-exists', found }
}
