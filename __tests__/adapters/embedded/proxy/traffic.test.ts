import { mkdtemp } from 'node:fs/promises'
import { Agent, createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { changeProxy, setBackend } from '../../../../src/adapters/embedded/proxy/client.ts'
import { findProxy, startProxy, stopProxy } from '../../../../src/adapters/embedded/proxy/start.ts'
import { createProxyMetrics } from '../../../../src/adapters/embedded/proxy-metrics.ts'
import { createProxyRouter } from '../../../../src/adapters/embedded/proxy-router.ts'

const entry = { command: process.execPath, args: [resolve('src/adapters/embedded/proxy/main.ts')] }
const agent = new Agent({ keepAlive: true })
const servers: Server[] = []
let place = { home: '', artifact: 'app', environment: 'production' }
const find = () => findProxy(place)
const router = createProxyRouter(find)

beforeAll(async () => {
  place = { ...place, home: await mkdtemp(join(tmpdir(), 'sluice-traffic-')) }
  await startProxy({ ...place, entry })
  for (const slot of ['a', 'b'] as const) await setBackend(find, slot, await serve(slot))
})

afterAll(async () => {
  agent.destroy()
  await stopProxy(place)
  for (const server of servers) server.closeAllConnections()
  for (const server of servers) server.close()
})

function serve(slot: string): Promise<number> {
  const server = createServer((incoming, answer) => {
    answer.statusCode = incoming.url === '/broken' ? 500 : 200
    answer.end(slot)
  })
  servers.push(server)
  return new Promise(done => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)))
}

function ask(path = '/'): Promise<string> {
  return new Promise((done, fail) => {
    get({ host: '127.0.0.1', port: find()!.port, path, agent }, answer => {
      let text = String(answer.statusCode)
      answer.on('data', chunk => {
        text += chunk
      })
      answer.on('end', () => done(text))
    }).on('error', fail)
  })
}

test('weights change under load and every request is answered and counted once', async () => {
  const before = await createProxyMetrics(find).read()
  const answers: string[] = []
  const client = async () => {
    for (let turn = 0; turn < 200; turn++) answers.push(await ask())
  }
  const steer = async () => {
    for (let turn = 0; turn <= 20; turn++) {
      await router.set({ blue: 'a', green: 'b', weight: turn / 20, fence: 1, leaseMs: null })
    }
    await router.set({ blue: 'a', green: 'b', weight: 0.5, fence: 1, leaseMs: null })
  }
  await Promise.all([client(), client(), client(), client(), steer()])
  const { slots } = await createProxyMetrics(find).read()
  expect(answers.filter(answer => answer !== '200a' && answer !== '200b')).toEqual([])
  expect(new Set(answers)).toEqual(new Set(['200a', '200b']))
  expect(slots.a!.requests + slots.b!.requests - before.slots.a!.requests - before.slots.b!.requests).toBe(800)
  expect(slots.b!.latency.reduce((sum, bin) => sum + bin, 0)).toBe(slots.b!.requests)
})

test('a controller that dies takes its weight with it when the lease lapses', async () => {
  await router.set({ blue: 'a', green: 'b', weight: 1, fence: 1, leaseMs: 400 })
  expect(await ask()).toBe('200b')
  while ((await router.read()).weight > 0) await new Promise(later => setTimeout(later, 20))
  expect(await ask()).toBe('200a')
})

test('a 500 and a slot that nobody serves are both errors of that slot', async () => {
  const metrics = createProxyMetrics(find)
  const before = await metrics.read()
  await router.finalize('a', 2)
  expect(await ask('/broken')).toBe('500a')
  await changeProxy(find, '/backends', { a: 1 })
  expect(await ask()).toMatch(/^502/)
  const { slots } = await metrics.read()
  expect(slots.a!.errors - before.slots.a!.errors).toBe(2)
  expect(slots.a!.requests - before.slots.a!.requests).toBe(2)
  expect((await metrics.history('a', 60_000))!.errors).toBe(slots.a!.errors)
})

test('blue answers the safe requests of a green that is dead, and each is an error of green', async () => {
  const metrics = createProxyMetrics(find)
  await changeProxy(find, '/backends', { a: await serve('a'), b: 1 })
  await router.set({ blue: 'a', green: 'b', weight: 1, fence: 3, leaseMs: null })
  const before = await metrics.read()

  expect(await ask()).toBe('200a')

  const { slots } = await metrics.read()
  expect(slots.b!.errors - before.slots.b!.errors).toBe(1)
  expect(slots.a!.errors - before.slots.a!.errors).toBe(0)
})
