import type { Slot } from '../../../domain/slot.ts'
import type { Counters } from '../../../ports/metric-source.ts'

const leastStepMs = 0.5

/**
 * Upper bounds of the latency bins, milliseconds; one more bin takes everything slower. Each is a tenth above the one
 * before, since the judge compares bins and must tell 10 % and 20 % apart; but never less than half a millisecond, which
 * is what two equal processes on one machine may differ by.
 */
export const boundsMs: readonly number[] = latencyBounds(5000)

function latencyBounds(last: number): readonly number[] {
  const bounds = [leastStepMs]
  for (let bound = leastStepMs; bound < last; bounds.push(bound)) {
    // Rounded up, so that a bound is never less than a tenth above the one before.
    bound = Math.max(bound + leastStepMs, Math.ceil(bound * 1100) / 1000)
  }
  return bounds
}

const rememberedSeconds = 3600

interface Tally {
  requests: number
  errors: number
  latency: number[]
}

interface Second {
  readonly second: number
  readonly tally: Tally
}

/** Is responsible for what one slot served: totals since the start, and the last hour by the second. */
export class SlotCounters {
  inFlight = 0
  readonly #total = emptyTally()
  readonly #ring = new Map<number, Second>()

  record(now: number, elapsedMs: number, failed: boolean): void {
    const bin = binOf(elapsedMs)
    for (const tally of [this.#total, this.#tallyOf(Math.floor(now / 1000))]) {
      tally.requests += 1
      tally.errors += failed ? 1 : 0
      tally.latency[bin] = (tally.latency[bin] ?? 0) + 1
    }
  }

  /** Marks a request as failed that was counted before it ended. */
  fail(now: number): void {
    this.#total.errors += 1
    this.#tallyOf(Math.floor(now / 1000)).errors += 1
  }

  total(): Counters {
    return { ...this.#total, latency: [...this.#total.latency] }
  }

  history(now: number, milliseconds: number): Counters {
    const sum = emptyTally()
    const oldest = Math.floor((now - milliseconds) / 1000)
    for (const { second, tally } of this.#ring.values()) if (second >= oldest) add(sum, tally)
    return sum
  }

  #tallyOf(second: number): Tally {
    const place = second % rememberedSeconds
    const known = this.#ring.get(place)
    if (known?.second === second) return known.tally
    const fresh = { second, tally: emptyTally() }
    this.#ring.set(place, fresh)
    return fresh.tally
  }
}

export type CountersBySlot = Readonly<Record<Slot, SlotCounters>>

export function binOf(elapsedMs: number): number {
  const bin = boundsMs.findIndex(bound => elapsedMs <= bound)
  return bin === -1 ? boundsMs.length : bin
}

function emptyTally(): Tally {
  return { requests: 0, errors: 0, latency: Array.from({ length: boundsMs.length + 1 }, () => 0) }
}

function add(sum: Tally, more: Tally): void {
  sum.requests += more.requests
  sum.errors += more.errors
  for (const [bin, count] of more.latency.entries()) sum.latency[bin] = (sum.latency[bin] ?? 0) + count
}
