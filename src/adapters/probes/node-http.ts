import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import tls from 'node:tls'
import { unavailable } from '../../domain/failure.ts'
import type { Http, HttpAnswer, HttpRequest } from '../../ports/http.ts'

/** Speaks HTTP/1.1 with node's own client, which starts faster than any other. */
export function nodeHttp(): Http {
  const agents = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) }
  return { request: request => exchange(request, agents) }
}

interface Agents {
  readonly http: http.Agent
  readonly https: https.Agent
}

function exchange(request: HttpRequest, agents: Agents): Promise<HttpAnswer> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const outgoing = open(request, agents)
    const late = setTimeout(() => outgoing.destroy(timeout(request)), request.timeoutMilliseconds)
    const fail = (error: Error) => {
      clearTimeout(late)
      reject(explained(request, error))
    }
    outgoing.on('error', fail)
    outgoing.on('response', incoming => {
      const firstByte = performance.now() - started
      readBody(incoming, request.maximumBytes).then(body => {
        clearTimeout(late)
        const phases = { firstByte, total: performance.now() - started }
        resolve({ status: incoming.statusCode ?? 0, headers: plainHeaders(incoming.headers), body, phases })
      }, fail)
    })
    outgoing.end(request.body)
  })
}

function open(request: HttpRequest, agents: Agents): http.ClientRequest {
  const url = new URL(request.url)
  const secure = url.protocol === 'https:'
  const agent = request.freshConnection ? false : secure ? agents.https : agents.http
  const length = request.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(request.body)) }
  const headers = { host: url.host, 'accept-encoding': 'identity', ...length, ...request.headers }
  const connection =
    request.connectTo === undefined ? { agent } : { createConnection: connector(request.connectTo, url) }
  return (secure ? https : http).request(url, { method: request.method, headers, ...connection })
}

function connector(target: string, url: URL): () => net.Socket {
  const { hostname, port } = new URL(`tcp://${target}`)
  const host = hostname.replace(/^\[|\]$/g, '')
  const address = { host, port: Number(port || url.port || (url.protocol === 'https:' ? 443 : 80)) }
  if (url.protocol !== 'https:') return () => net.connect(address)
  const name = net.isIP(url.hostname) === 0 ? { servername: url.hostname } : {}
  const checkServerIdentity = (_: string, certificate: tls.PeerCertificate) =>
    tls.checkServerIdentity(url.hostname, certificate)
  return () => tls.connect({ ...address, ...name, checkServerIdentity })
}

async function readBody(incoming: http.IncomingMessage, maximumBytes: number): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > maximumBytes) throw unavailable('smoke-oversize', `the answer is larger than ${maximumBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function plainHeaders(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]))
}

function timeout(request: HttpRequest): Error {
  const milliseconds = Math.round(request.timeoutMilliseconds)
  return unavailable('smoke-timeout', `${request.method} ${request.url}: no whole answer within ${milliseconds} ms`)
}

function explained(request: HttpRequest, error: Error): Error {
  if (error.name === 'Failure') return error
  return unavailable('smoke-unreachable', `${request.method} ${request.url}: ${error.message || error.name}`, error)
}
