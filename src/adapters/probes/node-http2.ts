import http2 from 'node:http2'
import type { HttpAnswer, HttpRequest } from '../../ports/http.ts'
import { readBody } from './body.ts'
import { isSecure } from './connection.ts'
import type { Limit } from './limit.ts'
import { certificateOf, connectSocket } from './secure.ts'

/** Speaks HTTP/2 over a connection of its own; without TLS by prior knowledge. */
export async function exchangeHttp2(request: HttpRequest, limit: Limit): Promise<HttpAnswer> {
  const url = new URL(request.url)
  const session = openSession(request, url, limit)
  limit.onEnd(() => session.destroy())
  const stream = session.request(headersOf(request, url), { endStream: request.body === undefined })
  const headers = await new Promise<http2.IncomingHttpHeaders>((resolve, reject) => {
    session.once('error', reject)
    // The session says why; its streams only say that it ended, and say so first.
    stream.once('error', error => setImmediate(reject, error))
    stream.once('response', resolve)
    if (request.body !== undefined) stream.end(request.body)
  })
  const firstByte = limit.elapsed()
  const encoding = headers['content-encoding']?.toString()
  const { text, ...measured } = await readBody(stream, { ...request, encoding })
  const plain = Object.entries(headers).filter(([name]) => !name.startsWith(':'))
  return {
    status: Number(headers[':status'] ?? 0),
    headers: Object.fromEntries(plain.map(([name, value]) => [name, [value].flat().join(', ')])),
    setCookies: headers['set-cookie'] ?? [],
    body: text,
    ...measured,
    httpVersion: '2',
    certificate: certificateOf(session.socket as never),
    phases: { firstByte, total: limit.elapsed() }
  }
}

export function openSession(
  { connectTo, clientCertificate }: Pick<HttpRequest, 'connectTo' | 'clientCertificate'>,
  url: URL,
  limit: Limit
): http2.ClientHttp2Session {
  const connecting = { url, connectTo, clientCertificate, protocols: ['h2'], limit }
  const session = http2.connect(url.origin, { createConnection: () => connectSocket(connecting) as never })
  // The request's own listener tells the error; without one here, a late error would end the process.
  session.on('error', () => undefined)
  return session
}

const connectionHeaders: ReadonlySet<string> = new Set(['connection', 'host', 'keep-alive', 'transfer-encoding'])

function headersOf(request: HttpRequest, url: URL): http2.OutgoingHttpHeaders {
  const given = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value] as const)
  const host = given.find(([name]) => name === 'host')?.[1]
  return {
    ':method': request.method,
    ':path': `${url.pathname}${url.search}`,
    ':scheme': isSecure(url) ? 'https' : 'http',
    ':authority': host ?? url.host,
    'accept-encoding': 'identity',
    ...Object.fromEntries(given.filter(([name]) => !connectionHeaders.has(name)))
  }
}
