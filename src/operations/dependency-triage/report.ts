import type { Triaged } from '../../domain/triage/decide.ts'
import type { GateAnswer } from '../../domain/triage/gate.ts'
import type { End } from '../../operation.ts'
import type { Block, Check, Report } from '../../report.ts'
import type { Carried, Triage } from './apply.ts'
import { commentOf, silenceOf } from './comment.ts'
import type { DependencyTriageInputs } from './inputs.ts'
import type { TriageFacts } from './observe.ts'
import type { PlannedPull, TriagePlan } from './plan.ts'

type TriageEnd = End<DependencyTriageInputs, TriageFacts, TriagePlan, Triage>

export const outputs = {
  decision: 'merge, wait, review, standard or blocked; in a sweep the most urgent one.',
  effect: 'merged, armed, queued or none; in a sweep the furthest one.',
  severity: 'The worst severity that the updates are about: critical, high, medium, low, none or unknown.',
  updates: 'The updated packages, as JSON.',
  report: 'The report as Markdown.'
} as const

/** Tells what was decided and why, what was done about it, and which facts were missing. */
export function report({ plan, done, inputs }: TriageEnd): Report {
  if (plan.kind === 'offline') return offline(plan.triaged)
  const [only] = plan.pulls
  if (plan.pulls.length === 1 && only !== undefined) return reportOne(only, done?.carried[0], { plan, inputs })
  return reportMany(plan.pulls, done?.carried ?? [], plan)
}

function offline(triaged: Triaged): Report {
  const { decision } = triaged
  return {
    outcome: 'done',
    headline: `triage decides ${decision} · ${triaged.severity} · ${triaged.because}`,
    blocks: blocksOf(triaged),
    result: resultOf(triaged),
    outputs: { ...outputsOf(triaged), effect: 'none', report: commentOf(triaged, []) }
  }
}

function reportOne(
  { observed, triaged }: PlannedPull,
  carried: Carried | undefined,
  { plan, inputs }: { readonly plan: TriagePlan; readonly inputs: DependencyTriageInputs }
): Report {
  const { number } = observed.evidence.pull
  const effect = carried?.effect ?? 'none'
  const unread: Block = {
    kind: 'checks',
    checks: observed.unread.map(({ fact, why }) => ({ mark: 'unknown', name: fact, text: why }))
  }
  const silence = silenceOf(triaged, observed.notes.writer).map((text): Block => ({ kind: 'text', text }))
  const over = overOf(observed)
  const refused = over === undefined && triaged.decision === 'blocked'
  const outcome = refused
    ? 'refused'
    : !plan.proceed
      ? inputs.mode === 'report'
        ? 'done'
        : 'unchanged'
      : carried === undefined
        ? 'planned'
        : 'done'
  return {
    outcome,
    reason: refused ? triaged.reason : undefined,
    headline: `triage ${triaged.decision} · #${number} · ${triaged.severity} · ${over ?? triaged.because}`,
    blocks: [
      ...blocksOf(triaged),
      ...(observed.unread.length === 0 ? [] : [unread]),
      ...silence,
      ...unaskedBlocks(carried ? [carried] : [])
    ],
    result: {
      number,
      ...resultOf(triaged),
      effect,
      unread: observed.unread,
      unasked: carried?.unasked ?? [],
      evidence: carried?.record ?? null
    },
    outputs: {
      ...outputsOf(triaged),
      effect,
      report: commentOf(triaged, observed.unread, { writer: observed.notes.writer })
    }
  }
}

/** Why nothing is left to decide about a pull request; undefined while it is open. */
function overOf({ evidence: { pull } }: PlannedPull['observed']): string | undefined {
  return pull.merged === true ? 'merged already' : pull.state === 'closed' ? 'closed already' : undefined
}

/** What people want to know first. */
const effects = ['merged', 'queued', 'armed'] as const
const severities = ['critical', 'high', 'unknown', 'medium', 'low'] as const
const urgency = ['standard', 'review', 'wait', 'merge', 'blocked'] as const

