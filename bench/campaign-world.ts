import type { TickCounts, TraceHeader, TraceLine } from '../src/domain/judge/trace.ts'
import { mulberry } from './judge-world.ts'

/** What is worse on green. Points are fractions; `slowdown` 1 is none. */
export interface Regression {
  readonly name: string
  readonly points: number
  readonly slowdown: number
}

export interface Cell {
  readonly requestsPerSecond: number
  readonly baseErrorRate: number
  readonly regression: Regression
  /** What the judge is told otherwise than by default. */
  readonly header?: Partial<TraceHeader>
}

export const tickSeconds = 5
// Steps of 5 %, rounded up, so that a bound lies at most that much above the tolerance.
export const boundsMs = Array.from({ length: 130 }, (_, index) => Math.ceil(5 * 1.05 ** index * 1000) / 1000)

const medianMs = 80
const sigma = 0.7

/** Shared by both colours: a slow swing of the load, drifting latency, bursts, and a dependency that flaps. */
export interface Weather {
  readonly load: number
  readonly slowness: number
  readonly extraErrors: number
}

export class World {
  readonly #random: () => number
  readonly #cell: Cell
  readonly #weather: readonly Weather[]

  constructor(cell: Cell, seed: number, ticks: number) {
    this.#random = mulberry(seed)
    this.#cell = cell
    this.#weather = weatherOf(this.#random, ticks)
  }

  /** Ten calm minutes of blue. */
  history(): NonNullable<TickCounts> {
    return this.#counts(this.#cell.requestsPerSecond * 600, calm, { points: 0, slowdown: 1 })
  }

  tick(index: number, weight: number): TraceLine {
    const weather = this.#weather[index] ?? calm
    const requests = this.#poisson(this.#cell.requestsPerSecond * tickSeconds * weather.load)
    const onGreen = this.#binomial(requests, weight)
    return {
      t: (index + 1) * tickSeconds,
      weight,
      blue: this.#counts(requests - onGreen, weather, { points: 0, slowdown: 1 }),
      green: this.#counts(onGreen, weather, this.#cell.regression)
    }
  }

  #counts(requests: number, weather: Weather, worse: { points: number; slowdown: number }): NonNullable<TickCounts> {
    const rate = Math.min(1, this.#cell.baseErrorRate + weather.extraErrors + worse.points)
    const latency: number[] = []
    let left = requests
    let below = 0
    for (const bound of boundsMs) {
      const share = normalBelow(Math.log(bound / (medianMs * weather.slowness * worse.slowdown)) / sigma)
      const count = this.#binomial(left, below < 1 ? Math.min(1, (share - below) / (1 - below)) : 1)
      latency.push(count)
      left -= count
      below = share
    }
    return { requests, errors: this.#binomial(requests, rate), latency: [...latency, left] }
  }

  #poisson(mean: number): number {
    if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.#normal()))
    let count = -1
    for (let product = 1; product > Math.exp(-mean); count++) product *= this.#random()
    return count
  }

  #binomial(trials: number, chance: number): number {
    if (trials <= 0 || chance <= 0) return 0
    if (chance >= 1) return trials
    if (chance > 0.5) return trials - this.#binomial(trials, 1 - chance)
    const mean = trials * chance
    if (mean > 30) {
      const drawn = Math.round(mean + Math.sqrt(mean * (1 - chance)) * this.#normal())
      return Math.min(trials, Math.max(0, drawn))
    }
    // Jumps from success to success: exact, and as long as there are few.
    let count = 0
    for (let at = 0; ; count++) {
      at += 1 + Math.floor(Math.log(1 - this.#random()) / Math.log1p(-chance))
      if (at > trials) return count
    }
  }

  #normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.#random())) * Math.cos(2 * Math.PI * this.#random())
  }
}

const calm: Weather = { load: 1, slowness: 1, extraErrors: 0 }

function weatherOf(random: () => number, ticks: number): Weather[] {
  const phase = random() * 2 * Math.PI
  const bursts = episodes(random, ticks, 2, 20)
  const flaps = episodes(random, ticks, 4, 12).map(episode => ({ ...episode, errors: 0.002 + 0.028 * random() }))
  return Array.from({ length: ticks }, (_, tick) => {
    const turn = phase + (2 * Math.PI * tick) / ticks
    const burst = bursts.some(({ from, to }) => tick >= from && tick < to)
    const flap = flaps.find(({ from, to }) => tick >= from && tick < to)
    return {
      load: (1 + 0.2 * Math.sin(turn)) * (burst ? 1.5 : 1),
      slowness: (1 + 0.12 * Math.sin(1.7 * turn)) * (burst ? 1.4 : 1) * (flap ? 1.2 : 1),
      extraErrors: (burst ? 0.002 : 0) + (flap?.errors ?? 0)
    }
  })
}

function episodes(random: () => number, ticks: number, count: number, meanSeconds: number) {
  return Array.from({ length: count }, () => {
    const from = Math.floor(random() * ticks)
    return { from, to: from + Math.max(1, Math.round((-Math.log(1 - random()) * meanSeconds) / tickSeconds)) }
  })
}

/** The normal distribution, after Abramowitz and Stegun 26.2.17; wrong by less than 1e-7. */
function normalBelow(score: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(score))
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const tail = (Math.exp((-score * score) / 2) / Math.sqrt(2 * Math.PI)) * series
  return score > 0 ? 1 - tail : tail
}
