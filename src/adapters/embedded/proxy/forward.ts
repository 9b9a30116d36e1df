import { Agent, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { boundsMs, type SlotCounters } from './counters.ts'

const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade'
])

const agent = new Agent({ keepAlive: true, maxSockets: 512, timeout: 65_000 })

export interface Passage {
  readonly port: number | undefined
  readonly counters: SlotCounters
  readonly timeoutMs: number
  /** Who answers a safe request whose own slot is dead; the failure is that slot's all the same. */
  readonly instead?: Pick<Passage, 'port' | 'counters'> | undefined
}

interface Exchange extends Passage {
  readonly port: number
  readonly incoming: IncomingMessage
  readonly answer: ServerResponse
  readonly finish: (failed: boolean) => void
}

/** Passes one request to a slot and counts how it ended: 5xx, no connection and no answer in time are errors. */
export function forward(incoming: IncomingMessage, answer: ServerResponse, passage: Passage): void {
  const finish = counting(passage.counters)
  if (passage.port === undefined) {
    refuse(answer, 503)
    finish(true)
    return
  }
  answer.on('close', () => finish(answer.statusCode >= 500))
  attempt({ ...passage, port: passage.port, incoming, answer, finish }, true)
}

/** Drops the headers that belong to one connection, including those that Connection names. */
export function withoutHopByHop(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const named = new Set(
    (headers.connection ?? '')
      .toLowerCase()
      .split(',')
      .map(name => name.trim())
  )
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name) && !named.has(name)))
}

export function closeIdleConnections(): void {
  agent.destroy()
}

function attempt(exchange: Exchange, mayRetry: boolean): void {
  const { incoming, answer, port, timeoutMs, finish } = exchange
  const { method, url: path } = incoming
  const outgoing = request({ host: '127.0.0.1', port, method, path, agent, headers: outgoingHeaders(incoming) })
  outgoing.setTimeout(timeoutMs, () => outgoing.destroy(new Error('timeout')))
  outgoing.on('response', response => relay(response, exchange))
  outgoing.on('error', error => {
    if (mayRetry && isSafe(incoming) && isStale(error, outgoing.reusedSocket) && !answer.headersSent) {
      attempt(exchange, false)
      return
    }
    finish(!answer.destroyed)
    if (exchange.instead !== undefined && mayGoElsewhere(error, exchange)) {
      forward(incoming, answer, { ...exchange.instead, timeoutMs })
      return
    }
    refuse(answer, error.message === 'timeout' ? 504 : 502)
  })
  answer.on('close', () => {
    if (!answer.writableFinished) outgoing.destroy()
  })
  if (isSafe(incoming)) outgoing.end()
  else incoming.pipe(outgoing)
}

function relay(response: IncomingMessage, exchange: Exchange): void {
  const { answer, finish } = exchange
  answer.writeHead(response.statusCode ?? 502, withoutHopByHop(response.headers))
  response.on('end', () => finish((response.statusCode ?? 502) >= 500))
  response.on('error', () => {
    finish(true)
    answer.destroy()
  })
  response.pipe(answer)
}

/** A safe request whose body is sent goes out once only, like any other. */
function isSafe(incoming: IncomingMessage): boolean {
  const bodiless = incoming.headers['content-length'] === undefined && !('transfer-encoding' in incoming.headers)
  return bodiless && (incoming.method === 'GET' || incoming.method === 'HEAD')
}

/** Who has waited for the time-out is not made to wait once more. */
function mayGoElsewhere(error: Error, { incoming, answer }: Exchange): boolean {
  return isSafe(incoming) && !answer.headersSent && !answer.destroyed && error.message !== 'timeout'
}

function isStale(error: Error, reused: boolean): boolean {
  const code = 'code' in error ? error.code : undefined
  return code === 'ECONNREFUSED' || (reused && (code === 'ECONNRESET' || code === 'EPIPE'))
}

function outgoingHeaders(incoming: IncomingMessage): IncomingHttpHeaders {
  const headers = withoutHopByHop(incoming.headers)
  const chunked = 'transfer-encoding' in incoming.headers
  return chunked ? { ...headers, 'transfer-encoding': 'chunked' } : headers
}

function refuse(answer: ServerResponse, status: number): void {
  if (answer.headersSent) return void answer.destroy()
  answer.writeHead(status, { 'content-type': 'text/plain' }).end('sluice: the slot did not answer\n')
}

/** Counts a request once: when it ends, or already when it is slower than every bound, so that a hanging slot is seen. */
function counting(counters: SlotCounters): (failed: boolean) => void {
  const started = performance.now()
  let ended = false
  let counted = false
  counters.inFlight += 1
  const overdue = setTimeout(() => {
    counted = true
    counters.record(Date.now(), Number.POSITIVE_INFINITY, false)
  }, boundsMs.at(-1))
  return failed => {
    if (ended) return
    ended = true
    clearTimeout(overdue)
    counters.inFlight -= 1
    if (!counted) counters.record(Date.now(), performance.now() - started, failed)
    else if (failed) counters.fail(Date.now())
  }
}
