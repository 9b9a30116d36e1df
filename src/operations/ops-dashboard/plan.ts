import { newestOf, type Panel } from '../../domain/dashboard.ts'
import { dashboardPage } from '../../pages/dashboard.ts'
import type { DashboardInputs } from './inputs.ts'
import type { DashboardFacts } from './observe.ts'

interface Looked {
  /** Panels that have nothing to show. */
  readonly empty: readonly Panel[]
}

export type DashboardPlan =
  | (Looked & { readonly proceed: false })
  | (Looked & { readonly proceed: true; readonly path: string; readonly html: string })

/** Looking changes nothing; a page that was asked for is written, also with panels that are empty. */
export function plan({ page }: DashboardInputs, { view }: DashboardFacts): DashboardPlan {
  const empty = view.panels.filter(panel => newestOf(panel) === undefined)
  if (page === undefined) return { proceed: false, empty }
  return { proceed: true, empty, path: page, html: dashboardPage(view) }
}
