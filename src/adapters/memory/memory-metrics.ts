import { unavailable } from '../../domain/failure.ts'
import type { Slot } from '../../domain/slot.ts'
import type { Counters, MetricCapabilities, MetricSource } from '../../ports/metric-source.ts'

export interface MemoryMetricsSettings {
  readonly boundsMs: readonly number[]
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** All that a slot has served; null where it is not known. */
  readonly counters: (slot: Slot) => Counters | null
  /** What a slot served of late; all that it ever did when absent. */
  readonly history?: (slot: Slot, milliseconds: number) => Counters | null
  readonly isCut?: () => boolean
  readonly capabilities?: Partial<MetricCapabilities>
}

/** Counts that somebody else keeps in variables, for tests and simulations. */
export function createMemoryMetrics(settings: MemoryMetricsSettings): MetricSource {
  const { boundsMs, now, counters, history, isCut, capabilities } = settings
  return {
    capabilities: () => ({ kind: 'memory', boundsMs, lagMs: 0, seesInFlight: true, ...capabilities }),
    read: async () => {
      if (isCut?.()) throw unavailable('metrics-unavailable', 'nobody counts any more')
      return { time: now(), slots: { a: counters('a'), b: counters('b') } }
    },
    history: async (slot, milliseconds) => (history ?? counters)(slot, milliseconds)
  }
}
