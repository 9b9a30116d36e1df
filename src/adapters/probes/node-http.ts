import http from 'node:http'
import https from 'node:https'
import type net from 'node:net'
import type { Http, HttpAnswer, HttpRequest } from '../../ports/http.ts'
import { readBody } from './body.ts'
import { certificateOf, connectSocket, isSecure, tlsOptions } from './connection.ts'
import { explained, type Limit, withinLimit } from './limit.ts'
import { lookupWithin } from './lookup.ts'

interface Agents {
  readonly http: http.Agent
  readonly https: https.Agent
}

/** Speaks HTTP/1.1 with node's own client, which starts faster than any other; HTTP/2 is loaded when asked for. */
export function nodeHttp(): Http {
  const agents = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) }
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
  const outgoing = open(request, agents, limit)
  limit.onEnd(() => outgoing.destroy())
  const connection = watchConnection(outgoing, limit)
  const incoming = await new Promise<http.IncomingMessage>((resolve, reject) => {
    outgoing.on('error', reject)
    outgoing.on('response', resolve)
    outgoing.end(request.body)
  })
  const firstByte = limit.elapsed()
  const certificate = certificateOf(incoming.socket)
  const { text, bytes, sha256 } = await readBody(incoming, incoming.headers['content-encoding'], request.maximumBytes)
  return {
    status: incoming.statusCode ?? 0,
    headers: plainHeaders(incoming.headers),
    setCookies: incoming.headers['set-cookie'] ?? [],
    body: text,
    bytes,
    sha256,
    httpVersion: incoming.httpVersion,
    certificate,
    phases: { ...connection, firstByte, total: limit.elapsed() }
  }
}

function open(request: HttpRequest, agents: Agents, limit: Limit): http.ClientRequest {
  const url = new URL(request.url)
  const secure = isSecure(url)
  const length = request.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(request.body)) }
  const headers = { host: url.host, 'accept-encoding': 'identity', ...length, ...request.headers }
  const elsewhere = request.connectTo !== undefined || request.clientCertificate !== undefined
  const connecting = { url, connectTo: request.connectTo, clientCertificate: request.clientCertificate, limit }
  const own = elsewhere && { createConnection: () => connectSocket(connecting) }
  // A session that is resumed shows no certificate, so a fresh connection starts from nothing.
  const fresh = secure && { ...tlsOptions(connecting), session: undefined }
  const agent = request.freshConnection ? false : secure ? agents.https : agents.http
  return (secure ? https : http).request(url, {
    method: request.method,
    headers,
    lookup: lookupWithin(limit),
    ...(own || { agent, ...(request.freshConnection && fresh) })
  })
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
