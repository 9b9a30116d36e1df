import type { Severity } from '../incident/states.ts'

/** What must never be without a rule that wakes somebody. */
export const criticalSignals: readonly string[] = ['errors', 'latency', 'health', 'capacity', 'integrity']

export type Comparison = 'above' | 'at-least' | 'below'

export type Condition =
  /** Over five minutes for errors and latency; at once for gauges. */
  | { readonly kind: 'threshold'; readonly comparison: Comparison; readonly value: number }
  /** Nothing was measured: missing is never zero. */
  | { readonly kind: 'absent' }
  /** The objective's budget is spent `factor` times too fast, over a long and a short window at once. */
  | { readonly kind: 'burn'; readonly factor: number; readonly longMs: number; readonly shortMs: number }

/** One alert rule. Data: the compiler, the evaluator, the lint and the back-test all read the same. */
export interface AlertRule {
  readonly name: string
  readonly severity: Severity
  /** The figure that it watches. `errors` is the share of requests that fail; times are seconds, shares 0 to 1. */
  readonly signal: string
  readonly condition: Condition
  /** How long the condition must hold; milliseconds. */
  readonly forMs: number
  /** Name of a runbook, without `.md`. */
  readonly runbook: string
  readonly summary: string
}

/** Whether a figure meets a threshold. */
export function crosses(figure: number, comparison: Comparison, limit: number): boolean {
  if (comparison === 'above') return figure > limit
  return comparison === 'at-least' ? figure >= limit : figure < limit
}
