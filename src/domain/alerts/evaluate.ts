import { burnLimit } from './burn.ts'
import type { History } from './history.ts'
import { keepFiringMs, type Pack } from './prometheus-rules.ts'
import { type AlertRule, crosses } from './rule.ts'

/** Where a rule stands; times are milliseconds since 1970. */
export interface Standing {
  /** Since when its condition holds without a break; undefined while it does not. */
  readonly since?: number | undefined
  /** Since when it fires. */
  readonly firingSince?: number | undefined
  /** When its condition held last, while it fires. */
  readonly heldAt?: number | undefined
}

export type Standings = Readonly<Record<string, Standing>>

/**
 * Asks every rule once, as Prometheus would: a condition must hold as long as the rule says, and what fires goes on for
 * five more minutes, so that what comes and goes is one alert. Pure.
 */
export function evaluate(pack: Pack, history: History, before: Standings, now: number): Standings {
  return Object.fromEntries(pack.rules.map(rule => [rule.name, stand(rule, pack, { history, before, now })]))
}

interface Moment {
  readonly history: History
  readonly before: Standings
  readonly now: number
}

function stand(rule: AlertRule, pack: Pack, { history, before, now }: Moment): Standing {
  const standing = before[rule.name] ?? {}
  const { firingSince, heldAt } = standing
  if (holds(rule, pack, history, now)) {
    const since = standing.since ?? now
    const fires = firingSince ?? (now - since >= rule.forMs ? now : undefined)
    return { since, firingSince: fires, heldAt: fires === undefined ? undefined : now }
  }
  const goesOn = firingSince !== undefined && now - (heldAt ?? firingSince) < keepFiringMs
  return goesOn ? { firingSince, heldAt } : {}
}

function holds({ signal, condition }: AlertRule, pack: Pack, history: History, now: number): boolean {
  const { settings } = pack
  if (condition.kind === 'absent') return figureOf(signal, pack, history, now) === undefined
  if (condition.kind === 'threshold') {
    if (signal === 'errors' && tooFew(history, now, fiveMinutesMs, settings.minimumErrors)) return false
    const figure = figureOf(signal, pack, history, now)
    return figure !== undefined && crosses(figure, condition.comparison, condition.value)
  }
  const limit = burnLimit(condition.factor, settings.objective)
  if (tooFew(history, now, condition.longMs, settings.minimumErrors)) return false
  return [condition.longMs, condition.shortMs].every(windowMs => (share(history, now, windowMs) ?? 0) > limit)
}

const fiveMinutesMs = 300_000

/** The figure that a rule compares; a share of no requests at all is measured, and no alarm. */
function figureOf(signal: string, { sources }: Pack, history: History, now: number): number | undefined {
  if (signal === 'errors') return share(history, now, fiveMinutesMs)
  return signal === 'latency' ? history.latency(now, sources.latency.quantile) : history.gauge(now, signal)
}

function share(history: History, now: number, windowMs: number): number | undefined {
  const counts = history.counts(now, windowMs)
  if (counts === undefined) return undefined
  return counts.requests === 0 ? 0 : counts.errors / counts.requests
}

function tooFew(history: History, now: number, windowMs: number, minimumErrors: number): boolean {
  return (history.counts(now, windowMs)?.errors ?? 0) < minimumErrors
}
