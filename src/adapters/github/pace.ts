import { setTimeout } from 'node:timers/promises'

/** GitHub allows 80 writes that make content in a minute; half of them may come at once. */
const burst = 40

type Work<T> = (...values: never[]) => Promise<T> | T

/**
 * Lets a burst of writes through and then one a second. Stands in for the throttling plugin's own limiter, which
 * holds back every write for a second or three, too much for a job that makes ten.
 */
export class WritePace {
  readonly #secondMilliseconds: number
  #tokens = burst
  #refilledAt = performance.now()

  constructor(secondMilliseconds: number) {
    this.#secondMilliseconds = secondMilliseconds
  }

  /** The plugin keeps limiters by client; one pace serves them all. */
  key(): this {
    return this
  }

  async schedule<T>(_options: object, work: Work<T>, ...values: never[]): Promise<T> {
    const now = performance.now()
    this.#tokens = Math.min(burst, this.#tokens + (now - this.#refilledAt) / this.#secondMilliseconds)
    this.#refilledAt = now
    this.#tokens -= 1
    if (this.#tokens < 0) await setTimeout(-this.#tokens * this.#secondMilliseconds)
    return work(...values)
  }
}
