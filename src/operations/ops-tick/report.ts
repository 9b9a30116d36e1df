import type { End } from '../../operation.ts'
import type { Report } from '../../report.ts'
import type { TickInputs } from './inputs.ts'
import type { TickFacts } from './observe.ts'
import type { TickPlan } from './plan.ts'

/** Says what was told to whom, and what could not be told. */
export function report({ facts, done }: End<TickInputs, TickFacts, TickPlan, readonly string[]>): Report {
  const told = facts.due.flatMap(({ due }) => due.map(({ level, text }) => ({ level, text })))
  const result = { 'looked-at': facts.location, due: told, untold: done ?? [] }
  const blocks = told.map(({ level, text }) => ({ kind: 'text' as const, text: `${level}: ${text}` }))
  if (done !== undefined && done.length > 0) {
    const failed = done.map(text => ({ kind: 'text' as const, text: `not told: ${text}` }))
    const headline = `tick · ${done.length} could not be told`
    return { outcome: 'unavailable', reason: 'notifier-failed', headline, blocks: [...blocks, ...failed], result }
  }
  if (told.length === 0) return { outcome: 'unchanged', headline: 'tick · nothing is due', blocks, result }
  return { outcome: done === undefined ? 'planned' : 'done', headline: `tick · ${told.length} due`, blocks, result }
}
