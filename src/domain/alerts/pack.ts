import type { Severity } from '../incident/states.ts'
import type { AlertSettings } from '../policy/alerts.ts'
import { burnRules } from './burn.ts'
import type { AlertRule, Comparison } from './rule.ts'

type Figure = readonly [comparison: Comparison, value: number, forMinutes?: number]
type Row = readonly [name: string, severity: Severity, signal: string, figure: Figure, runbook: string, summary: string]

const minuteMs = 60_000

/** The SOP's rules, section 4.3, word for word; what it leaves open (P3, how long) is the last figure. */
const limits: readonly Row[] = [
  ['ServiceDown', 'P0', 'health', ['below', 1, 1], 'service-down', 'The health check fails.'],
  ['ErrorRateCritical', 'P0', 'errors', ['above', 0.05], 'high-error-rate', 'More than 5 % of requests fail.'],
  ['LatencyCritical', 'P0', 'latency', ['above', 5], 'performance-degradation', 'Requests take more than 5 seconds.'],
  ['DataIntegrity', 'P0', 'integrity', ['above', 0], 'database-issues', 'Data is known to be wrong or lost.'],
  ['ErrorRateHigh', 'P1', 'errors', ['above', 0.02], 'high-error-rate', 'More than 2 % of requests fail.'],
  ['LatencyHigh', 'P1', 'latency', ['above', 2], 'performance-degradation', 'Requests take more than 2 seconds.'],
  ['CapacityHigh', 'P1', 'capacity', ['at-least', 0.8], 'performance-degradation', 'Capacity is at 80 %.'],
  ['ErrorRateRaised', 'P2', 'errors', ['above', 0.01], 'high-error-rate', 'More than 1 % of requests fail.'],
  ['LatencyRaised', 'P2', 'latency', ['above', 1], 'performance-degradation', 'Requests take more than 1 second.'],
  ['CapacityRaised', 'P2', 'capacity', ['at-least', 0.7], 'performance-degradation', 'Capacity is at 70 %.'],
  ['SlightlySlow', 'P3', 'latency', ['above', 0.5, 5], 'performance-degradation', 'Requests are a little slow.'],
  ['DependencyDown', 'P3', 'dependencies', ['below', 1, 5], 'service-down', 'A part that is not critical is down.']
]

/** Missing is never zero: each figure that is not there tells so itself. */
const silences = [
  ['errors', 'high-error-rate'],
  ['latency', 'performance-degradation'],
  ['health', 'service-down'],
  ['capacity', 'performance-degradation'],
  ['integrity', 'database-issues']
] as const

/** The rules in force: the pack, what the objective needs, and the policy's own, which replace those of their name. */
export function rulesOf(settings: AlertSettings): readonly AlertRule[] {
  const pack = settings.pack === 'sop' ? [...sopRules(), ...burnRules(settings.objective)] : []
  const named = new Set(settings.rules.map(({ name }) => name))
  return [...pack.filter(({ name }) => !named.has(name)), ...settings.rules.flatMap(ownRule)]
}

function sopRules(): readonly AlertRule[] {
  return [...limits.map(limitRule), ...silences.map(([signal, runbook]) => silenceRule(signal, runbook))]
}

function limitRule([name, severity, signal, [comparison, value, minutes = 0], runbook, summary]: Row): AlertRule {
  const condition = { kind: 'threshold', comparison, value } as const
  return { name, severity, signal, condition, forMs: minutes * minuteMs, runbook, summary }
}

function silenceRule(signal: string, runbook: string): AlertRule {
  const name = `${signal.charAt(0).toUpperCase()}${signal.slice(1)}Unseen`
  const summary = `Nobody can tell about ${signal}: there is no data.`
  return { name, severity: 'P1', signal, condition: { kind: 'absent' }, forMs: 5 * minuteMs, runbook, summary }
}

function ownRule(written: AlertSettings['rules'][number]): readonly AlertRule[] {
  const { name, severity, signal, runbook, off, absent, above, atLeast, below, for: forMs } = written
  if (off || severity === undefined || signal === undefined || runbook === undefined) return []
  const rule = { name, severity, signal, runbook, forMs, summary: written.summary ?? `${name} is out of bounds.` }
  if (absent) return [{ ...rule, condition: { kind: 'absent' } }]
  const limit = [['above', above] as const, ['at-least', atLeast] as const, ['below', below] as const].find(
    ([, value]) => value !== undefined
  )
  if (limit === undefined) return []
  return [{ ...rule, condition: { kind: 'threshold', comparison: limit[0], value: limit[1] as number } }]
}
