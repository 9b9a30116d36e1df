import http from 'node:http'
import { WebSocketServer } from 'ws'

const items = [
  { sku: 'A1', price: 4.5 },
  { sku: 'B2', price: 9 }
]
const json = { 'content-type': 'application/json' }

type Answer = readonly [status: number, headers: Readonly<Record<string, string>>, body: unknown]

/** The service that the page about smoke suites talks about. */
export function shopServer(): http.Server {
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const [status, headers, body] = answerOf(request, Buffer.concat(chunks).toString())
      response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body))
    })
  })
  const sockets = new WebSocketServer({ server, path: '/live' })
  sockets.on('connection', socket => socket.on('message', data => socket.send(data.toString())))
  return server
}

function answerOf(request: http.IncomingMessage, body: string): Answer {
  const asked = `${request.method} ${request.url?.split('?')[0]}`
  switch (asked) {
    case 'GET /health':
      return [200, json, { status: 'ok' }]
    case 'GET /api/version':
      return [200, json, { version: '1.4.2', build_id: '20260101-0000-abcdef' }]
    case 'POST /login':
      return logIn(new URLSearchParams(body))
    case 'GET /me':
      return request.headers.authorization === 'Bearer session-of-ada' ? [200, json, { user: 'ada' }] : [401, {}, '']
    case 'POST /checkout':
      return [201, json, { ...JSON.parse(body), id: 7, total: 9 }]
    case 'DELETE /orders/7':
      return [204, {}, '']
    case 'GET /items':
      return [200, { ...json, etag: '"a1b2"' }, { items }]
    case 'POST /graphql':
      return [200, json, { data: { items: items.slice(0, JSON.parse(body).variables.n) } }]
    case 'POST /upload':
      return [200, json, { parts: body.split('Content-Disposition: form-data').length - 1 }]
    default:
      return pageOf(asked)
  }
}

function logIn(form: URLSearchParams): Answer {
  if (form.get('user') !== 'ada' || form.get('password') !== 'correct horse') return [401, {}, '']
  return [303, { 'x-session-token': 'session-of-ada', 'set-cookie': 'theme=dark; Path=/', location: '/me' }, '']
}

function pageOf(asked: string): Answer {
  if (asked === 'GET /page') return [302, { location: '/shop' }, '']
  if (asked === 'GET /shop') return [200, { 'content-type': 'text/html' }, '<title>x</title><h1>Shop</h1>']
  if (asked === 'GET /feed.xml') return [200, { 'content-type': 'text/xml' }, '<feed><item id="7"/></feed>']
  return [404, json, { error: 'not found' }]
}
