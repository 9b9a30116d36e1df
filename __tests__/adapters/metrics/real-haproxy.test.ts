import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { createHaproxyMetrics } from '../../../src/adapters/metrics/haproxy.ts'
import { haproxySocket } from '../../../src/adapters/metrics/haproxy-socket.ts'
import { withProgram } from '../../support/components.ts'
import { programPath } from '../../support/programs.ts'
import { between } from '../metric-source.contract.ts'

const patienceMs = 120_000
const ends: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
}, patienceMs)

/** A service that answers with the status in the path, or drops the connection at /drop. */
async function service(): Promise<number> {
  const server = createServer((incoming, response) => {
    if (incoming.url === '/drop') incoming.socket.destroy()
    else response.writeHead(Number(incoming.url?.slice(1))).end('x')
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  ends.push(async () => {
    server.closeAllConnections()
    await new Promise(resolve => void server.close(resolve))
  })
  return (server.address() as AddressInfo).port
}

async function startHaproxy(ports: { readonly a: number; readonly b: number }) {
  const folder = await mkdtemp(join(tmpdir(), 'haproxy-metrics-'))
  const [socket, front, file] = ['admin.sock', 'front.sock', 'haproxy.cfg'].map(name => join(folder, name)) as [
    string,
    string,
    string
  ]
  await writeFile(
    file,
    `global
  stats socket ${socket} mode 600 level admin
defaults
  mode http
  timeout connect 2s
  timeout client 60s
  timeout server 60s
  retries 0
frontend front
  bind unix@${front}
  use_backend green if { hdr(x-slot) b }
  default_backend blue
backend blue
  server one 127.0.0.1:${ports.a}
backend green
  server two 127.0.0.1:${ports.b}
`
  )
  const child = spawn('haproxy', ['-f', file, '-db'], { stdio: 'ignore', env: { ...process.env, PATH: programPath } })
  ends.push(async () => {
    await ended(child)
    await rm(folder, { recursive: true, force: true })
  })
  return { socket, front }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise(resolve => void child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

function ask(front: string, slot: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    // HAProxy closes a kept connection without a word, so that the client asks again, and counts nothing.
    const headers = { 'x-slot': slot, host: 'web' }
    const outgoing = request({ socketPath: front, path, headers, agent: false }, response => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0))
    })
    outgoing.on('error', reject).end()
  })
}

async function eventually<Value>(work: () => Promise<Value>): Promise<Value> {
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      return await work()
    } catch (thrown) {
      if (Date.now() > until) throw thrown
      await new Promise(resolve => void setTimeout(resolve, 100))
    }
  }
}

withProgram('haproxy', () => {
  test(
    'counts each answer of a server, and a request that got none, as what the user saw',
    async () => {
      const { socket, front } = await startHaproxy({ a: await service(), b: await service() })
      const slots = { a: 'blue/one', b: 'green/two' }
      const source = createHaproxyMetrics(haproxySocket(socket), { slots }, Date.now)
      const base = await eventually(() => source.read())
      const seen: number[] = []
      for (const path of ['/200', '/302', '/404', '/500', '/503', '/drop']) seen.push(await ask(front, 'b', path))
      for (const path of ['/200', '/200']) await ask(front, 'a', path)

      const sample = await source.read()

      expect(seen.filter(status => status >= 500)).toHaveLength(3)
      expect(between(base, sample, 'b')).toEqual({ requests: 6, errors: 3, latency: [0, 6] })
      expect(between(base, sample, 'a')).toEqual({ requests: 2, errors: 0, latency: [0, 2] })
    },
    2 * patienceMs
  )

  test(
    'counts a server that refuses connections as failing, and one that is not listed as no data',
    async () => {
      const { socket, front } = await startHaproxy({ a: await service(), b: 1 })
      const slots = { a: 'blue/other', b: 'green/two' }
      const source = createHaproxyMetrics(haproxySocket(socket), { slots }, Date.now)
      const base = await eventually(() => source.read())
      const seen = [await ask(front, 'b', '/200'), await ask(front, 'b', '/200')]

      const sample = await source.read()

      expect(seen).toEqual([503, 503])
      expect(between(base, sample, 'b')).toEqual({ requests: 2, errors: 2, latency: [0, 2] })
      expect(sample.slots.a).toBeNull()
    },
    2 * patienceMs
  )
})

test('a socket that nobody listens at is unavailable', async () => {
  const source = createHaproxyMetrics(haproxySocket('/nonexistent.sock'), { slots: { a: 'x/a', b: 'x/b' } }, Date.now)

  await expect(source.read()).rejects.toMatchObject({ code: 'metrics-unavailable' })
})

test('another answer than statistics is refused', async () => {
  const source = createHaproxyMetrics(async () => 'Unknown command.\n', { slots: { a: 'x/a', b: 'x/b' } }, Date.now)

  await expect(source.read()).rejects.toMatchObject({ code: 'metrics-unavailable' })
})
