import type { RecallFacts } from './facts.ts'
import type { PromoteInputs } from './inputs.ts'
import type { PromotePlan } from './proposal.ts'

/** Decides a recall. A digest that nobody ever recorded cannot be meant. */
export function planRecall(inputs: PromoteInputs, facts: RecallFacts): PromotePlan {
  const { record, recalled } = facts
  if (recalled) return { proceed: false, kind: 'unchanged', text: 'It was recalled before.' }
  if (record.provenance.length + record.buildRecords.length + record.ignored.length === 0) {
    const found = 'the record of that digest is empty'
    return { proceed: false, kind: 'refused', outcome: 'refused', gates: [], reason: 'not-recorded', found }
  }
  return { proceed: true, kind: 'recall', reason: inputs.reason ?? '' }
}
