import { newestOf, type Panel, shownNewest } from '../domain/dashboard.ts'
import type { DashboardView } from '../domain/dashboard-view.ts'
import { type Html, html, link, numberRow, row, table } from './html.ts'
import { plotSvg } from './plot.ts'
import { page } from './style.ts'

/** Writes the dashboard as HTML in one file: signals, business, where logs and traces are. No network, no script. */
export function dashboardPage(view: DashboardView): string {
  const { artifact, environment, panels, marks, links } = view
  const ofGroup = (group: Panel['group']) => panels.filter(one => one.group === group)
  const business = ofGroup('business')
  return page(
    `Dashboard · ${artifact}`,
    html`<p class="muted">${artifact} · ${environment} · ${clock(view.from)} to ${clock(view.to)}</p>
<h1>How ${artifact} does</h1>
${numberRow(panels.map(panel => [shownNewest(panel) ?? '–', `${panel.title}, ${panel.unit}`] as const))}
<h2>Golden signals</h2>${ofGroup('signals').map(panel => drawn(panel, view))}
<h2>Business</h2>${business.length === 0 ? html`<p class="muted">The policy names no business metric.</p>` : business.map(panel => drawn(panel, view))}
<h2>What happened meanwhile</h2>${table(
      ['when', 'what'],
      marks.map(({ time, label }) => row([clock(time), label])),
      'Nothing.'
    )}
<h2>Logs and traces</h2>${table(
      ['what', 'where'],
      links.map(([name, address]) => row([name, link(address, 'open')])),
      'The policy links none.'
    )}`
  )
}

/** A panel without data says so; an empty plot would look like a quiet service. */
function drawn(panel: Panel, { from, to, marks }: DashboardView): Html {
  const { title, unit, points } = panel
  if (newestOf(panel) === undefined) return html`<p class="bad">${title}: nothing measured it.</p>`
  const seconds = (time: number) => (time - from) / 1000
  return plotSvg({
    title,
    unit,
    until: seconds(to),
    clock: { seconds: 60, name: 'min' },
    curves: [{ colour: 'ink', points: points.map(({ time, value }) => ({ t: seconds(time), value })) }],
    marks: marks.map(({ time, label }) => ({ t: seconds(time), label }))
  })
}

function clock(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
