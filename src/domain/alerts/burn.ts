import type { Severity } from '../incident/states.ts'
import type { AlertRule } from './rule.ts'

export interface Objective {
  /** Percent of requests that must be answered well. */
  readonly target: number
  /** Over how long, in milliseconds. */
  readonly window: number
}

interface Burn {
  readonly name: string
  readonly severity: Severity
  /** Share of the budget that is gone when the long window is full. */
  readonly share: number
  readonly longMs: number
  readonly shortMs: number
  readonly summary: string
}

const minute = 60_000
const hour = 60 * minute

/**
 * Two windows each: the long one shows that it matters, the short one that it still goes on. The first row is ours: the
 * usual fast pair needs an hour to fill at exactly its own rate, so half that rate over five minutes is told as a P1,
 * which pages only if it goes on unacknowledged. A blip costs nobody's sleep.
 */
const burns: readonly Burn[] = [
  {
    name: 'BudgetBurnEarly',
    severity: 'P1',
    share: 0.01 / 12,
    longMs: 5 * minute,
    shortMs: 5 * minute,
    summary: 'Errors spend the budget at a rate that would take 1 % of it in an hour.'
  },
  {
    name: 'BudgetBurnFast',
    severity: 'P0',
    share: 0.02,
    longMs: hour,
    shortMs: 5 * minute,
    summary: 'Errors took 2 % of the budget within an hour.'
  },
  {
    name: 'BudgetBurnSlow',
    severity: 'P1',
    share: 0.05,
    longMs: 6 * hour,
    shortMs: 30 * minute,
    summary: 'Errors took 5 % of the budget within six hours.'
  },
  {
    name: 'BudgetBurnDay',
    severity: 'P2',
    share: 0.1,
    longMs: 24 * hour,
    shortMs: 2 * hour,
    summary: 'Errors took 10 % of the budget within a day.'
  },
  {
    name: 'BudgetBurnThreeDays',
    severity: 'P2',
    share: 0.1,
    longMs: 72 * hour,
    shortMs: 6 * hour,
    summary: 'Errors took 10 % of the budget within three days.'
  }
]

/** The share of requests that may fail. */
export function budgetOf({ target }: Objective): number {
  return Number((1 - target / 100).toPrecision(9))
}

/** The share of failing requests from which a budget burns so many times too fast. */
export function burnLimit(factor: number, objective: Objective): number {
  return Number((factor * budgetOf(objective)).toPrecision(6))
}

/** The burn-rate rules of an objective. A window that is shorter than a rule's long one leaves that rule out. */
export function burnRules(objective: Objective): readonly AlertRule[] {
  return burns
    .filter(({ longMs }) => longMs < objective.window)
    .map(({ name, severity, share, longMs, shortMs, summary }) => {
      const factor = Number(((share * objective.window) / longMs).toPrecision(6))
      const condition = { kind: 'burn', factor, longMs, shortMs } as const
      return { name, severity, signal: 'errors', condition, forMs: 0, runbook: 'high-error-rate', summary }
    })
}
