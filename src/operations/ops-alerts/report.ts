import type { BackTest } from '../../domain/alerts/back-test.ts'
import { pagesPerWeek } from '../../domain/alerts/back-test-markdown.ts'
import type { Finding } from '../../domain/alerts/lint.ts'
import { recordedQuery } from '../../domain/alerts/recorded-series.ts'
import { routeOf } from '../../domain/alerts/routing.ts'
import type { FiredAlert } from '../../domain/ledger/fold-alert.ts'
import type { End } from '../../operation.ts'
import type { Block, Report } from '../../report.ts'
import type { AlertsDone } from './apply.ts'
import type { AlertsInputs } from './inputs.ts'
import type { AlertsFacts } from './observe.ts'
import type { AlertsPlan } from './plan.ts'

/** Says what fires, what is blind, what was written, or what would have fired. */
export function report({ facts, plan, done }: End<AlertsInputs, AlertsFacts, AlertsPlan, AlertsDone>): Report {
  switch (plan.kind) {
    case 'list':
      return listed(plan.alerts, facts)
    case 'lint':
      return linted(plan.findings, facts)
    case 'played':
      return played(plan.test, plan.markdown, [])
    case 'write':
      return plan.played === undefined
        ? compiled(plan, facts, done)
        : played(plan.played.test, plan.played.markdown, done?.written ?? [])
    case 'evaluate':
      return evaluated(plan, facts, done)
  }
}

function listed(alerts: readonly FiredAlert[], { location, artifact }: AlertsFacts): Report {
  const rows = alerts.map(one => [
    one.severity,
    one.rule,
    one.summary,
    one.firedAt,
    one.incident ?? routeOf(one.severity),
    one.runbook
  ])
  const blocks: Block[] =
    rows.length === 0
      ? [{ kind: 'text', text: 'nothing fires' }]
      : [{ kind: 'table', columns: ['severity', 'alert', 'what', 'since', 'goes to', 'runbook'], rows }]
  const headline = `alerts · ${artifact} · ${alerts.length} firing · looked at ${location}`
  return { outcome: 'done', headline, blocks, result: { 'looked-at': location, alerts } }
}

function linted(findings: readonly Finding[], { pack, artifact }: AlertsFacts): Report {
  const result = { rules: pack.rules.length, findings }
  if (findings.length === 0) {
    return { outcome: 'done', headline: `alerts · ${artifact} · no blind spot`, blocks: [], result }
  }
  const headline = `alerts refused · ${artifact} · ${findings.length} blind spots`
  return { outcome: 'refused', reason: 'alert-blind-spot', headline, blocks: findingBlocks(findings), result }
}

function findingBlocks(findings: readonly Finding[]): readonly Block[] {
  const checks = findings.map(({ code, text, next }) => ({
    mark: 'failed' as const,
    name: code,
    text,
    expected: next
  }))
  return findings.length === 0 ? [] : [{ kind: 'checks', checks }]
}

function compiled(
  { files, findings }: Extract<AlertsPlan, { kind: 'write' }>,
  { pack }: AlertsFacts,
  done: AlertsDone | undefined
): Report {
  const paths = files.map(({ path }) => path)
  const blocks: Block[] = [
    { kind: 'text', text: paths.join('\n') },
    ...findingBlocks(findings),
    { kind: 'next', text: 'promtool test rules sluice.rules.test.yml sluice.rules.slow.test.yml' },
    { kind: 'next', text: 'amtool check-config alertmanager.yml' }
  ]
  return {
    outcome: done === undefined ? 'planned' : 'done',
    headline: `alerts · ${pack.rules.length} rules compiled to ${paths.length} files`,
    blocks,
    result: { files: done?.written ?? paths, rules: pack.rules.length, findings, query: recordedQuery(pack.sources) }
  }
}

function played(test: BackTest, markdown: string, written: readonly string[]): Report {
  const { episodes, pages, notices, tickets, from, to } = test
  const weekly = pagesPerWeek(test)
  const iso = (time: number) => new Date(time).toISOString()
  return {
    outcome: 'done',
    headline: `alerts · ${pages.length} pages, ${notices} notices, ${tickets} tickets in what was recorded`,
    blocks: [{ kind: 'text', text: markdown }],
    result: {
      from: iso(from),
      to: iso(to),
      pages: pages.map(iso),
      'pages-per-week': weekly ?? null,
      notices,
      tickets,
      episodes: episodes.map(one => ({
        rule: one.rule.name,
        severity: one.rule.severity,
        from: iso(one.from),
        to: iso(one.to),
        'goes-on': one.goesOn
      })),
      markdown,
      files: written
    }
  }
}

function evaluated(
  { fired, quiet }: Extract<AlertsPlan, { kind: 'evaluate' }>,
  { artifact, location, firing = [] }: AlertsFacts,
  done: AlertsDone | undefined
): Report {
  const untold = done?.untold ?? []
  const lines = [
    ...fired.map(({ rule }) => `${rule.severity} ${rule.name} fires: ${rule.summary}`),
    ...quiet.map(rule => `${rule} is quiet again`),
    ...untold.map(text => `not told: ${text}`)
  ]
  const blocks: Block[] = lines.map(text => ({ kind: 'text', text }))
  const result = {
    'looked-at': location,
    firing: firing.map(({ rule, firedAt }) => ({ rule: rule.name, severity: rule.severity, firedAt })),
    fired: fired.map(({ rule }) => rule.name),
    quiet,
    untold
  }
  const headline = `alerts · ${artifact} · ${firing.length} firing`
  if (untold.length > 0) return { outcome: 'unavailable', reason: 'notifier-failed', headline, blocks, result }
  const changed = fired.length + quiet.length > 0
  return { outcome: changed ? (done === undefined ? 'planned' : 'done') : 'unchanged', headline, blocks, result }
}
