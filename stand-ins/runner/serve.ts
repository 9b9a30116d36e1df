import { createServer, type IncomingMessage } from 'node:http'

export interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

export interface Answered {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object | Buffer | string
}

export interface Served {
  readonly origin: string
  close(): Promise<void>
}

/** Serves on a free port of this machine. What an answer throws is a 500, as of any service. */
export async function serve(answer: (asked: Asked) => Answered): Promise<Served> {
  let origin = ''
  const server = createServer((incoming, outgoing) => {
    void readBody(incoming)
      .then(body => {
        const url = new URL(incoming.url ?? '/', origin)
        return answer({ method: incoming.method ?? 'GET', url, headers: incoming.headers, body })
      })
      .catch((): Answered => ({ status: 500, body: { message: 'broken' } }))
      .then(({ status = 200, headers = {}, body = '' }) => {
        const plain = typeof body === 'object' && !Buffer.isBuffer(body)
        outgoing.writeHead(status, plain ? { 'content-type': 'application/json', ...headers } : headers)
        outgoing.end(plain ? JSON.stringify(body) : body)
      })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return {
    origin,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
