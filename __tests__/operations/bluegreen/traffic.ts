import type { Slot } from '../../../src/domain/slot.ts'
import type { Counters } from '../../../src/ports/metric-source.ts'

interface Split {
  readonly blue: Slot
  readonly green: Slot
  readonly weight: number
}

export interface TrafficOptions {
  readonly requestsPerSecond?: number
  /** Fraction of requests that slot b fails. */
  greenErrors?: number
  greenSlowdown?: number
  /** Fraction of requests that both slots fail. */
  bothErrors?: number
  readonly seed?: number
}

export interface Traffic {
  readonly boundsMs: readonly number[]
  /** May be changed while it flows: a regression that begins late. */
  readonly options: TrafficOptions
  flow(milliseconds: number, split: Split): void
  counters(slot: Slot): Counters
}

/** People who ask in a steady rhythm, and fail and wait as the seed says. */
export function createTraffic(given: TrafficOptions): Traffic {
  const options = { ...given }
  const boundsMs = [40, 80, 88, 97, 107, 160, 240, 400]
  const random = generator(options.seed ?? 1)
  const empty = () => ({ requests: 0, errors: 0, latency: [...boundsMs, 0].map(() => 0) })
  const slots = { a: empty(), b: empty() }
  let owed = 0
  const serve = (slot: Slot) => {
    const counts = slots[slot]
    const errors = (options.bothErrors ?? 0.001) + (slot === 'b' ? (options.greenErrors ?? 0) : 0)
    const slowdown = slot === 'b' ? (options.greenSlowdown ?? 1) : 1
    const latency = (30 + 100 * random() ** 3) * slowdown
    const found = boundsMs.findIndex(bound => latency <= bound)
    const bin = found < 0 ? boundsMs.length : found
    counts.requests++
    if (random() < errors) counts.errors++
    counts.latency[bin] = (counts.latency[bin] ?? 0) + 1
  }
  return {
    boundsMs,
    options,
    flow: (milliseconds, { blue, green, weight }) => {
      owed += ((options.requestsPerSecond ?? 1000) * milliseconds) / 1000
      for (; owed >= 1; owed--) serve(random() < weight ? green : blue)
    },
    counters: slot => ({ ...slots[slot], latency: [...slots[slot].latency] })
  }
}

/** A small seeded generator (mulberry32): the same numbers on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
