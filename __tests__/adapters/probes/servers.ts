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

export function closeAll(): void {
  for (const close of running.splice(0)) close()
}
