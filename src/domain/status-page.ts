import type { LedgerEvent } from './ledger/event.ts'
import { foldLedger, type Incident, type LedgerState } from './ledger/state.ts'
import type { Metric } from './metrics/metric.ts'

const dayMs = 86_400_000

/** What happened on one day, in UTC. */
export interface StatusDay {
  /** `2026-03-01`. */
  readonly day: string
  readonly completed: number
  readonly rolledBack: number
  readonly incidents: number
}

/** All that the status page shows. */
export interface StatusFacts {
  readonly service: string
  readonly now: string
  readonly state: LedgerState
  readonly open: readonly Incident[]
  readonly over: readonly Incident[]
  readonly days: readonly StatusDay[]
  readonly metrics: readonly Metric[]
}

interface Asked {
  readonly service: string
  readonly now: Date
  readonly metrics: readonly Metric[]
}

/** Reads the page's facts off the ledger: the last thirty days, the newest incident first. Pure. */
export function statusFacts(events: readonly LedgerEvent[], { service, now, metrics }: Asked): StatusFacts {
  const state = foldLedger(events)
  const own = state.incidents.filter(one => one.artifact === service).toReversed()
  const days = Array.from({ length: 30 }, (_, at) => dayOf(events, service, now.getTime() - (29 - at) * dayMs))
  return {
    service,
    now: now.toISOString(),
    state,
    open: own.filter(one => one.state !== 'resolved'),
    over: own.filter(one => one.state === 'resolved').slice(0, 20),
    days,
    metrics
  }
}

function dayOf(events: readonly LedgerEvent[], service: string, time: number): StatusDay {
  const day = new Date(time).toISOString().slice(0, 10)
  const own = events.filter(event => event.subject.artifact === service && event.time.startsWith(day))
  const of = (...kinds: readonly string[]) => own.filter(({ kind }) => kinds.includes(kind)).length
  return {
    day,
    completed: of('rollout.completed', 'deployment.completed'),
    rolledBack: of('rollout.rolled-back'),
    incidents: of('incident.opened')
  }
}
