import { statusPage } from '../../pages/status-page.ts'
import type { MetricsInputs } from './inputs.ts'
import type { MetricsFacts } from './observe.ts'

export type MetricsPlan =
  | { readonly proceed: false }
  | { readonly proceed: true; readonly path: string; readonly html: string }

/** Measuring changes nothing; a page that was asked for is written. */
export function plan({ page }: MetricsInputs, { status }: MetricsFacts): MetricsPlan {
  return page === undefined ? { proceed: false } : { proceed: true, path: page, html: statusPage(status) }
}
