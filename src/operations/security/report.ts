import type { Outcome } from '../../domain/outcome.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import { deniedOf, type Overview } from '../../domain/security-report/overview.ts'
import { type Section, sectionsOf } from '../../domain/security-report/pages.ts'
import type { End } from '../../operation.ts'
import type { Block, Report } from '../../report.ts'
import type { SecurityDone } from './apply.ts'
import type { SecurityInputs } from './inputs.ts'
import type { SecurityFacts } from './observe.ts'
import type { SecurityPlan } from './plan.ts'

type SecurityEnd = End<SecurityInputs, SecurityFacts, SecurityPlan, SecurityDone>

/** Status answers like a check: open alerts are a no, and a project that could not be read is no yes. */
export function report({ inputs, facts, plan, done }: SecurityEnd): Report {
  const { overview } = facts
  const { outcome, reason } = verdictOf(inputs.show, overview)
  const planned = plan.proceed && done === undefined
  return {
    outcome: planned && outcome === 'done' ? 'planned' : outcome,
    reason,
    headline: headlineOf(overview),
    blocks: [...blocksOf(inputs.show, overview), ...doneBlocks(done)],
    result: { ...resultOf(inputs.show, overview), report: done?.path ?? null, issues: done?.issues ?? [] }
  }
}

function verdictOf(
  show: SecurityInputs['show'],
  overview: Overview
): { readonly outcome: Outcome; readonly reason: ReasonCode | undefined } {
  if (show === 'updates') {
    const unread = overview.unread.some(({ fact }) => fact === 'pulls')
    return unread ? { outcome: 'unavailable', reason: 'security-unread' } : { outcome: 'done', reason: undefined }
  }
  if (deniedOf(overview).length > 0) return { outcome: 'refused', reason: 'licence-denied' }
  if (show === 'report') return { outcome: 'done', reason: undefined }
  if (overview.alerts.length > 0) return { outcome: 'refused', reason: 'security-findings' }
  return overview.unread.length > 0
    ? { outcome: 'unavailable', reason: 'security-unread' }
    : { outcome: 'done', reason: undefined }
}

function headlineOf({ projects, alerts, updates, unread }: Overview): string {
  const bad = alerts.filter(({ severity }) => severity === 'critical' || severity === 'high').length
  const missing = unread.length === 0 ? '' : ` · ${unread.length} facts could not be read`
  const many = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  return `security of ${many(projects.length, 'project')} · ${many(alerts.length, 'open alert')}, ${bad} of them high or critical · ${many(updates.length, 'pending update')}${missing}`
}

function blocksOf(show: SecurityInputs['show'], overview: Overview): readonly Block[] {
  const sections = sectionsOf(overview)
  const wanted = show === 'updates' ? ['Pending updates', 'Could not be read'] : sections.map(({ title }) => title)
  return sections.filter(({ title }) => wanted.includes(title)).flatMap(blockOf)
}

function blockOf({ title, columns, rows, none }: Section): readonly Block[] {
  if (rows.length === 0) return [{ kind: 'text', text: `${title}: ${none}` }]
  return [
    { kind: 'text', text: title },
    { kind: 'table', columns, rows }
  ]
}

function doneBlocks(done: SecurityDone | undefined): readonly Block[] {
  if (done === undefined) return []
  const links = done.issues.map(({ number, url }): Block => ({ kind: 'link', text: `issue #${number}`, target: url }))
  return done.path === undefined ? links : [{ kind: 'link', text: 'report', target: done.path }, ...links]
}

function resultOf(show: SecurityInputs['show'], overview: Overview): Readonly<Record<string, unknown>> {
  const { now, projects, updates, unread } = overview
  return show === 'updates' ? { now, projects, updates, unread } : { ...overview }
}
