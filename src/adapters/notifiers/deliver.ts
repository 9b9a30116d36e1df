import { z } from 'zod'
import { type Failure, unavailable } from '../../domain/failure.ts'

export interface Delivery {
  /** Who takes it, for people; never the address, which may be a secret. */
  readonly to: string
  readonly url: string
  /** POST unless said otherwise. */
  readonly method?: 'PATCH'
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
  /** True where the receiver cannot tell a message from its repetition: then none is repeated that may have arrived. */
  readonly once?: boolean
}

/** Waits between two attempts. */
export type Pause = (milliseconds: number) => Promise<void>

const NetworkFailure = z.object({ cause: z.object({ code: z.string() }) })

const timeoutMs = 10_000
const pausesMs = [1000, 3000]
const longestShown = 200

/**
 * Posts one message, and tries again where the other side was busy or away. Throws `unavailable` with
 * `notifier-failed`, or with `notifier-in-doubt` when it may have arrived all the same; both name the receiver and the
 * answer, and no secret.
 */
export async function deliver(delivery: Delivery, pause: Pause): Promise<void> {
  for (const pauseMs of [...pausesMs, undefined]) {
    const problem = await attempt(delivery)
    if (problem === undefined) return
    if (delivery.once && problem.mayHaveArrived) throw unavailable('notifier-in-doubt', problem.text)
    if (pauseMs === undefined || !problem.mayPass) throw unavailable('notifier-failed', problem.text)
    await pause(pauseMs)
  }
}

interface Problem {
  readonly text: string
  /** Another attempt may have better luck. */
  readonly mayPass: boolean
  /** Nobody can say whether it did its work. */
  readonly mayHaveArrived: boolean
}

/** Statuses with which a server says that it did nothing: it was too busy. */
const untouched: readonly number[] = [429, 503]

/** What goes wrong before anything was sent. */
const neverSent: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']

async function attempt({ to, url, method, headers, body }: Delivery): Promise<Problem | undefined> {
  try {
    const response = await fetch(url, {
      method: method ?? 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs)
    })
    const answer = (await response.text()).slice(0, longestShown)
    if (response.ok) return undefined
    const text = `${to} answered ${response.status}${answer && `: ${answer}`}`
    const failed = response.status >= 500
    return {
      text,
      mayPass: response.status === 429 || failed,
      mayHaveArrived: failed && !untouched.includes(response.status)
    }
  } catch (thrown) {
    // What fetch throws may hold the address.
    return { text: `${to} does not answer`, mayPass: true, mayHaveArrived: !neverSent.includes(codeOf(thrown)) }
  }
}

function codeOf(thrown: unknown): unknown {
  const failure = NetworkFailure.safeParse(thrown)
  return failure.success ? failure.data.cause.code : undefined
}

export function isInDoubt({ code }: Failure): boolean {
  return code === 'notifier-in-doubt'
}

/** Cuts a text to what the receiver takes. */
export function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
}
