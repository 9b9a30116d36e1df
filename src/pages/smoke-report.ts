import type { ReportedCheck, ReportedComparison, SmokePage } from '../domain/smoke/page.ts'
import { type Html, html, numberRow, row, table } from './html.ts'
import { page } from './style.ts'

const sentences = {
  pass: 'Passed',
  'flaky-pass': 'Passed, but not at the first try',
  fail: 'Failed',
  inconclusive: 'Could not be found out'
} as const
const signs = {
  pass: '✓\u00a0pass',
  'flaky-pass': '·\u00a0flaky',
  fail: '✗\u00a0fail',
  inconclusive: '?\u00a0unknown',
  skipped: '–\u00a0skipped'
} as const

function sign(verdict: ReportedCheck['verdict']): Html {
  const tone = verdict === 'fail' || verdict === 'inconclusive' ? 'bad' : verdict === 'pass' ? 'good' : 'muted'
  return html`<span class="sign ${tone}">${signs[verdict]}</span>`
}

function milliseconds(value: number): string {
  return value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`
}

function numbers({ passed, failed, milliseconds: spent }: SmokePage): Html {
  return numberRow([
    [passed, 'checks passed'],
    [failed, 'did not pass'],
    [milliseconds(spent), 'from start to verdict']
  ])
}

/** What is folded below a check: every try, every finding, and the part of the answer that matters. */
function attempts(check: ReportedCheck): Html | string {
  const worthSaying = check.verdict !== 'pass' || check.attempts.length > 1
  if (check.attempts.length === 0 || !worthSaying) return check.text
  const tries = check.attempts.map((attempt, index) => {
    const findings = attempt.findings.map(({ passed, expression, expected, found, excerpt }) => {
      const line = `${passed ? '✓' : '✗'} ${expression}: expected ${expected}, found ${found}`
      return excerpt === '' ? html`<li>${line}</li>` : html`<li>${line}<pre>${excerpt}</pre></li>`
    })
    const error = attempt.error === undefined ? '' : html`<li>✗ ${attempt.error}</li>`
    return html`<p class="muted">try ${index + 1} · ${attempt.verdict} · ${milliseconds(attempt.milliseconds)}</p><ul>${findings}${error}</ul>`
  })
  const details = html`<summary>${check.text}</summary>${tries}`
  return check.verdict === 'fail' ? html`<details open>${details}</details>` : html`<details>${details}</details>`
}

function checkTable(checks: readonly ReportedCheck[], empty: string): Html {
  const rows = checks.map(check => row([sign(check.verdict), check.name, attempts(check)]))
  return table(['verdict', 'check', 'why'], rows, empty)
}

function percent(share: number): string {
  return `${share >= 0 ? '+' : '−'}${Math.abs(share * 100).toFixed(1)} %`
}

function latencyText({ latency, rounds }: ReportedComparison): string {
  if (latency === undefined) return `${rounds} rounds, too few to judge times`
  return `${percent(latency.estimate)} time, between ${percent(latency.low)} and ${percent(latency.high)} (98 %)`
}

function comparisonPart(comparison: readonly ReportedComparison[]): Html | string {
  if (comparison.length === 0) return ''
  const rows = comparison.map(each => {
    const found = each.differences.map(({ path, kind, blue, green }) => {
      return html`<li><code>${path}</code> ${kind}: blue ${blue}, green ${green}</li>`
    })
    const told = found.length === 0 ? html`<p>no more than blue from itself</p>` : html`<ul>${found}</ul>`
    return row([sign(each.verdict), each.name, html`${told}<p class="muted">${latencyText(each)}</p>`])
  })
  return html`<h2>Green beside blue</h2>${table(['verdict', 'request', 'differs by'], rows, '')}`
}

/** Writes the report of one smoke test as an HTML page in one file: no script, no network. */
export function smokeReportPage(data: SmokePage): string {
  const good = data.verdict === 'pass' || data.verdict === 'flaky-pass'
  const identity = data.identity
  const tone = identity?.kind === 'agrees' ? 'good' : 'bad'
  const claim =
    identity === undefined
      ? html`<span class="muted">nobody asked which digest answers</span>`
      : html`<span class="${tone}">${identity.text}</span>`
  return page(
    `Smoke test · ${data.baseUrl}`,
    html`<p class="muted">smoke test · ${data.baseUrl} · ${data.time}</p>
<h1 class="${good ? 'good' : 'bad'}">${sentences[data.verdict]}</h1>
<p>${claim}</p>
${numbers(data)}
<h2>Checks</h2>${checkTable(data.checks, 'No check was run.')}
${comparisonPart(data.comparison)}
${data.cleanup.length === 0 ? '' : html`<h2>Clean-up</h2>${checkTable(data.cleanup, '')}`}
<p class="muted">Generated values come from the seed <code>${data.seed}</code>; the input <code>seed</code> makes them again.</p>`
  )
}
