import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

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
  readonly broken?: Broken | undefined
}

export interface Served {
  readonly origin: string
  close(): Promise<void>
}

/** Whether a broken answer says nothing, or only its first half. */
type Broken = 'silent' | 'half'

/** Serves on a free port of this machine. What an answer throws is a 500, as of any service. */
export async function serve(answer: (asked: Asked) => Answered | Promise<Answered>): Promise<Served> {
  let origin = ''
  const server = createServer((incoming, outgoing) => {
    void readBody(incoming)
      .then(body => {
        const url = new URL(incoming.url ?? '/', origin)
        return answer({ method: incoming.method ?? 'GET', url, headers: incoming.headers, body })
      })
      .catch((): Answered => ({ status: 500, body: { message: 'broken' } }))
      .then(answered => send(outgoing, answered))
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

function send(outgoing: ServerResponse, { status = 200, headers = {}, body = '', broken }: Answered): void {
  if (broken === 'silent') {
    outgoing.destroy()
    return
  }
  const plain = typeof body === 'object' && !Buffer.isBuffer(body)
  const bytes = Buffer.from(plain ? JSON.stringify(body) : body)
  const length = broken === 'half' ? { 'content-length': String(bytes.length + 1) } : {}
  outgoing.writeHead(status, { ...(plain && { 'content-type': 'application/json' }), ...headers, ...length })
  if (broken === 'half') outgoing.write(bytes.subarray(0, bytes.length / 2), () => outgoing.destroy())
  else outgoing.end(bytes)
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
