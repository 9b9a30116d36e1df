import { newestOf, type Panel, shownNewest } from '../../domain/dashboard.ts'
import type { End } from '../../operation.ts'
import type { Block, Report } from '../../report.ts'
import type { DashboardInputs } from './inputs.ts'
import type { DashboardFacts } from './observe.ts'
import type { DashboardPlan } from './plan.ts'

/** Each panel with its newest figure; where the page is; and, when it is strict, what nothing measures. */
export function report({
  inputs,
  facts,
  plan,
  done
}: End<DashboardInputs, DashboardFacts, DashboardPlan, string>): Report {
  const { view, location } = facts
  const { empty } = plan
  const blocks: Block[] = [{ kind: 'table', columns: ['panel', 'now', 'unit'], rows: view.panels.map(rowOf) }]
  for (const [name, address] of view.links) blocks.push({ kind: 'link', text: name, target: address })
  if (done !== undefined) blocks.push({ kind: 'link', text: 'dashboard', target: done })
  const panels = view.panels.map(panel => {
    const { points: _, ...about } = panel
    return { ...about, now: newestOf(panel) ?? null }
  })
  const names = empty.map(({ name }) => name)
  const page = inputs.page === undefined ? {} : { page: done ?? inputs.page }
  const result = { 'looked-at': location, environment: view.environment, panels, empty: names, ...page }
  const lacking = names.length === 0 ? 'every panel has data' : `nothing measures ${names.join(', ')}`
  const headline = `dashboard · ${view.artifact} · ${lacking}`
  if (inputs.strict && names.length > 0) return { outcome: 'refused', reason: 'panel-empty', headline, blocks, result }
  const planned = plan.proceed && done === undefined
  return { outcome: planned ? 'planned' : 'done', headline, blocks, result }
}

function rowOf(panel: Panel): readonly string[] {
  return [panel.title, shownNewest(panel) ?? 'nothing seen', panel.unit]
}
