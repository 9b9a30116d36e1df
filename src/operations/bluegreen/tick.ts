import type { TickCounts, TraceHeader, TraceLine } from '../../domain/judge/trace.ts'
import type { Role, Slot } from '../../domain/slot.ts'
import type { Counters, MetricSample } from '../../ports/metric-source.ts'

export interface Recorded {
  readonly header: TraceHeader
  readonly lines: readonly TraceLine[]
  /** Totals when the rollout started; ticks are differences from there. */
  readonly base: MetricSample
}

/** Makes the tick that has just ended: totals now, minus totals at the start, minus all ticks before. */
export function nextLine(
  recorded: Recorded,
  sample: MetricSample,
  roles: Readonly<Record<Role, Slot>>,
  weight: number
): TraceLine | undefined {
  const t = (sample.time - recorded.base.time) / 1000
  const last = recorded.lines.at(-1)?.t ?? 0
  if (t <= last) return undefined
  const counts = (role: Role): TickCounts => {
    const now = sample.slots[roles[role]]
    const base = recorded.base.slots[roles[role]]
    if (now === null || base === null) return null
    return recorded.lines.reduce(
      (left, line) => (line[role] === null ? left : minus(left, line[role])),
      minus(now, base)
    )
  }
  return { t, weight, blue: counts('blue'), green: counts('green') }
}

/** A source that restarted counts from zero again; a negative difference is no data, shown as nothing new. */
function minus(one: Counters, other: Counters): NonNullable<TickCounts> {
  return {
    requests: Math.max(0, one.requests - other.requests),
    errors: Math.max(0, one.errors - other.errors),
    latency: one.latency.map((count, index) => Math.max(0, count - (other.latency[index] ?? 0)))
  }
}
