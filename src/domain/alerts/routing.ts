import type { Severity } from '../incident/states.ts'

/** Where an alert goes: it wakes somebody now, or after a while; it becomes work; or it is only shown. */
export type Route = 'page' | 'notice' | 'ticket' | 'dashboard'

const routes: Readonly<Record<Severity, Route>> = { P0: 'page', P1: 'notice', P2: 'ticket', P3: 'dashboard' }

/** The SOP's routing. A P1 is a notice at once, and a page when nobody acknowledged it (`alerts.page-after`). */
export function routeOf(severity: Severity): Route {
  return routes[severity]
}

/** The SOP speaks of critical, warning and info as well; only P-levels are kept. */
export const severityWords: Readonly<Record<string, readonly Severity[]>> = {
  critical: ['P0', 'P1'],
  warning: ['P2'],
  info: ['P3'],
  P0: ['P0'],
  P1: ['P1'],
  P2: ['P2'],
  P3: ['P3']
}
