import { unavailable } from '../domain/failure.ts'
import { exitCodes } from '../domain/outcome.ts'
import type { Clock } from '../ports/clock.ts'
import type { Report } from '../report.ts'

export interface TimeLimit {
  /** The input `timeout`; without it there is no limit. */
  readonly timeoutMs: number | undefined
  readonly clock: Clock
  /** Aborts when somebody asks the process to end. */
  readonly signal: AbortSignal | undefined
  /** True for an operation that comes to a safe end by itself when its signal aborts. */
  readonly heedsInterrupts: boolean
  /** True for an operation that ends by itself when its own `timeout` is over; it is interrupted only a minute later. */
  readonly heedsTimeout: boolean
}

const ownEndMs = 60_000
/** Long enough for a command to be asked to end, and to be ended. */
const patienceMs = 5_000

/**
 * Runs an operation for as long as its `timeout` allows; then its signal aborts, as when the job is cancelled. Whoever
 * heeds that tells how it ended. Anything else is given up where it stands, for a rerun continues: it may say within
 * five seconds that it was done all the same. Throws `unavailable` with `timed-out`.
 */
export async function withinTime(
  limit: TimeLimit,
  run: (signal: AbortSignal | undefined) => Promise<Report>
): Promise<Report> {
  const { timeoutMs, signal } = limit
  if (timeoutMs === undefined) return run(signal)
  const over = new AbortController()
  const ended = new AbortController()
  const running = run(signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]))
  try {
    const report = await Promise.race([running, expiry(limit, timeoutMs, over, ended.signal)])
    if (!isCutOff(limit, over) || exitCodes[report.outcome] === 0) return report
    throw timedOut(timeoutMs)
  } catch (thrown) {
    throw isCutOff(limit, over) ? timedOut(timeoutMs, thrown) : thrown
  } finally {
    ended.abort()
    // What was given up may still fail; nobody waits for it any more.
    running.catch(() => undefined)
  }
}

/** Aborts `over` when the time is over, and throws when even the patience is. */
async function expiry(limit: TimeLimit, timeoutMs: number, over: AbortController, ended: AbortSignal): Promise<never> {
  const { clock, heedsInterrupts, heedsTimeout } = limit
  await clock.sleep(timeoutMs + (heedsTimeout ? ownEndMs : 0), ended)
  if (!ended.aborted) over.abort()
  await clock.sleep(heedsInterrupts ? ownEndMs : patienceMs, ended)
  throw timedOut(timeoutMs)
}

/** True when the time was over for an operation that does not know what to make of it. */
function isCutOff({ heedsInterrupts }: TimeLimit, over: AbortController): boolean {
  return over.signal.aborted && !heedsInterrupts
}

function timedOut(timeoutMs: number, cause?: unknown) {
  const message = `the step took longer than its timeout of ${timeoutMs / 1000} s and was ended`
  return unavailable('timed-out', message, cause, 'run it again, it continues; or give it a longer timeout')
}
