import type { Slot } from '../../domain/slot.ts'
import type { Counters, MetricCapabilities, MetricSample, MetricSource } from '../../ports/metric-source.ts'

export interface MemoryMetricSource extends MetricSource {
  /** Replaces the counts of a slot; null means that there is no data. */
  report(slot: Slot, counters: Counters | null): void
}

/** A metric source that says what it was told, for tests and simulations. */
export function createMemoryMetricSource(
  capabilities: MetricCapabilities,
  now: () => number,
  history: (slot: Slot, milliseconds: number) => Counters | null = () => null
): MemoryMetricSource {
  let slots: MetricSample['slots'] = { a: null, b: null }
  return {
    capabilities: () => capabilities,
    read: async () => ({ time: now(), slots }),
    history: async (slot, milliseconds) => history(slot, milliseconds),
    report: (slot, counters) => {
      slots = { ...slots, [slot]: counters }
    }
  }
}
