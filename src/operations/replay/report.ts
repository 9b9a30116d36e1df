import type { Trace } from '../../domain/judge/read-trace.ts'
import type { End } from '../../operation.ts'
import type { Report } from '../../report.ts'
import type { ReplayInputs } from './inputs.ts'
import type { ReplayPlan } from './plan.ts'

const words = { rollback: 'rolls back', complete: 'completes', inconclusive: 'is inconclusive' } as const

export function report({ inputs, facts, plan }: End<ReplayInputs, Trace, ReplayPlan, undefined>): Report {
  const { verdict, atTick, evidence, harmed, estimated } = plan.replayed
  const at = atTick === null ? '' : ` at tick ${atTick}`
  const row = [inputs.rule, verdict, String(atTick ?? '–'), evidence?.toPrecision(4) ?? '–', harmed.toFixed(1)]
  return {
    outcome: 'done',
    headline: `${inputs.rule} ${words[verdict]}${at} of ${facts.lines.length}${estimated ? ' (estimated)' : ''}`,
    blocks: [{ kind: 'table', columns: ['Rule', 'Verdict', 'Tick', 'Evidence', 'Harmed'], rows: [row] }],
    result: { verdict, atTick, evidence, harmed, estimated }
  }
}
