import { coverageOf, type Sighting } from '../smoke/coverage.ts'
import { judged, type Metric } from './metric.ts'

const target = 0.999

/**
 * Share of the time that was up. What nobody saw is neither up nor down, so the value has bounds, and the target is met
 * only when the lower one meets it. `intervalMs`: how long one health check vouches for.
 */
export function uptime(sightings: readonly Sighting[], intervalMs: number, spanMs: number): Metric {
  const { span, up, down, unknown, share, longestGap } = coverageOf(sightings, intervalMs, spanMs)
  const metric = { name: 'uptime', unit: 'share', target: { kind: 'at-least', value: target }, counted: [] } as const
  if (up + down === 0) return judged({ ...metric, value: null })
  return judged({
    ...metric,
    value: up / (up + down),
    bounds: [up / span, (up + unknown) / span],
    beside: { coverage: share, longestGap, down }
  })
}
