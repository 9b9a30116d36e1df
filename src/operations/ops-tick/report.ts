import type { End } from '../../operation.ts'
import type { Report } from '../../report.ts'
import type { TickDone } from './apply.ts'
import type { TickInputs } from './inputs.ts'
import type { TickFacts } from './observe.ts'
import type { TickPlan } from './plan.ts'

/** Says what was told to whom, and what could not be told. */
export function report({ facts, plan, done }: End<TickInputs, TickFacts, TickPlan, TickDone>): Report {
  const { review } = facts
  const told = facts.due.flatMap(({ due }) => due.map(({ level, text }) => ({ level, text })))
  if (review !== undefined) told.push({ level: 'notice', text: `the procedure is to be reviewed: ${review.reason}` })
  const untold = done?.untold ?? []
  const result = { 'looked-at': facts.location, due: told, untold }
  const blocks = told.map(({ level, text }) => ({ kind: 'text' as const, text: `${level}: ${text}` }))
  if (untold.length > 0) {
    const failed = untold.map(text => ({ kind: 'text' as const, text: `not told: ${text}` }))
    const headline = `tick · ${untold.length} could not be told`
    return { outcome: 'unavailable', reason: 'notifier-failed', headline, blocks: [...blocks, ...failed], result }
  }
  if (told.length > 0) {
    return { outcome: done === undefined ? 'planned' : 'done', headline: `tick · ${told.length} due`, blocks, result }
  }
  if (plan.proceed && done?.isNew === true) {
    return { outcome: 'done', headline: 'tick · nothing is due; what is shown elsewhere was mended', blocks, result }
  }
  return { outcome: 'unchanged', headline: 'tick · nothing is due', blocks, result }
}
