import { graphqlFaultAnswer, graphqlFaultKinds, isGraphQLFault, type Struck, strikesLate } from './graphql-faults.ts'

/** Faults of a call by its status, or of its connection. */
export const httpFaultKinds = [
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
] as const

/** Every kind, for tests that sweep over all of them. */
export const faultKinds = [...httpFaultKinds, ...graphqlFaultKinds] as const

export type FaultKind = (typeof faultKinds)[number]

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
      if (armed.seen < nth || armed.seen >= nth + times) continue
      if (canStrike(armed.fault.kind, name)) striking ??= armed.fault
    }
    return striking
  }
}

/** A fault that GraphQL tells cannot strike a call of REST. */
export function canStrike(kind: FaultKind, name: string): boolean {
  return !isGraphQLFault(kind) || name.includes('/graphql')
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

interface Request {
  readonly now: Date
  readonly document: Buffer
  /** The header that holds the token. */
  readonly sent: string | undefined
}

/** The answer of a fault that speaks before any work is done; undefined for those that let the work be done or say nothing. */
export function faultAnswer(
  { kind, retryAfter = 0 }: Fault,
  { now, document, sent }: Request
): FaultAnswer | undefined {
  if (isGraphQLFault(kind)) {
    return strikesLate(kind) ? undefined : graphqlFaultAnswer(kind, { document, now, retryAfter })
  }
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
      // As a proxy that shows what it was sent.
      return {
        status: 502,
        headers: { 'content-type': 'text/html' },
        body: `<html><title>Unicorn!</title>${sent}</html>`
      }
    case 'service-unavailable':
      return json(503, { message: 'Service Unavailable' })
    default:
      return undefined
  }
}

/** What becomes of an answer whose work is done, when the fault puts words of its own in its place. */
export function lateAnswer(
  { kind, retryAfter = 0 }: Fault,
  struck: Omit<Struck, 'retryAfter'>
): FaultAnswer | undefined {
  const speaks = isGraphQLFault(kind) && strikesLate(kind)
  return speaks ? graphqlFaultAnswer(kind, { ...struck, retryAfter }) : undefined
}

function json(status: number, body: object, headers: Readonly<Record<string, string>> = {}): FaultAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body)
  }
}
