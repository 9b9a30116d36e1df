/** Is responsible for time, so that tests and simulations can own it. */
export interface Clock {
  now(): Date
  /** Resolves after `milliseconds`, or at once when `signal` aborts. Never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}
