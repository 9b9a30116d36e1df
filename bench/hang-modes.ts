import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import http from 'node:http'
import net from 'node:net'

/** One way in which a service can fail to come to an end. */
export interface HangMode {
  readonly name: string
  readonly baseUrl: string
  /** The step that meets it, as YAML. */
  readonly step: string
  readonly close: () => void
}

const plainStep = '{ name: hang, request: { path: /hang, redirects: 20 } }'

/** Starts all nine: each on its own port of this machine. */
export async function startHangModes(): Promise<readonly HangMode[]> {
  return Promise.all([
    blackHole(),
    raw('accept and no reply', () => undefined),
    raw('slow headers', socket => drip(socket, 'HTTP/1.1 200 OK\r\n', 'X')),
    raw('drip', socket => drip(socket, 'HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n', 'x')),
    endlessBody(),
    { ...(await raw('TLS stall', () => undefined, 'https')) },
    dnsStall(),
    answering('redirect loop', 302, { location: '/hang' }),
    answering('retry-after of an hour', 503, { 'retry-after': '3600' })
  ])
}

async function raw(name: string, serve: (socket: net.Socket) => void, scheme = 'http'): Promise<HangMode> {
  const open = new Set<net.Socket>()
  const server = net.createServer(socket => {
    open.add(socket)
    socket.on('error', () => undefined).on('close', () => open.delete(socket))
    serve(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () => {
    for (const socket of open) socket.destroy()
    server.close()
  }
  return { name, baseUrl: `${scheme}://127.0.0.1:${portOf(server)}`, step: plainStep, close }
}

function portOf(server: net.Server): number {
  return (server.address() as net.AddressInfo).port
}

function drip(socket: net.Socket, first: string, then: string): void {
  socket.write(first)
  const timer = setInterval(() => socket.write(then), 20)
  socket.on('close', () => clearInterval(timer))
}

/** A listener that never accepts, with its queue full: what comes next is dropped, as by a firewall. */
async function blackHole(): Promise<HangMode> {
  const program = `const s = require('net').createServer().listen(0, '127.0.0.1', 1, () => {
    console.log(s.address().port)
    setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 20)
  })`
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  await new Promise(resolve => setTimeout(resolve, 100))
  const port = Number(line.toString())
  const fillers = Array.from({ length: 4 }, () => net.connect(port, '127.0.0.1').on('error', () => undefined))
  await new Promise(resolve => setTimeout(resolve, 100))
  const close = () => {
    for (const filler of fillers) filler.destroy()
    child.kill('SIGKILL')
  }
  return { name: 'black hole', baseUrl: `http://127.0.0.1:${port}`, step: plainStep, close }
}

async function endlessBody(): Promise<HangMode> {
  const chunk = Buffer.alloc(65_536, 'x')
  return raw('endless body', socket => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    const pour = () => {
      while (!socket.destroyed && socket.write(chunk));
    }
    socket.on('drain', pour)
    pour()
  })
}

/** A name server that takes every question and answers none. */
async function dnsStall(): Promise<HangMode> {
  const socket = createSocket('udp4')
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const server = `127.0.0.1:${socket.address().port}`
  const step = `{ name: hang, dns: { name: shop.test, server: "${server}" } }`
  return { name: 'DNS stall', baseUrl: 'http://127.0.0.1:9', step, close: () => socket.close() }
}

async function answering(name: string, status: number, headers: Record<string, string>): Promise<HangMode> {
  const server = http.createServer((_, response) => response.writeHead(status, headers).end())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { name, baseUrl: `http://127.0.0.1:${portOf(server)}`, step: plainStep, close }
}
