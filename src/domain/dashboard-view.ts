import type { Panel } from './dashboard.ts'
import type { LedgerEvent } from './ledger/event.ts'

export interface DashboardMark {
  /** Milliseconds since 1970. */
  readonly time: number
  readonly label: string
}

/** All that the page shows. */
export interface DashboardView {
  readonly artifact: string
  readonly environment: string
  /** Milliseconds since 1970. */
  readonly from: number
  readonly to: number
  readonly panels: readonly Panel[]
  readonly marks: readonly DashboardMark[]
  /** Name and address of each log and trace that the policy names. */
  readonly links: readonly (readonly [name: string, address: string])[]
}

const marked: Readonly<Record<string, string>> = {
  'rollout.completed': 'released',
  'deployment.completed': 'deployed',
  'rollout.rolled-back': 'rolled back',
  'incident.opened': 'incident opened',
  'alert.fired': 'alert fired'
}

/** What happened to a service in that time and may explain what is seen. Pure. */
export function marksOf(
  events: readonly LedgerEvent[],
  { artifact, from, to }: Pick<DashboardView, 'artifact' | 'from' | 'to'>
): readonly DashboardMark[] {
  return events.flatMap(({ kind, time, subject }) => {
    const [at, label] = [Date.parse(time), marked[kind]]
    return label === undefined || subject.artifact !== artifact || at < from || at > to ? [] : [{ time: at, label }]
  })
}