function reportMany(pulls: readonly PlannedPull[], carried: readonly Carried[], plan: TriagePlan): Report {
  const rows = pulls.map(({ observed, triaged, duplicateOf }) => {
    const { number } = observed.evidence.pull
    const effect = carried.find(one => one.number === number)?.effect ?? 'none'
    return { number, effect, 'duplicate-of': duplicateOf ?? null, ...resultOf(triaged) }
  })
  // What was merged a moment ago is only looked at to be recorded; it is no verdict of this sweep.
  const open = pulls.filter(({ observed }) => overOf(observed) === undefined)
  const merged = new Set(carried.filter(({ effect }) => effect !== 'none').map(({ number }) => number))
  const shown = pulls.filter(pull => open.includes(pull) || merged.has(pull.observed.evidence.pull.number))
  const worst = urgency[Math.max(...open.map(pull => urgency.indexOf(pull.triaged.decision)), 0)] ?? 'standard'
  const blocked = open.find(pull => pull.triaged.decision === 'blocked')
  const columns = ['Pull request', 'Decision', 'Severity', 'Because']
  const cells = pulls.map(({ observed, triaged, duplicateOf }) => [
    `#${observed.evidence.pull.number}`,
    overOf(observed) ?? triaged.decision,
    triaged.severity,
    duplicateOf === undefined ? (overOf(observed) ?? triaged.because) : `duplicate of #${duplicateOf}`
  ])
  return {
    outcome:
      blocked !== undefined ? 'refused' : plan.proceed ? (carried.length === 0 ? 'planned' : 'done') : 'unchanged',
    reason: blocked?.triaged.reason,
    headline: `triage · ${open.length} open pull requests`,
    blocks: [{ kind: 'table', columns, rows: cells }, ...unaskedBlocks(carried)],
    result: { pulls: rows, ...(plan.kind !== 'offline' && { settled: plan.settled, escalations: plan.escalations }) },
    outputs: {
      decision: worst,
      effect: effects.find(effect => carried.some(one => one.effect === effect)) ?? 'none',
      severity: severities.find(severity => shown.some(({ triaged }) => triaged.severity === severity)) ?? 'none',
      updates: JSON.stringify(rows.flatMap(row => row.updates)),
      report: shown.map(({ observed, triaged }) => commentOf(triaged, observed.unread)).join('\n\n')
    }
  }
}

/** A review that nobody was asked for would be waited for in vain. */
function unaskedBlocks(carried: readonly Carried[]): readonly Block[] {
  const checks = carried.flatMap(({ number, unasked }) =>
    unasked.map((name): Check => ({ mark: 'failed', name, text: `could not be asked about #${number}` }))
  )
  const text = 'correct assignees and review-teams: each must be known, and may at least read the repository'
  return checks.length === 0
    ? []
    : [
        { kind: 'checks', checks },
        { kind: 'next', text }
      ]
}

function blocksOf({ gates, opened }: Triaged): readonly Block[] {
  const rows = opened.updates.map(update => [
    update.name,
    update.from ?? '–',
    update.to ?? '–',
    update.delta,
    update.ecosystem,
    update.directory
  ])
  const findings: readonly Check[] = opened.findings.map(({ code, text }) => ({ mark: 'note', name: code, text }))
  return [
    { kind: 'table', columns: ['Package', 'From', 'To', 'Step', 'Ecosystem', 'Folder'], rows },
    { kind: 'checks', checks: [...gates.map(checkOf), ...findings] }
  ]
}

function checkOf({ gate, status, text, expected, found }: GateAnswer): Check {
  return { mark: status === 'waiting' ? 'unknown' : status, name: gate, text, expected, found }
}

function outputsOf({ decision, severity, opened }: Triaged) {
  return { decision, severity, updates: JSON.stringify(opened.updates) }
}

/** The answer for programs. */
export function resultOf({ decision, severity, gates, opened, because, reason }: Triaged) {
  return {
    source: opened.source,
    updates: opened.updates,
    severity,
    decision,
    because,
    'reason-code': reason ?? null,
    gates: gates.map(gate => ({
      gate: gate.gate,
      status: gate.status,
      'reason-code': gate.code ?? null,
      text: gate.text,
      expected: gate.expected ?? null,
      found: gate.found ?? null,
      'next-possible': gate.nextPossible ?? null
    })),
    findings: opened.findings,
    advisories: opened.security.proofs.map(({ warning, verdict, before, after }) => ({
      id: warning.id,
      cve: warning.cve ?? null,
      package: warning.name,
      severity: warning.severity,
      because: warning.because,
      range: warning.range,
      verdict,
      before,
      after
    }))
  }
}
