import http from 'node:http'
import type https from 'node:https'
import type net from 'node:net'
import { urlToHttpOptions } from 'node:url'
import type { Http, HttpAnswer, HttpRequest } from '../../ports/http.ts'
import { readBody } from './body.ts'
import { isSecure } from './connection.ts'
import { explained, type Limit, withinLimit } from './limit.ts'
import { lookupWithin } from './lookup.ts'

/** Keeps connections for later requests; the one for TLS is made when it is first needed. */
export interface Agents {
  readonly plain: http.Agent
  secure?: https.Agent
}

/** Speaks HTTP/1.1 with node's own client, which starts faster than any other; TLS and HTTP/2 are loaded when asked for. */
export function nodeHttp(): Http {
  const agents: Agents = { plain: new http.Agent({ keepAlive: true }) }
  return {
    request(request) {
      const about = `${request.method} ${request.url}`
      const work = async (limit: Limit) => {
        if (request.version !== '2') return exchange(request, agents, limit)
        const { exchangeHttp2 } = await import('./node-http2.ts')
        return exchangeHttp2(request, limit)
      }
      return withinLimit({ about, milliseconds: request.timeoutMilliseconds, work }).catch(thrown => {
        throw explained(about, thrown)
      })
    }
  }
}

async function exchange(request: HttpRequest, agents: Agents, limit: Limit): Promise<HttpAnswer> {
  const url = new URL(request.url)
  const needsOwn = isSecure(url) || request.connectTo !== undefined || request.clientCertificate !== undefined
  const settings = { ...settingsOf(request, url), lookup: lookupWithin(limit) }
  const outgoing = needsOwn
    ? (await import('./secure.ts')).openSecurely(request, { url, settings, agents, limit })
    : http.request({ ...settings, agent: request.freshConnection ? false : agents.plain })
  limit.onEnd(() => outgoing.destroy())
  const connection = watchConnection(outgoing, limit)
  const incoming = await new Promise<http.IncomingMessage>((resolve, reject) => {
    outgoing.on('error', reject)
    outgoing.on('response', resolve)
    outgoing.end(request.body)
  })
  const firstByte = limit.elapsed()
  const certificate = isSecure(url) ? (await import('./secure.ts')).certificateOf(incoming.socket) : undefined
  const { text, ...measured } = await readBody(incoming, { ...request, encoding: incoming.headers['content-encoding'] })
  return {
    status: incoming.statusCode ?? 0,
    headers: plainHeaders(incoming.headers),
    setCookies: incoming.headers['set-cookie'] ?? [],
    body: text,
    ...measured,
    httpVersion: incoming.httpVersion,
    certificate,
    phases: { ...connection, firstByte, total: limit.elapsed() }
  }
}

function settingsOf(request: HttpRequest, url: URL): http.RequestOptions {
  const length = request.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(request.body)) }
  return {
    ...urlToHttpOptions(url),
    method: request.method,
    headers: { host: url.host, 'accept-encoding': 'identity', ...length, ...request.headers }
  }
}

interface ConnectionPhases {
  lookup?: number
  connect?: number
  tls?: number
}

/** Notes how long look-up, connection and greeting took; on a kept connection none of them happens. */
function watchConnection(outgoing: http.ClientRequest, limit: Limit): ConnectionPhases {
  const phases: ConnectionPhases = {}
  outgoing.once('socket', (socket: net.Socket) => {
    if (!socket.connecting) return
    let before = limit.elapsed()
    const note = (phase: keyof ConnectionPhases) => () => {
      phases[phase] = limit.elapsed() - before
      before = limit.elapsed()
    }
    socket.once('lookup', note('lookup'))
    socket.once('connect', note('connect'))
    socket.once('secureConnect', note('tls'))
  })
  return phases
}

function plainHeaders(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]))
}
