import { createServer, type IncomingMessage } from 'node:http'
import { listenHere, stopHere } from '../../support/local-server.ts'

export interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface JsonServer {
  readonly url: string
  readonly asked: readonly Asked[]
  close(): Promise<void>
}

/** A server on this machine that answers each request with what `answer` makes of it: JSON, or a status. */
export async function serveJson(answer: (asked: Asked) => unknown): Promise<JsonServer> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const url = new URL(request.url ?? '/', 'http://localhost')
    const one = { method: request.method ?? '', url, headers: request.headers, body }
    asked.push(one)
    const found = answer(one)
    const status = typeof found === 'number' ? found : 200
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' })
    response.end(typeof found === 'number' ? '' : JSON.stringify(found))
  })
  return {
    url: await listenHere(server),
    asked,
    close: () => stopHere(server)
  }
}
