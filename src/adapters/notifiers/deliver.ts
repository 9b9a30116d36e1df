import { unavailable } from '../../domain/failure.ts'

export interface Delivery {
  /** Who takes it, for people; never the address, which may be a secret. */
  readonly to: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

/** Waits between two attempts. */
export type Pause = (milliseconds: number) => Promise<void>

const timeoutMs = 10_000
const pausesMs = [1000, 3000]
const longestShown = 200

/**
 * Posts one message, and tries again where the other side was busy or away. Throws `unavailable` with
 * `notifier-failed`, which names the receiver and the answer, and no secret.
 */
export async function deliver(delivery: Delivery, pause: Pause): Promise<void> {
  for (const pauseMs of [...pausesMs, undefined]) {
    const problem = await attempt(delivery)
    if (problem === undefined) return
    if (pauseMs === undefined || !problem.mayPass) throw unavailable('notifier-failed', problem.text)
    await pause(pauseMs)
  }
}

interface Problem {
  readonly text: string
  /** Another attempt may have better luck. */
  readonly mayPass: boolean
}

async function attempt({ to, url, headers, body }: Delivery): Promise<Problem | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs)
    })
    const answer = (await response.text()).slice(0, longestShown)
    if (response.ok) return undefined
    const text = `${to} answered ${response.status}${answer && `: ${answer}`}`
    return { text, mayPass: response.status === 429 || response.status >= 500 }
  } catch {
    // What fetch throws may hold the address.
    return { text: `${to} does not answer`, mayPass: true }
  }
}

/** Cuts a text to what the receiver takes. */
export function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
}
