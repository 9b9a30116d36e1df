import type { MetricSource } from '../../ports/metric-source.ts'
import { type FindProxyState, readHistory, readProxy } from './proxy/client.ts'
import { boundsMs } from './proxy/counters.ts'

/** Counts straight from the embedded proxy: nothing is late, and a request that hangs is seen. */
export function createProxyMetrics(find: FindProxyState): MetricSource {
  return {
    capabilities: () => ({ kind: 'embedded', boundsMs, lagMs: 0, seesInFlight: true }),
    read: async () => {
      const { time, slots } = await readProxy(find)
      return { time, slots }
    },
    history: async (slot, milliseconds) => (await readHistory(find, milliseconds))[slot]
  }
}
