import type { MetricSource } from '../../ports/metric-source.ts'

/** Counts nothing, and says so: for a rollout that somebody else judges. */
export function createNoMetrics(now: () => number): MetricSource {
  return {
    capabilities: () => ({
      kind: 'none',
      boundsMs: [1000],
      seesLatency: false,
      lagMs: 0,
      seesInFlight: false,
      seesNothing: true
    }),
    read: async () => ({ time: now(), slots: { a: null, b: null } }),
    history: async () => null
  }
}
