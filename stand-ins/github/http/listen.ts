import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { Counts } from './counts.ts'
import { type Fault, type Faults, faultAnswer, lateAnswer } from './faults.ts'
import type { Gateway, Incoming, Reply } from './gateway.ts'

const mostBodyBytes = 64 * 1024 * 1024
const hourlyRequests = 5000

/** What stands between the wire and the gateway. */
export interface Wire {
  readonly gateway: Gateway
  readonly faults: Faults
  readonly counts: Counts
  readonly now: () => Date
}

/** Listens on loopback only; port 0 takes a free one. */
export async function listen(wire: Wire, port: number): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    serve(wire, request, response).catch(error => {
      wire.gateway.violations.push(`the stand-in failed: ${(error as Error).message}`)
      response.destroy()
    })
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

async function serve(wire: Wire, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const incoming = await receive(wire, request)
  const name = wire.gateway.nameOf(incoming)
  const fault = wire.faults.strike(name)
  if (fault?.kind === 'slow') await setTimeout(fault.milliseconds ?? 50)
  if (fault?.kind === 'reset') {
    wire.counts.add(name, false, 'reset')
    response.destroy()
    return
  }
  const spoken =
    fault && faultAnswer(fault, { now: incoming.now, document: incoming.bytes, sent: incoming.headers.authorization })
  if (spoken !== undefined) {
    wire.counts.add(name, false, spoken.status)
    response.writeHead(spoken.status, { ...rateHeaders(wire, incoming), ...spoken.headers }).end(spoken.body)
    return
  }
  const reply = wire.gateway.respond(incoming)
  wire.counts.add(name, reply.isWrite, reply.status)
  const late = fault && lateAnswer(fault, { document: incoming.bytes, answer: reply.body, now: incoming.now })
  const struck = late === undefined ? reply : { ...reply, ...late, body: Buffer.from(late.body) }
  send(struck, response, rateHeaders(wire, incoming), fault)
}

/** A broken answer is still a request that was carried out: the client just never learns it. */
function send(
  reply: Reply,
  response: ServerResponse,
  rate: Readonly<Record<string, string>>,
  fault: Fault | undefined
): void {
  if (fault?.kind === 'lost-response') {
    response.destroy()
    return
  }
  response.writeHead(reply.status, { ...rate, ...reply.headers, 'content-length': reply.body.length })
  if (fault?.kind !== 'truncated-body') {
    response.end(reply.body)
    return
  }
  response.write(reply.body.subarray(0, Math.floor(reply.body.length / 2)), () => response.destroy())
}

function rateHeaders({ counts }: Wire, { now }: Incoming): Readonly<Record<string, string>> {
  const used = counts.mark() % hourlyRequests
  return {
    'x-ratelimit-limit': String(hourlyRequests),
    'x-ratelimit-remaining': String(hourlyRequests - used),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.floor(now.getTime() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    'x-github-request-id': `STAND:${counts.mark()}`
  }
}

async function receive({ now, gateway }: Wire, request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > mostBodyBytes) gateway.violations.push('a request body is larger than 64 MiB')
    chunks.push(chunk as Buffer)
  }
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(', ')])
  )
  return { method: request.method ?? 'GET', url, headers, bytes: Buffer.concat(chunks), now: now() }
}
