import { usage } from '../../domain/failure.ts'
import { type LatencyUnit, latencyUnits } from '../../domain/policy/metrics.ts'

const milliseconds: Readonly<Record<LatencyUnit, number>> = { seconds: 1000, milliseconds: 1, microseconds: 0.001 }
const endings: readonly (readonly [RegExp, LatencyUnit])[] = [
  [/(^|[._])(seconds|secs)([._]|$)/, 'seconds'],
  [/(^|[._])(milliseconds|millis|ms)([._]|$)/, 'milliseconds'],
  [/(^|[._])(microseconds|micros|us)([._]|$)/, 'microseconds']
]

/** How many milliseconds one unit is. */
export function millisecondsPer(unit: LatencyUnit): number {
  return milliseconds[unit]
}

/**
 * Settles the unit of a metric: as it was given, or as the metric's name says. Throws `usage` when both speak and
 * disagree, or when neither speaks: milliseconds taken for seconds would hide any slowness.
 */
export function unitOf(name: string, given: LatencyUnit | undefined): LatencyUnit {
  const named = endings.find(([pattern]) => pattern.test(name))?.[1]
  if (given !== undefined && named !== undefined && given !== named) {
    const expected = `${named}, as the name ${name} says`
    throw usage('bad-policy', { input: 'rollout.metrics.latency-unit', found: given, expected })
  }
  const unit = given ?? named
  if (unit !== undefined) return unit
  const expected = `the unit of ${name}: ${latencyUnits.join(', ')}`
  const example = 'latency-unit: seconds'
  throw usage('bad-policy', { input: 'rollout.metrics.latency-unit', found: undefined, expected, example })
}
