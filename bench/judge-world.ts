import type { TraceHeader, TraceLine } from '../src/domain/judge/trace.ts'

/** A world with one regression on green, for campaigns and tests. Rates are fractions. */
export interface World {
  readonly seed: number
  readonly requestsPerSecond: number
  readonly weight: number
  readonly blueErrorRate: number
  readonly greenErrorRate: number
  readonly slowdown: number
}

const medianMs = 80
const sigma = 0.7

/** Makes a trace of the header's planned ticks; the same seed gives the same trace. */
export function simulate(header: TraceHeader, world: World): TraceLine[] {
  const random = mulberry(world.seed)
  const perTick = Math.round(world.requestsPerSecond * header.tickSeconds)
  return Array.from({ length: header.plannedTicks }, (_, tick) => {
    const blue = emptyCounts(header)
    const green = emptyCounts(header)
    for (let request = 0; request < perTick; request++) {
      const onGreen = random() < world.weight
      const counts = onGreen ? green : blue
      counts.requests++
      if (random() < (onGreen ? world.greenErrorRate : world.blueErrorRate)) counts.errors++
      const latency = medianMs * Math.exp(sigma * normal(random)) * (onGreen ? world.slowdown : 1)
      const bin = header.boundsMs.findIndex(bound => latency <= bound)
      const position = bin < 0 ? header.boundsMs.length : bin
      counts.latency[position] = (counts.latency[position] ?? 0) + 1
    }
    return { t: (tick + 1) * header.tickSeconds, weight: world.weight, blue, green }
  })
}

function emptyCounts(header: TraceHeader): { requests: number; errors: number; latency: number[] } {
  return { requests: 0, errors: 0, latency: Array.from({ length: header.boundsMs.length + 1 }, () => 0) }
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** A small seeded generator (mulberry32): the same numbers on every machine. */
export function mulberry(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
