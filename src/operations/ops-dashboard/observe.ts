import type { Recorded } from '../../domain/alerts/history.ts'
import { readRange } from '../../domain/alerts/recorded-series.ts'
import { type Sources, sourcesOf } from '../../domain/alerts/signals.ts'
import { panelsOf } from '../../domain/dashboard.ts'
import { filledLink, linksOf } from '../../domain/dashboard-links.ts'
import { type DashboardView, marksOf } from '../../domain/dashboard-view.ts'
import { environmentNames, type Policy } from '../../domain/policy/policy.ts'
import type { Context } from '../../operation.ts'
import type { DashboardInputs, DashboardPorts } from './inputs.ts'

export interface DashboardFacts {
  readonly view: DashboardView
  readonly location: string
}

/** Reads what was measured, and from the ledger what happened meanwhile. */
export async function observe({
  inputs,
  ports,
  policy
}: Context<DashboardInputs, DashboardPorts>): Promise<DashboardFacts> {
  const sources = dashboardSources(policy)
  const recorded = await recordedBy(inputs, ports, sources)
  // A recording ends when it ended; what is live, now.
  const to = (inputs.from && recorded.samples.at(-1)?.time) || ports.clock.now().getTime()
  const environment = environmentNames(policy).at(-1) ?? ''
  const span = { artifact: sources.service, environment, from: to - inputs.over, to }
  const { events } = await ports.ledger.read()
  const links = linksOf(policy.dashboard).flatMap(({ name, template }) =>
    template === undefined ? [] : [[name, filledLink(template, span)] as const]
  )
  const panels = panelsOf(recorded, { ...span, sources, business: policy.dashboard.business })
  return { view: { ...span, panels, marks: marksOf(events, span), links }, location: ports.ledger.location }
}

/** What alerts read, and the counters of the business. */
export function dashboardSources(policy: Policy): Sources {
  return { ...sourcesOf(policy), counters: policy.dashboard.business }
}

async function recordedBy(
  { from }: DashboardInputs,
  { samples, recordings }: DashboardPorts,
  sources: Sources
): Promise<Recorded> {
  if (from !== undefined) return readRange(await recordings.read(from), sources, from)
  return (await samples?.take()) ?? { boundsSeconds: [], samples: [] }
}
