import net from 'node:net'
import tls from 'node:tls'
import { unavailable } from '../../domain/failure.ts'
import type { ProbeAnswer, TcpTalk, TlsGreeting } from '../../ports/probes.ts'
import { readTarget } from './connection.ts'
import type { Limit } from './limit.ts'
import { lookupWithin } from './lookup.ts'
import { certificateOf, tlsOptions } from './secure.ts'

/** Connects, sends, and waits for as many bytes as asked, or for the end. */
export async function talkTcp(talk: TcpTalk, limit: Limit): Promise<ProbeAnswer> {
  const socket = net.connect({ ...readTarget(talk.connectTo ?? talk.address, 0), lookup: lookupWithin(limit) })
  limit.onEnd(() => socket.destroy())
  await connected(socket, 'connect')
  const connect = limit.elapsed()
  const received = receive(socket, talk)
  if (talk.send !== undefined) socket.write(talk.send)
  const bytes = await received
  const total = limit.elapsed()
  const body = bytes.toString('utf8')
  return { status: 0, headers: {}, body, bytes: bytes.length, phases: { connect, firstByte: total, total } }
}

function receive(socket: net.Socket, talk: TcpTalk): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    if (talk.receive === 0) resolve(Buffer.alloc(0))
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size > talk.maximumBytes) reject(unavailable('smoke-oversize', `more than ${talk.maximumBytes} bytes`))
      if (size >= talk.receive) resolve(Buffer.concat(chunks))
    })
    socket.once('end', () => resolve(Buffer.concat(chunks)))
    socket.once('error', reject)
  })
}

/** Greets a TLS server and looks at what it shows, trusted or not. */
export async function greetTls(greeting: TlsGreeting, limit: Limit): Promise<ProbeAnswer> {
  const url = new URL(`https://${net.isIPv6(greeting.serverName) ? `[${greeting.serverName}]` : greeting.serverName}`)
  const connectTo = greeting.connectTo ?? greeting.address
  const options = tlsOptions({ url, strict: false })
  const socket = tls.connect({ ...readTarget(connectTo, 443), lookup: lookupWithin(limit), ...options })
  limit.onEnd(() => socket.destroy())
  await connected(socket, 'secureConnect')
  const total = limit.elapsed()
  const certificate = certificateOf(socket)
  return { status: 0, headers: {}, body: '', certificate, phases: { tls: total, firstByte: total, total } }
}

function connected(socket: net.Socket, event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once(event, () => resolve())
    socket.once('error', reject)
  })
}
