import { shortDigest } from '../domain/digest.ts'
import { showDuration } from '../domain/duration.ts'
import { openAlerts } from '../domain/ledger/fold-alert.ts'
import type { Incident } from '../domain/ledger/state.ts'
import type { Metric } from '../domain/metrics/metric.ts'
import type { StatusDay, StatusFacts } from '../domain/status-page.ts'
import { type Html, html, numberRow, row, table } from './html.ts'
import { page } from './style.ts'

const style = `
.bar{fill:var(--green)}.bar.bad{fill:var(--bad)}.bar.mark{fill:var(--mark);stroke:none}
svg.days text{font-size:11px}
`

/** Writes the status page as HTML in one file: what runs, what is wrong, how it went. No network, no script. */
export function statusPage(facts: StatusFacts): string {
  const { service, now, open, over } = facts
  const sentence =
    open.length === 0 ? 'No open incident' : `${open.length} open ${open.length === 1 ? 'incident' : 'incidents'}`
  const tone = open.length === 0 ? 'good' : 'bad'
  return page(
    `Status · ${service}`,
    html`<p class="muted">${service} · ${time(now)}</p>
<h1 class="${tone}">${open.length === 0 ? '✓' : '✗'} ${sentence}</h1>
${numbers(facts)}
<h2>What runs</h2>${environments(facts)}
<h2>Open incidents</h2>${incidents(open, now)}
<h2>The last thirty days</h2>
${bars('Releases completed, a day', facts.days, one => one.completed, 'good')}
${bars('Rollbacks, a day', facts.days, one => one.rolledBack, 'bad')}
${bars('Incidents opened, a day', facts.days, one => one.incidents, 'mark')}
<h2>Against the targets</h2>${metrics(facts.metrics)}
<h2>Incidents that are over</h2>${incidents(over, now)}
<p class="muted">Made from the ledger alone: the same events give the same page.</p>`,
    style
  )
}

function numbers({ days, state, service }: StatusFacts): Html {
  const sum = (of: (day: StatusDay) => number) => days.reduce((all, day) => all + of(day), 0)
  const firing = openAlerts(state, service).length
  return numberRow([
    [sum(one => one.completed), 'releases in 30 days'],
    [sum(one => one.rolledBack), 'rolled back'],
    [sum(one => one.incidents), 'incidents'],
    [firing, 'alerts firing now']
  ])
}

function environments({ state, service, now }: StatusFacts): Html {
  const own = [...state.environments.values()].filter(one => one.artifact === service)
  const rows = own.map(({ environment, live, rollout, staged }) => {
    const moving =
      rollout === undefined ? (staged === undefined ? '–' : 'staged') : `${Math.round(rollout.weight * 100)} % on green`
    const since = live === undefined ? '–' : showDuration(Date.parse(now) - Date.parse(live.since))
    return row([
      environment,
      live === undefined ? 'nothing' : shortDigest(live.digest),
      live?.buildId ?? '–',
      since,
      moving
    ])
  })
  return table(['environment', 'digest', 'build', 'for', 'moving'], rows, 'Nothing was deployed yet.')
}

function incidents(all: readonly Incident[], now: string): Html {
  const rows = all.map(({ id, severity, title, state, openedAt, states }) => {
    const end = state === 'resolved' ? (states.at(-1)?.time ?? now) : now
    return row([id, severity, title, state, time(openedAt), showDuration(Date.parse(end) - Date.parse(openedAt))])
  })
  return table(['incident', 'severity', 'what', 'state', 'opened', 'lasted'], rows, 'None.')
}

function metrics(all: readonly Metric[]): Html {
  const rows = all.map(metric => {
    const { name, target, met } = metric
    const sign = target.kind === 'at-least' ? 'at least' : 'at most'
    const words = met === null ? '? not known' : met ? '✓ met' : '✗ missed'
    return row([name, shown(metric.value, metric), `${sign} ${shown(target.value, metric)}`, words])
  })
  return table(['metric', 'value', 'target', ''], rows, 'Nothing was measured.')
}

function shown(value: number | null, { unit }: Metric): string {
  if (value === null) return 'nothing seen'
  if (unit === 'milliseconds') return showDuration(value)
  return unit === 'share' ? `${Number((value * 100).toFixed(2))} %` : `${Number(value.toFixed(2))} a day`
}

const frame = { width: 900, height: 96, top: 24, bottom: 20 }

/** One bar a day; each tells its figure to whoever cannot see it. */
function bars(
  title: string,
  days: readonly StatusDay[],
  of: (day: StatusDay) => number,
  tone: 'good' | 'bad' | 'mark'
): Html {
  const most = Math.max(1, ...days.map(of))
  const step = frame.width / days.length
  const room = frame.height - frame.top - frame.bottom
  const drawn = days.map((day, at) => {
    const height = (of(day) / most) * room
    const y = frame.height - frame.bottom - height
    return html`<rect class="bar ${tone}" x="${(at * step + 2).toFixed(1)}" y="${y.toFixed(1)}" width="${(step - 4).toFixed(1)}" height="${Math.max(height, 1).toFixed(1)}"><title>${day.day}: ${of(day)}</title></rect>`
  })
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? '']
  return html`<svg class="days" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${title}">
<text class="name" x="0" y="14">${title}</text><text x="${frame.width}" y="14" text-anchor="end">most: ${Math.max(0, ...days.map(of))}</text>
${drawn}<text x="0" y="${frame.height - 4}">${first}</text><text x="${frame.width}" y="${frame.height - 4}" text-anchor="end">${last}</text>
</svg>`
}

function time(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
}
