import type { Severity } from '../incident/states.ts'
import type { LedgerEvent } from './event.ts'
import type { LedgerState } from './state.ts'

/** An alert that fired, and whether it still does. */
export interface FiredAlert {
  /** Its rule. */
  readonly rule: string
  readonly artifact: string
  readonly severity: Severity
  readonly signal: string
  readonly summary: string
  readonly runbook: string
  readonly firedAt: string
  readonly incident?: string | undefined
  readonly resolvedAt?: string | undefined
}

/** Keeps the alerts; one that goes on is one, however often it is seen. */
export function foldAlert(state: LedgerState, event: LedgerEvent): void {
  const { artifact } = event.subject
  if (event.kind === 'alert.fired') state.alerts.push({ artifact, ...event.data })
  if (event.kind !== 'alert.resolved') return
  const index = state.alerts.findLastIndex(one => one.artifact === artifact && one.rule === event.data.rule)
  const alert = state.alerts[index]
  if (alert !== undefined) state.alerts[index] = { ...alert, resolvedAt: event.time }
}

/** The alerts about one artifact that still fire, oldest first. */
export function openAlerts({ alerts }: Pick<LedgerState, 'alerts'>, artifact: string): readonly FiredAlert[] {
  return alerts.filter(one => one.artifact === artifact && one.resolvedAt === undefined)
}
