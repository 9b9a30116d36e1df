export type FaultKind =
  | 'rate-limit'
  | 'too-many-requests'
  | 'secondary-limit'
  | 'server-error'
  | 'bad-gateway'
  | 'service-unavailable'
  | 'truncated-body'
  | 'slow'
  | 'reset'
  | 'lost-response'

/** Every kind, for tests that sweep over all of them. */
export const faultKinds: readonly FaultKind[] = [
  'rate-limit',
  'too-many-requests',
  'secondary-limit',
  'server-error',
  'bad-gateway',
  'service-unavailable',
  'truncated-body',
  'slow',
  'reset',
  'lost-response'
]

export interface Fault {
  readonly kind: FaultKind
  /** Which calls count: `POST /repos/{owner}/{repo}/deployments`, `/graphql`, a part of one; absent: all. */
  readonly route?: string
  /** The first counted call that it strikes, from 1. Default: the next one. */
  readonly nth?: number
  /** How many calls in a row it strikes. Default 1. */
  readonly times?: number
  /** Seconds in `retry-after`. Default 0, so that tests need not wait. */
  readonly retryAfter?: number
  /** For `slow`: how long. Default 50. */
  readonly milliseconds?: number
}

interface Armed {
  readonly fault: Fault
  seen: number
}

/** Is responsible for making chosen calls go wrong. */
export class Faults {
  #armed: Armed[] = []

  add(fault: Fault): void {
    this.#armed.push({ fault, seen: 0 })
  }

  clear(): void {
    this.#armed = []
  }

  /** Counts a call and answers the fault that strikes it. */
  strike(name: string): Fault | undefined {
    let striking: Fault | undefined
    for (const armed of this.#armed) {
      const { route, nth = 1, times = 1 } = armed.fault
      if (route !== undefined && !name.includes(route)) continue
      armed.seen += 1
      if (armed.seen >= nth && armed.seen < nth + times) striking ??= armed.fault
    }
    return striking
  }
}

export interface FaultAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const about = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api'
const secondary =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
  'If you reach out to GitHub Support for help, please include the request ID'

/** The answer of a fault that speaks at all; undefined for those that break the connection or only its body. */
export function faultAnswer({ kind, retryAfter = 0 }: Fault, now: Date): FaultAnswer | undefined {
  const wait = { 'retry-after': String(retryAfter) }
  switch (kind) {
    case 'rate-limit': {
      const reset = String(Math.floor(now.getTime() / 1000) + retryAfter)
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
      return json(403, { message: 'API rate limit exceeded for installation.', documentation_url: about }, headers)
    }
    case 'too-many-requests':
      return json(429, { message: secondary, documentation_url: `${about}#about-secondary-rate-limits` }, wait)
    case 'secondary-limit':
      return json(403, { message: secondary, documentation_url: `${about}#about-secondary-rate-limits` }, wait)
    case 'server-error':
      return json(500, { message: 'Server Error' })
    case 'bad-gateway':
      return { status: 502, headers: { 'content-type': 'text/html' }, body: '<html><title>Unicorn!</title></html>' }
    case 'service-unavailable':
      return json(503, { message: 'Service Unavailable' })
    default:
      return undefined
  }
}

function json(status: number, body: object, headers: Readonly<Record<string, string>> = {}): FaultAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body)
  }
}
