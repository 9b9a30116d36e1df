import { namedProfile, weightAt } from './profile.ts'
import type { TickCounts, TraceHeader, TraceLine } from './trace.ts'
import { lastSeconds, type Sum, sumOf } from './windows.ts'

/** Goes on to the planned end with the last minute's rates, at the standard profile. Counts may be fractions. */
export function continuation(header: TraceHeader, lines: readonly TraceLine[]): TraceLine[] {
  const last = lines.at(-1)
  const missing = header.plannedTicks - lines.length
  if (last === undefined || missing <= 0) return []
  const minute = lastSeconds(lines, 60)
  const blue = sumOf(minute, 'blue')
  const green = sumOf(minute, 'green')
  const perTick = (blue.requests + green.requests) / minute.length
  const profile = namedProfile('standard', header.plannedTicks * header.tickSeconds * 1000)
  return Array.from({ length: missing }, (_, index) => {
    const t = last.t + (index + 1) * header.tickSeconds
    const weight = weightAt(profile, (t - header.tickSeconds) * 1000)
    return { t, weight, blue: scaled(blue, perTick * (1 - weight)), green: scaled(green, perTick * weight) }
  })
}

function scaled(sum: Sum, requests: number): TickCounts {
  if (sum.requests === 0) return null
  const factor = requests / sum.requests
  return { requests, errors: sum.errors * factor, latency: sum.latency.map(count => count * factor) }
}
