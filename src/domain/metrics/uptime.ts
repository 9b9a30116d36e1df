import { coverageOf, type Sighting } from '../smoke/coverage.ts'
import { judged, type Metric, type Window } from './metric.ts'

const target = 0.999

/**
 * Share of the time that was up. What nobody saw is neither up nor down, so the value has bounds, and the target is met
 * only when the lower one meets it. `intervalMs`: how long one health check vouches for.
 */
export function uptime(sightings: readonly Sighting[], intervalMs: number, { from, to }: Window): Metric {
  // Nobody looked since the newest check: that, too, is time that was not seen.
  const now = { time: new Date(to).toISOString(), verdict: 'inconclusive' } as const
  const seen = coverageOf([...sightings, now], intervalMs, to - from)
  const { span, up, down, unknown, share, longestGap } = seen
  const metric = { name: 'uptime', unit: 'share', target: { kind: 'at-least', value: target }, counted: [] } as const
  if (up + down === 0) return judged({ ...metric, value: null })
  return judged({
    ...metric,
    value: up / (up + down),
    bounds: [up / span, (up + unknown) / span],
    beside: { coverage: share, longestGap, down }
  })
}
