import { Failure, unavailable } from '../../domain/failure.ts'
import { cookieHeader, keepCookies } from '../../domain/smoke/cookies.ts'
import type { Request } from '../../domain/smoke/request.ts'
import type { Response } from '../../domain/smoke/response.ts'
import type { HttpAnswer } from '../../ports/http.ts'
import { type Credentials, credentialsOf } from './authentication.ts'
import { type Content, contentOf } from './message.ts'
import { remaining, type Session } from './session.ts'

const largestAnswerBytes = 5_000_000
const attemptMilliseconds = 10_000

export interface Sending {
  readonly request: Request
  readonly session: Session
  /** When it must be over, in milliseconds since the epoch. */
  readonly end: number
  /** True: a connection of its own, so that a balancer chooses anew; and no cookies, which could bind to one. */
  readonly fresh?: boolean
  /** Connects to this `host:port` instead of the one that the run names. */
  readonly connectTo?: string | undefined
  /** True: the answer tells the SHA-256 of its body. */
  readonly hashed?: boolean
  /** Another service than the one that the run names, for comparison; it gets no cookies. */
  readonly baseUrl?: string
}

/** Time for one attempt: what it asks for, never more than what is left. Throws when nothing is left. */
export function attemptTime(session: Session, end: number, asked = attemptMilliseconds): number {
  const left = remaining(session, end)
  if (left <= 0) throw unavailable('smoke-timeout', 'the deadline is over')
  return Math.min(asked, left)
}

interface Hop {
  readonly url: URL
  readonly content: Content
  /** Host of the service that is tested. */
  readonly home: string
  readonly followed: number
}

/** Sends a request and follows as many redirects as it allows. One clock runs for all of them. */
export async function send(sending: Sending): Promise<Response> {
  const { request, session } = sending
  const credentials = await credentialsOf(request.auth, session, sending.end)
  const started = session.ports.clock.now().getTime()
  const last = started + attemptTime(session, sending.end, request.timeout)
  const url = urlOf(request, sending.baseUrl ?? session.run.baseUrl)
  let hop: Hop = { url, content: contentOf(request), home: url.host, followed: 0 }
  for (;;) {
    const answer = await exchange(hop, sending, credentials, last)
    const next = nextHop(hop, answer, sending)
    if (next === undefined) return responseOf(answer, hop, session, started)
    hop = next
  }
}

async function exchange(hop: Hop, sending: Sending, credentials: Credentials, last: number): Promise<HttpAnswer> {
  const { request, session, fresh = false } = sending
  const stateless = fresh || sending.baseUrl !== undefined
  // Credentials and the way around the balancer belong to the service that is tested, to nobody else.
  const own = hop.url.host === hop.home
  const cookie = stateless ? undefined : cookieHeader(session.jar, hop.url)
  const headers = { ...(cookie && { cookie }), ...(own && credentials.headers), ...hop.content.headers }
  const answer = await session.ports.http.request({
    method: hop.content.method,
    url: hop.url.href,
    headers: own ? headers : withoutCredentials(headers),
    body: hop.content.body,
    timeoutMilliseconds: attemptTime(session, last, Number.POSITIVE_INFINITY),
    maximumBytes: largestAnswerBytes,
    connectTo: own ? connectToOf(sending) : undefined,
    freshConnection: fresh,
    ...(sending.hashed && { hashed: true }),
    version: request.http,
    clientCertificate: own ? credentials.clientCertificate : undefined
  })
  if (!stateless) keep(answer, hop, session)
  return answer
}

/** The way around the balancer leads to green; blue is reached by its own address. */
function connectToOf({ connectTo, baseUrl, session }: Sending): string | undefined {
  const green = baseUrl === undefined || baseUrl === session.run.baseUrl
  return connectTo ?? (green ? session.run.connectTo : undefined)
}

function keep(answer: HttpAnswer, hop: Hop, { jar, vault }: Session): void {
  keepCookies(jar, hop.url, answer)
  for (const cookie of answer.setCookies ?? []) {
    const value = cookie.split(';')[0]?.split('=').slice(1).join('=') ?? ''
    // Shorter ones are settings such as a language, and taking them out would make a report unreadable.
    if (value.length >= shortestSessionCharacters) vault.add(value)
  }
}

const shortestSessionCharacters = 12

function withoutCredentials(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(authorization|cookie|x-.*)$/i.test(name)))
}

/** Joins base URL, path and query. Throws when a filled-in path leads to another host. */
export function urlOf({ path, query }: Pick<Request, 'path' | 'query'>, baseUrl: string): URL {
  const url = new URL(baseUrl.replace(/\/$/, '') + path)
  if (url.host !== new URL(baseUrl).host || !path.startsWith('/')) {
    throw new Failure({ kind: 'usage', code: 'bad-suite', message: `the path ${path} leads to another host` })
  }
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.append(name, value)
  return url
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** The next request, or undefined when the answer is final: no redirect, none left, or one to a host that is not named. */
function nextHop(hop: Hop, answer: HttpAnswer, { request }: Sending): Hop | undefined {
  const { location } = answer.headers
  if (!redirects.has(answer.status) || location === undefined || hop.followed >= request.redirects) return undefined
  const url = URL.parse(location, hop.url)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  if (url.hostname !== hop.url.hostname && !request['redirect-hosts'].includes(url.hostname)) return undefined
  if (hop.url.protocol === 'https:' && url.protocol === 'http:') return undefined
  return { ...hop, url, content: redirected(hop.content, answer.status), followed: hop.followed + 1 }
}

/** 307 and 308 repeat the request; the others turn it into a plain GET, as every browser does. */
function redirected(content: Content, status: number): Content {
  if (status === 307 || status === 308 || content.method === 'HEAD') return content
  const headers = Object.entries(content.headers).filter(([name]) => !/^content-/i.test(name))
  return { method: 'GET', headers: Object.fromEntries(headers) }
}

function responseOf(answer: HttpAnswer, hop: Hop, { ports }: Session, started: number): Response {
  const spent = hop.followed === 0 ? answer.phases.total : ports.clock.now().getTime() - started
  return { ...answer, totalMilliseconds: spent, time: ports.clock.now() }
}
