import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { End } from '../../operation.ts'
import type { Report } from '../../report.ts'
import type { OpsInputs } from './inputs.ts'
import type { OpsFacts } from './observe.ts'
import type { OpsPlan } from './plan.ts'

/** The action's outputs beside those that all actions have. */
export const outputs = {
  command: 'The command that was run, such as ops status; empty when none was.'
} as const

/** Hands on what the command answered, or says why none was run. */
export function report({ plan, facts, done = facts.rehearsal }: End<OpsInputs, OpsFacts, OpsPlan, Report>): Report {
  const command = plan.kind === 'run' ? plan.words : ''
  if (done !== undefined) return { ...done, outputs: { ...done.outputs, command } }
  if (plan.kind === 'run') {
    return { outcome: 'planned', headline: `${command} planned`, blocks: [], result: { command }, outputs: { command } }
  }
  if (plan.kind === 'nothing') {
    return { outcome: 'unchanged', headline: `ops · ${plan.why}`, blocks: [], result: {}, outputs: { command } }
  }
  return { ...refusal(plan), outputs: { command } }
}

/** The answer to what is not followed. */
export function refusal({ reason, found }: { readonly reason: ReasonCode; readonly found: string }): Report {
  const blocks = [{ kind: 'text' as const, text: found }]
  return { outcome: 'refused', reason, headline: 'ops refused', blocks, result: { found } }
}
