import type { TickCounts, TraceHeader, TraceLine } from '../../domain/judge/trace.ts'
import type { Role, Slot } from '../../domain/slot.ts'
import type { Counters, MetricSample } from '../../ports/metric-source.ts'
import type { DecidedBack } from '../../ports/trace-log.ts'

export interface Recorded {
  readonly header: TraceHeader
  readonly lines: readonly TraceLine[]
  /** Totals when the rollout started; ticks are differences from there. */
  readonly base: MetricSample
  readonly decided?: DecidedBack | undefined
}

/** A turn may come early to renew a lease; the tick that runs goes on until most of it is over. */
const shortestTick = 0.75

export function isDue({ header, lines }: Recorded, line: TraceLine): boolean {
  return line.t - (lines.at(-1)?.t ?? 0) >= header.tickSeconds * shortestTick
}

/** Makes the tick that has just ended: totals now, minus totals at the start, minus all ticks before. */
export function nextLine(
  recorded: Recorded,
  sample: MetricSample,
  roles: Readonly<Record<Role, Slot>>,
  weight: number
): TraceLine | undefined {
  const t = (sample.time - recorded.base.time) / 1000
  if (t <= (recorded.lines.at(-1)?.t ?? 0)) return undefined
  const counts = (role: Role): TickCounts => {
    const now = sample.slots[roles[role]]
    const base = recorded.base.slots[roles[role]]
    if (now === null || base === null) return null
    const counted: Counters[] = recorded.lines.flatMap(line => line[role] ?? [])
    return [base, ...counted].reduce<TickCounts>(minus, { ...now, latency: [...now.latency] })
  }
  return { t, weight, blue: counts('blue'), green: counts('green') }
}

/** A source that restarted counts from zero again: what is missing is no data, never zero. */
function minus(one: TickCounts, other: Counters): TickCounts {
  if (one === null) return null
  const latency = one.latency.map((count, index) => count - (other.latency[index] ?? 0))
  const left = { requests: one.requests - other.requests, errors: one.errors - other.errors, latency }
  return left.requests < 0 || left.errors < 0 || latency.some(count => count < 0) ? null : left
}
