import type { Slot } from '../domain/slot.ts'

/**
 * Counts since the source started, never rates. `latency` has one count per bound and one more for everything
 * above the last; it is not cumulative over bounds. A request is in `requests` and in exactly one bin.
 */
export interface Counters {
  readonly requests: number
  readonly errors: number
  readonly latency: readonly number[]
}

export interface MetricSample {
  /** When the counts were taken, milliseconds since 1970, by the source's own clock. */
  readonly time: number
  /** Null where the source has no data: no data is never zero. */
  readonly slots: Readonly<Record<Slot, Counters | null>>
}

export interface MetricCapabilities {
  readonly kind: string
  /** Upper bounds of the latency bins in milliseconds, ascending. */
  readonly boundsMs: readonly number[]
  /** How late the counts are, in milliseconds. */
  readonly lagMs: number
  /** False when requests in flight cannot be seen; health checks are then required (judge.md, step 8). */
  readonly seesInFlight: boolean
}

/** Is responsible for counting what users of each slot got. */
export interface MetricSource {
  capabilities(): MetricCapabilities
  read(): Promise<MetricSample>
  /** What `slot` served in the `milliseconds` before now; null when the source does not remember. */
  history(slot: Slot, milliseconds: number): Promise<Counters | null>
}
