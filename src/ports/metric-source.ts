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
  /** False: the source cannot tell how long requests took, and was told that nobody minds. */
  readonly seesLatency?: boolean
  /** True where nothing is counted: somebody else judges. */
  readonly seesNothing?: true
  /** How late the counts are, in milliseconds. */
  readonly lagMs: number
  /** False when requests in flight cannot be seen; health checks are then required (judge.md, step 8). */
  readonly seesInFlight: boolean
}

/** Is responsible for counting what users of each slot got. */
export interface MetricSource {
  /** What is known of the source; where it is asked over a network, complete after the first reading. */
  capabilities(): MetricCapabilities
  /**
   * Reads the counts. With `base`, an earlier reading, they go on from its counts, whatever restarted or vanished
   * in between, and in whichever process. Rejects with `unavailable` when the source does not answer.
   */
  read(base?: MetricSample): Promise<MetricSample>
  /** What `slot` served in the `milliseconds` before now; null when the source does not remember. */
  history(slot: Slot, milliseconds: number): Promise<Counters | null>
}
