import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type http2 from 'node:http2'
import type net from 'node:net'
import { join } from 'node:path'

function pem(name: string): string {
  return readFileSync(join(import.meta.dirname, 'certificates', `${name}.pem`), 'utf8')
}

/** Made for these tests: an authority, a server `shop.test` and a client, good for a hundred years. */
export const certificates = {
  authority: pem('ca'),
  server: { cert: pem('shop'), key: pem('shop-key') },
  client: { cert: pem('client'), key: pem('client-key'), authority: pem('ca') }
}

const running: (() => void)[] = []

/** Listens on a free port of this machine, until `closeAll`. */
export async function listen(server: net.Server | http2.Http2Server | http2.Http2SecureServer): Promise<number> {
  const sockets = new Set<net.Socket>()
  const note = (socket: net.Socket) => sockets.add(socket.on('error', () => undefined))
  server.on('connection', note)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  running.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as net.AddressInfo).port
}

/** Answers every question for an address of the fourth version with one, or with none; stays silent when told so. */
export async function nameServer(address: readonly number[] | undefined, silent = false): Promise<string> {
  const socket = createSocket('udp4')
  socket.on('message', (question, from) => {
    const end = question.indexOf(0, 12) + 5
    const found = address !== undefined && question[end - 3] === 1 ? address : undefined
    const head = Buffer.from([...question.subarray(0, 2), 0x81, 0x80, 0, 1, 0, found ? 1 : 0, 0, 0, 0, 0])
    const record = found ? [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...found] : []
    const answer = Buffer.concat([head, question.subarray(12, end), Buffer.from(record)])
    if (!silent) socket.send(answer, from.port, from.address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  running.push(() => socket.close())
  return `127.0.0.1:${socket.address().port}`
}

export function closeAll(): void {
  for (const close of running.splice(0)) close()
}
