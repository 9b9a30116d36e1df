import type { LedgerEvent } from '../ledger/event.ts'
import type { Sighting } from '../smoke/coverage.ts'
import { type Asked, deploymentFrequency, deploymentSuccess, leadTime, rollbackRate } from './delivery.ts'
import type { Metric } from './metric.ts'
import { timeToDetect, timeToRecover } from './recovery.ts'
import { uptime } from './uptime.ts'

export interface Seen {
  readonly events: readonly LedgerEvent[]
  /** Health checks of the environment, oldest first. */
  readonly sightings: readonly Sighting[]
  readonly intervalMs: number
}

/** The SOP's success metrics over one window, each with what it counts. Pure. */
export function successMetrics({ events, sightings, intervalMs }: Seen, asked: Asked): readonly Metric[] {
  const { window } = asked
  const seen = sightings.filter(({ time }) => Date.parse(time) < window.to && Date.parse(time) >= window.from)
  return [
    uptime(seen, intervalMs, window),
    timeToRecover(events, asked),
    timeToDetect(events, asked),
    deploymentFrequency(events, asked),
    deploymentSuccess(events, asked),
    rollbackRate(events, asked),
    leadTime(events, asked)
  ]
}
