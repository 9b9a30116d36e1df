import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { control } from './control.ts'
import type { ProxyCore } from './core.ts'
import { closeIdleConnections, forward } from './forward.ts'

export interface Listening {
  readonly port: number
  readonly controlPort: number
  close(): Promise<void>
}

export interface ServerSettings {
  readonly core: ProxyCore
  readonly port: number
  readonly token: string
  readonly timeoutMs: number
}

/** Opens the two doors of the proxy on loopback: one for traffic, one for control. */
export async function listen(settings: ServerSettings): Promise<Listening> {
  const { core, token, timeoutMs } = settings
  const traffic = await open(settings.port, (incoming, answer) => {
    const { slot, port, instead } = core.pick(Math.random())
    const other = instead && { port: core.portOf(instead), counters: core.counters[instead] }
    forward(incoming, answer, { port, counters: core.counters[slot], timeoutMs, instead: other })
  })
  const steering = await open(0, (incoming, answer) => {
    control(incoming, answer, core, token).catch(() => answer.destroy())
  })
  return { port: portOf(traffic), controlPort: portOf(steering), close: () => closeAll([traffic, steering]) }
}

function open(port: number, listener: RequestListener): Promise<Server> {
  const server = createServer({ keepAliveTimeout: 65_000 }, listener)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

/** Lets requests that were accepted end before the connections close. */
async function closeAll(servers: readonly Server[]): Promise<void> {
  const closing = servers.map(server => new Promise<void>(resolve => server.close(() => resolve())))
  await Promise.all(closing)
  closeIdleConnections()
}
