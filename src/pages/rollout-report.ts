import { shortDigest } from '../domain/digest.ts'
import { showDuration } from '../domain/duration.ts'
import type { RolloutReport } from '../domain/rollout-report.ts'
import { type Html, html, numberRow, row, table } from './html.ts'
import { plotSvg } from './plot.ts'
import { rolloutPlots, wasCounted } from './rollout-curves.ts'
import { countsTable, sharesTable } from './rollout-tables.ts'
import { page } from './style.ts'

const verdicts = { completed: 'Completed', 'rolled-back': 'Rolled back', held: 'Held', aborted: 'Aborted' } as const

const longSeconds = 600

function seconds(value: number | null): string {
  if (value === null) return '–'
  return value < longSeconds ? `${Number(value.toFixed(1))} s` : showDuration(value * 1000)
}

function verdictSentence(report: RolloutReport): string {
  const after = report.decisionSeconds === null ? '' : ` after ${seconds(report.decisionSeconds)}`
  return `${verdicts[report.verdict]}${after}: ${report.because}.`
}

function numbers(report: RolloutReport): Html {
  const harmed = report.harmed.toLocaleString('en')
  const costs = !wasCounted(report)
    ? [['–', 'requests counted'] as const]
    : report.slowed === 0
      ? [[harmed, 'requests harmed'] as const]
      : [[harmed, 'requests failed'] as const, [report.slowed.toLocaleString('en'), 'requests slowed'] as const]
  const { decisionSeconds: decided } = report
  return numberRow([
    ...costs,
    decided !== null && decided >= longSeconds
      ? [seconds(decided), 'to decision']
      : [decided === null ? '–' : `${Number(decided.toFixed(1))}`, 'seconds to decision'],
    [report.safetyMs === null ? '–' : `${Math.round(report.safetyMs)}`, 'milliseconds to safety']
  ])
}

function eventTable(report: RolloutReport): Html {
  const rows = report.events.map((event, index) => row([index + 1, seconds(event.t), event.kind, event.text]))
  return table(['', 'after', 'event', 'what happened'], rows, 'No events were recorded.')
}

function comparisonTable(report: RolloutReport): Html {
  const rows = report.comparison.map(other =>
    row([other.rule, other.verdict, seconds(other.decidedAfterSeconds), about(other.harmed), about(other.slowed)])
  )
  return table(
    ['rule', 'verdict', 'decided after', 'requests failed', 'requests slowed'],
    rows,
    'No other rule was played on this trace.'
  )
}

function about(requests: number): string {
  return Math.round(requests).toLocaleString('en')
}

/** The trace as JSON lines, header first: what a replay reads. */
function download(report: RolloutReport): Html {
  const lines = [report.header, ...report.lines].map(line => JSON.stringify(line))
  const address = `data:application/x-ndjson;charset=utf-8,${encodeURIComponent(`${lines.join('\n')}\n`)}`
  const words = `Download the trace (${report.lines.length} ticks)`
  return html`<p><a download="trace.jsonl" href="${address}">${words}</a>, to replay it with any rule.</p>`
}

/** Writes the report of one rollout as an HTML page in one file. */
export function rolloutReportPage(report: RolloutReport): string {
  const name = [report.service, report.version, report.environment].filter(part => part !== undefined).join(' · ')
  const counted = wasCounted(report)
  const tone = report.verdict === 'completed' ? 'good' : 'bad'
  return page(
    `Rollout · ${name}`,
    html`<p class="muted">${name} · <code title="${report.digest}">${shortDigest(report.digest)}</code></p>
<h1 class="${tone}">${verdictSentence(report)}</h1>
${numbers(report)}
<p class="key muted"><i class="blue"></i>blue, live before<i class="green"></i>green, the newcomer · dotted upright lines are the numbered events below</p>
${rolloutPlots(report).map(plotSvg)}
<div class="words">
${report.header.latencyWatched || !counted ? html`` : html`<p class="muted">Latency was not watched: the policy says that errors are enough.</p>`}
${
  counted
    ? html`<h2>What each colour served</h2>${countsTable(report)}
${sharesTable(report)}`
    : html`<p class="muted">No request was counted here: whoever moved the traffic judged by its own analysis.</p>`
}
<h2>Events</h2>${eventTable(report)}
${counted ? html`<h2>What other rules would have done with this trace</h2>${comparisonTable(report)}` : html``}
</div>
${counted ? html`<p class="muted">Argo, Flagger and Kayenta: rules in their style, tuned to what this service does. Estimated: the trace ended before the rule did, so it goes on with the last minute's rates. Requests failed: beyond what blue's rate explains.</p>` : html``}
${counted ? download(report) : html``}`
  )
}
