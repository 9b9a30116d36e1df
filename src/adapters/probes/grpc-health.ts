import type http2 from 'node:http2'
import { unavailable } from '../../domain/failure.ts'
import type { GrpcHealth, ProbeAnswer } from '../../ports/probes.ts'
import type { Limit } from './limit.ts'
import { openSession } from './node-http2.ts'
import { certificateOf } from './secure.ts'

const servingStatuses = ['UNKNOWN', 'SERVING', 'NOT_SERVING', 'SERVICE_UNKNOWN'] as const

/** Asks the standard health service (`grpc.health.v1.Health/Check`). */
export async function askGrpcHealth(health: GrpcHealth, limit: Limit): Promise<ProbeAnswer> {
  const session = openSession(health, new URL(health.url), limit)
  limit.onEnd(() => session.destroy())
  const stream = session.request({
    ':method': 'POST',
    ':path': '/grpc.health.v1.Health/Check',
    'content-type': 'application/grpc',
    te: 'trailers',
    ...health.headers
  })
  const { headers, trailers, bytes } = await call(session, stream, requestFrame(health.service), health.maximumBytes)
  const elapsed = limit.elapsed()
  return {
    status: Number(trailers['grpc-status'] ?? headers['grpc-status'] ?? 2),
    headers: textHeaders({ ...headers, ...trailers }),
    body: JSON.stringify({ status: servingStatuses[readStatus(bytes)] ?? 'UNKNOWN' }),
    httpVersion: '2',
    certificate: certificateOf(session.socket as never),
    phases: { firstByte: elapsed, total: elapsed }
  }
}

interface Called {
  readonly headers: http2.IncomingHttpHeaders
  readonly trailers: http2.IncomingHttpHeaders
  readonly bytes: Buffer
}

function call(
  session: http2.ClientHttp2Session,
  stream: http2.ClientHttp2Stream,
  frame: Buffer,
  maximumBytes: number
): Promise<Called> {
  return new Promise((resolve, reject) => {
    let headers: http2.IncomingHttpHeaders = {}
    let trailers: http2.IncomingHttpHeaders = {}
    const chunks: Buffer[] = []
    let size = 0
    session.once('error', reject)
    stream.once('error', error => setImmediate(reject, error))
    stream.once('response', received => {
      headers = received
    })
    stream.once('trailers', received => {
      trailers = received
    })
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > maximumBytes) reject(unavailable('smoke-oversize', `more than ${maximumBytes} bytes`))
      else chunks.push(chunk)
    })
    stream.once('end', () => resolve({ headers, trailers, bytes: Buffer.concat(chunks) }))
    stream.end(frame)
  })
}

/** One gRPC frame (no compression, length) around `HealthCheckRequest { service = 1 }`. */
function requestFrame(service: string): Buffer {
  const name = Buffer.from(service)
  const message = name.length === 0 ? name : Buffer.concat([Buffer.from([0x0a]), varint(name.length), name])
  const head = Buffer.alloc(5)
  head.writeUInt32BE(message.length, 1)
  return Buffer.concat([head, message])
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  for (let left = value; ; left >>>= 7) {
    if (left < 0x80) return Buffer.from([...bytes, left])
    bytes.push((left & 0x7f) | 0x80)
  }
}

/** Field 1 of `HealthCheckResponse`, an enumeration; an absent field is 0. */
function readStatus(bytes: Buffer): number {
  const message = bytes.subarray(5)
  return message[0] === 0x08 ? (message[1] ?? 0) : 0
}

function textHeaders(headers: http2.IncomingHttpHeaders): Record<string, string> {
  const plain = Object.entries(headers).filter(([name]) => !name.startsWith(':'))
  return Object.fromEntries(plain.map(([name, value]) => [name, [value].flat().join(', ')]))
}
