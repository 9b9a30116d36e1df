import { alarmFires, totalOver } from '../../domain/judge/alarm.ts'
import { referenceDurationMs } from '../../domain/judge/profile.ts'
import type { Placed } from '../../domain/ledger/state.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { RolloutSettings } from './settings.ts'
import type { Watch } from './watch.ts'

/** What is live since a moment ago, and is watched while going back is still a matter of traffic alone. */
export interface Bake {
  readonly live: Placed
  /** What had the traffic before, and is still there. */
  readonly previous: Placed
  readonly leftMs: number
  /** Counts since the completion, apart from the rollout's own trace: there is no blue to compare with any more. */
  readonly watch: Pick<
    Watch,
    'header' | 'recorded' | 'lines' | 'fresh' | 'sample' | 'staleMs' | 'healthFailures' | 'decided'
  >
}

const alarmWindowMs = 5 * 60_000

/** Name under which the counts of a bake are kept. */
export function bakeTrace({ deployment }: Placed): string {
  return `${deployment}-bake`
}

/** Why a completed rollout must go back after all; only alarms and health count, since nothing is compared. */
export function bakeAlarm({ watch }: Bake, settings: RolloutSettings): ReasonCode | undefined {
  if ((watch.healthFailures ?? 0) >= settings.alarms.health) return 'health-failed'
  const windowSeconds = (alarmWindowMs * settings.durationMs) / referenceDurationMs / 1000
  const { requests, errors } = totalOver(watch.lines, windowSeconds)
  return alarmFires(requests, errors, settings.alarms.errorRate / 100) ? 'alarm-fired' : undefined
}
