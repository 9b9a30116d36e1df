import type { Policy } from '../policy/policy.ts'
import { isReachable } from './alertmanager.ts'
import { budgetOf } from './burn.ts'
import type { Pack } from './prometheus-rules.ts'
import { type Route, routeOf } from './routing.ts'
import { criticalSignals } from './rule.ts'
import { runbookProblems } from './runbook.ts'

export const blindSpots = [
  'critical-without-rule',
  'rule-without-signal',
  'rule-without-runbook',
  'runbook-unfinished',
  'absence-unseen',
  'route-without-receiver',
  'role-without-people',
  'slow-burn-unseen',
  'limits-out-of-order'
] as const

export interface Finding {
  readonly code: (typeof blindSpots)[number]
  readonly about: string
  readonly text: string
  readonly next: string
}

export interface Looked {
  readonly pack: Pack
  readonly policy: Pick<Policy, 'notify' | 'roles' | 'alerts' | 'incident'>
  /** The texts of the runbooks that are there, by name without `.md`. */
  readonly runbooks: Readonly<Record<string, string>>
  /** Whether Sluice itself opens issues for tickets: where it watches itself, or asks an Alertmanager. */
  readonly opensTickets: boolean
}

/** Finds what nobody would hear of. Pure. */
export function lintAlerts(looked: Looked): readonly Finding[] {
  return [
    ...unwatched(looked),
    ...unknownSignals(looked),
    ...withoutRunbook(looked),
    ...unfinished(looked),
    ...silences(looked),
    ...unheard(looked),
    ...unresolved(looked),
    ...slowBurn(looked),
    ...disorder(looked)
  ]
}

function unwatched({ pack: { rules } }: Looked): readonly Finding[] {
  const wakes = (signal: string) =>
    rules.some(one => one.signal === signal && one.condition.kind !== 'absent' && one.severity <= 'P1')
  return criticalSignals
    .filter(signal => !wakes(signal))
    .map(signal => ({
      code: 'critical-without-rule',
      about: signal,
      text: `Nothing wakes anybody about ${signal}.`,
      next: `alerts.rules: add one of severity P0 or P1 with signal: ${signal}`
    }))
}

function unknownSignals({ pack: { rules, sources } }: Looked): readonly Finding[] {
  const known = new Set(['errors', 'latency', ...Object.keys(sources.gauges)])
  return rules
    .filter(({ signal }) => !known.has(signal))
    .map(({ name, signal }) => ({
      code: 'rule-without-signal',
      about: name,
      text: `${name} watches "${signal}", which nothing measures.`,
      next: `alerts.signals.own.${signal}: { metric: … }`
    }))
}

function withoutRunbook({ pack: { rules }, policy, runbooks }: Looked): readonly Finding[] {
  return rules
    .filter(({ runbook }) => !Object.hasOwn(runbooks, runbook))
    .map(({ name, runbook }) => ({
      code: 'rule-without-runbook',
      about: name,
      text: `${name} sends people to ${policy.alerts.runbooks}/${runbook}.md, which is not there.`,
      next: `Write ${policy.alerts.runbooks}/${runbook}.md, in the form of the others there.`
    }))
}

function unfinished({ policy, runbooks }: Looked): readonly Finding[] {
  return Object.entries(runbooks).flatMap(([name, markdown]) =>
    runbookProblems(markdown).map(problem => ({
      code: 'runbook-unfinished' as const,
      about: name,
      text: `${policy.alerts.runbooks}/${name}.md: ${problem}.`,
      next: 'A runbook has Symptoms, Triage, Resolution Steps with a verification, Escalation, Prevention.'
    }))
  )
}

