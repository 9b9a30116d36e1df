import { setTimeout } from 'node:timers/promises'
import type { Fetch } from './steady-fetch.ts'

/** GitHub allows 80 writes that make content in a minute: these may come at once, and these in every minute beside. */
const burst = 30
const writesPerMinute = 50

/** The pace's own view of time, in milliseconds. */
export interface PaceTime {
  now(): number
  sleep(milliseconds: number): Promise<unknown>
}

const processTime: PaceTime = { now: () => performance.now(), sleep: setTimeout }

/**
 * Lets a burst of writes through and then one every 1.2 s, so that no minute has more than 80. GitHub counts by token:
 * connections that share one must share the pace.
 */
export class WritePace {
  readonly #millisecondsPerWrite: number
  readonly #time: PaceTime
  #free = burst
  #refilledAt: number

  /** `secondMilliseconds` is the unit of every wait: a second, or less in tests. */
  constructor(secondMilliseconds: number, time: PaceTime = processTime) {
    this.#millisecondsPerWrite = (60 * secondMilliseconds) / writesPerMinute
    this.#time = time
    this.#refilledAt = time.now()
  }

  /** Waits until one more write may be sent. */
  async turn(): Promise<void> {
    const now = this.#time.now()
    this.#free = Math.min(burst, this.#free + (now - this.#refilledAt) / this.#millisecondsPerWrite)
    this.#refilledAt = now
    this.#free -= 1
    if (this.#free < 0) await this.#time.sleep(Math.ceil(-this.#free * this.#millisecondsPerWrite))
  }
}

/** Sends each attempt to write when its turn has come; whatever only reads does not wait. */
export function pacedFetch(fetch: Fetch, pace: WritePace): Fetch {
  return async (address, init) => {
    if (isWrite(init)) await pace.turn()
    return fetch(address, init)
  }
}

/** GraphQL's queries are sent as POST too. Inside a text its quotes are escaped, so this is the document's own start. */
function isWrite({ method = 'GET', body }: RequestInit = {}): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  return typeof body !== 'string' || !/^\{"query":"(?:\\n|\s)*(?:query\b|\{)/.test(body)
}

/** Stands in for the throttling plugin's own limiter, which holds back every write, and every query, for a second or three. */
export const unlimited = {
  key: () => unlimited,
  schedule: async <T>(_options: object, work: (...values: never[]) => Promise<T> | T, ...values: never[]) =>
    work(...values)
}
