import { budgetOf } from './burn.ts'
import type { Pack } from './prometheus-rules.ts'
import type { AlertRule } from './rule.ts'

/** What users and machines do, minute by minute and always the same; what is left out is not measured. */
export interface World {
  readonly requestsPerMinute?: number
  readonly errorsPerMinute?: number
  /** All requests take between these two, in seconds, evenly. */
  readonly latencySeconds?: readonly [number, number]
  readonly gauges: Readonly<Record<string, number>>
}

/** A world on one side of a rule's limit, and what the rule must say about it once its windows are full. */
export interface Boundary {
  readonly rule: AlertRule
  readonly fires: boolean
  readonly world: World
  /** How long it lasts until the rule is asked; milliseconds. */
  readonly afterMs: number
}

const minuteMs = 60_000
// A limit on errors is met to a hundred-thousandth.
const manyRequests = 100_000
const hair = 0.001

/** Makes both sides of each rule's limit: a hair over it, where it fires, and a hair short of it, where it is quiet. */
export function boundariesOf({ rules, settings }: Pick<Pack, 'rules' | 'settings'>): readonly Boundary[] {
  const budget = budgetOf(settings.objective)
  return rules.flatMap(rule => {
    const { condition, forMs } = rule
    const windowMs = condition.kind === 'burn' ? condition.longMs : 5 * minuteMs
    const afterMs = windowMs + forMs + 2 * minuteMs
    return [true, false].map(fires => ({ rule, fires, afterMs, world: worldOf(rule, fires, budget) }))
  })
}

function worldOf({ signal, condition }: AlertRule, fires: boolean, budget: number): World {
  if (condition.kind === 'absent') return fires ? { gauges: {} } : measured(signal, 0)
  if (condition.kind === 'burn') return measured('errors', beside(condition.factor * budget, 'above', fires))
  return measured(signal, beside(condition.value, condition.comparison, fires))
}

/** The figure next to a limit on the side that is asked for. */
function beside(limit: number, comparison: 'above' | 'at-least' | 'below', fires: boolean): number {
  const step = hair * Math.max(1, Math.abs(limit))
  if (comparison === 'at-least') return fires ? limit : limit - step
  if (comparison === 'above') return fires ? limit + step : limit
  return fires ? limit - step : limit
}

function measured(signal: string, figure: number): World {
  if (signal === 'errors') return { gauges: {}, requestsPerMinute: manyRequests, errorsPerMinute: failing(figure) }
  if (signal !== 'latency') return { gauges: { [signal]: figure } }
  const edges = [Math.max(0, figure - hair), figure] as const
  return { gauges: {}, requestsPerMinute: manyRequests, errorsPerMinute: 0, latencySeconds: edges }
}

/** One error more, or one less, than the share says: shares are whole requests. */
function failing(share: number): number {
  const exact = share * manyRequests
  return Math.max(0, Math.round(exact) - (Math.abs(exact - Math.round(exact)) < 1e-6 ? 1 : 0))
}