/** A rule whose figure disappears is quiet for ever, unless another tells that it is gone. */
function silences({ pack: { rules } }: Looked): readonly Finding[] {
  const watched = rules.filter(({ condition, severity }) => condition.kind !== 'absent' && severity <= 'P1')
  const seen = new Set(rules.filter(({ condition }) => condition.kind === 'absent').map(({ signal }) => signal))
  return [...new Set(watched.map(({ signal }) => signal))]
    .filter(signal => !seen.has(signal))
    .map(signal => ({
      code: 'absence-unseen',
      about: signal,
      text: `When ${signal} is no longer measured, its rules are quiet and nobody is told.`,
      next: `alerts.rules: - { name: …, severity: P1, signal: ${signal}, absent: true, for: 5m, runbook: … }`
    }))
}

function unheard({ pack: { rules }, policy, opensTickets }: Looked): readonly Finding[] {
  const used = new Set(rules.map(({ severity }) => routeOf(severity)))
  if (used.has('notice')) used.add('page')
  const hears: Readonly<Record<Route, boolean>> = {
    page: policy.notify.some(one => isReachable(one) && one.on.includes('page')),
    notice: policy.notify.some(one => isReachable(one) && one.on.includes('notice')),
    ticket: opensTickets,
    dashboard: true
  }
  const cures: Readonly<Record<Route, string>> = {
    page: 'notify: - { kind: pagerduty, on: [page] }',
    notice: 'notify: - { kind: slack, on: [notice] }',
    ticket: 'alerts.alertmanager: the address of Alertmanager, so that sluice ops alerts opens issues',
    dashboard: ''
  }
  return [...used]
    .filter(route => !hears[route])
    .map(route => ({
      code: 'route-without-receiver',
      about: route,
      text: `Alerts go to "${route}", and nobody receives that.`,
      next: cures[route]
    }))
}

function unresolved({ policy: { alerts, notify, roles } }: Looked): readonly Finding[] {
  const named = [alerts.role, ...notify.map(({ role }) => role)]
  const lacking = [...new Set(named.map(role => role ?? 'on-call'))].filter(role => (roles[role] ?? []).length === 0)
  return lacking.map(role => ({
    code: 'role-without-people',
    about: role,
    text: `A page is for ${role}, and the policy names nobody for it.`,
    next: `roles: { ${role}: [alice, bob] }`
  }))
}

const daysMs = 86_400_000

/** A steady share of errors below every rule still empties the budget in a few days. */
function slowBurn({ pack: { rules, settings } }: Looked): readonly Finding[] {
  const budget = budgetOf(settings.objective)
  const limits = rules.flatMap(({ signal, condition, severity }) => {
    if (signal !== 'errors' || severity > 'P2') return []
    if (condition.kind === 'threshold') return [condition.value]
    return condition.kind === 'burn' ? [condition.factor * budget] : []
  })
  const unseen = Math.min(...limits, 1)
  if (unseen <= budget * 1.001) return []
  const days = (settings.objective.window * budget) / unseen / daysMs
  return [
    {
      code: 'slow-burn-unseen',
      about: `${settings.objective.target} %`,
      text: `${percent(unseen)} of errors, steadily, is below every rule and empties the budget of ${percent(budget)} in ${days.toFixed(1)} days.`,
      next: 'alerts.pack: sop brings burn-rate rules for alerts.objective'
    }
  ]
}

/** What is worse must not begin later. */
function disorder({ pack: { rules } }: Looked): readonly Finding[] {
  const limits = rules.flatMap(rule =>
    rule.condition.kind === 'threshold' ? [{ ...rule, ...rule.condition, at: rule.condition.value }] : []
  )
  return limits.flatMap(worse =>
    limits
      .filter(lesser => lesser.signal === worse.signal && worse.severity < lesser.severity)
      .filter(lesser => (worse.comparison === 'below' ? worse.at > lesser.at : worse.at < lesser.at))
      .map(lesser => ({
        code: 'limits-out-of-order' as const,
        about: worse.name,
        text: `${worse.name} (${worse.severity}, ${worse.at}) begins before ${lesser.name} (${lesser.severity}, ${lesser.at}).`,
        next: 'alerts.rules: order the limits by severity'
      }))
  )
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`
}
