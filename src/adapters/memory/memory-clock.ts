import type { Clock } from '../../ports/clock.ts'

export interface MemoryClock extends Clock {
  /** Milliseconds since 1970. */
  readonly time: number
  advance(milliseconds: number): void
}

/** A clock that moves only when somebody sleeps or advances it, for tests and simulations. */
export function createMemoryClock(start: string | number = '2026-01-01T00:00:00Z'): MemoryClock {
  let time = new Date(start).getTime()
  return {
    get time() {
      return time
    },
    now: () => new Date(time),
    sleep: async (milliseconds, signal) => {
      if (!signal?.aborted) time += milliseconds
    },
    advance: milliseconds => {
      time += milliseconds
    }
  }
}
