import type { MetricsInputs } from './inputs.ts'
import type { MetricsFacts } from './observe.ts'

export interface MetricsPlan {
  readonly proceed: false
}

/** Measuring changes nothing. */
export function plan(_inputs: MetricsInputs, _facts: MetricsFacts): MetricsPlan {
  return { proceed: false }
}
