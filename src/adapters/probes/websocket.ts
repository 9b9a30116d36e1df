import type net from 'node:net'
import { WebSocket } from 'ws'
import { unavailable } from '../../domain/failure.ts'
import type { ProbeAnswer, WebSocketTalk } from '../../ports/probes.ts'
import type { Limit } from './limit.ts'
import { certificateOf, connectSocket } from './secure.ts'

/** Opens a WebSocket, sends, and waits for as many messages as asked. A refusal is an answer with its status. */
export async function talkWebSocket(talk: WebSocketTalk, limit: Limit): Promise<ProbeAnswer> {
  const url = new URL(talk.url)
  const { connectTo, clientCertificate } = talk
  const connect = { url, connectTo, clientCertificate, limit }
  const socket = new WebSocket(url, {
    headers: talk.headers,
    maxPayload: talk.maximumBytes,
    createConnection: () => connectSocket(connect) as never
  })
  limit.onEnd(() => {
    // A socket that is still connecting reports its end as an error, which nobody waits for any more.
    socket.on('error', () => undefined)
    socket.terminate()
  })
  const { refused, connection } = await opened(socket)
  if (refused !== undefined) return answer(refused, [], limit)
  const messages = receive(socket, talk)
  for (const text of talk.send) socket.send(text)
  const received = await messages
  return { ...answer(101, received, limit), certificate: certificateOf(connection) }
}

function opened(socket: WebSocket): Promise<{ refused?: number; connection?: net.Socket }> {
  return new Promise((resolve, reject) => {
    let connection: net.Socket | undefined
    socket.once('upgrade', response => {
      connection = response.socket
    })
    socket.once('open', () => resolve(connection === undefined ? {} : { connection }))
    socket.once('unexpected-response', (_, response) => resolve({ refused: response.statusCode ?? 0 }))
    socket.once('error', reject)
  })
}

function receive(socket: WebSocket, talk: WebSocketTalk): Promise<readonly string[]> {
  const messages: string[] = []
  let bytes = 0
  return new Promise((resolve, reject) => {
    if (talk.receive === 0) resolve(messages)
    socket.on('message', data => {
      const text = data.toString()
      bytes += Buffer.byteLength(text)
      if (bytes > talk.maximumBytes) reject(unavailable('smoke-oversize', `more than ${talk.maximumBytes} bytes`))
      if (messages.push(text) >= talk.receive) resolve(messages)
    })
    socket.once('close', () => resolve(messages))
    socket.once('error', reject)
  })
}

function answer(status: number, messages: readonly string[], limit: Limit): ProbeAnswer {
  const elapsed = limit.elapsed()
  const body = JSON.stringify(messages.map(parsed))
  return { status, headers: {}, body, phases: { firstByte: elapsed, total: elapsed } }
}

/** A message that is JSON is shown as such, so that a path can look into it. */
function parsed(message: string): unknown {
  try {
    return JSON.parse(message)
  } catch {
    return message
  }
}
