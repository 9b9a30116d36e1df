import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { SlotCounters } from '../../../../src/adapters/embedded/proxy/counters.ts'
import { closeIdleConnections, forward, withoutHopByHop } from '../../../../src/adapters/embedded/proxy/forward.ts'

const servers: Server[] = []

afterEach(() => {
  closeIdleConnections()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener)
  servers.push(server)
  return new Promise(done => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)))
}

async function proxyTo(port: number, counters = new SlotCounters(), timeoutMs = 5000) {
  const own = await serve((incoming, answer) => forward(incoming, answer, { port, counters, timeoutMs }))
  return { url: `http://127.0.0.1:${own}/`, counters }
}

test('a body arrives whole, whether its length was announced or not', async () => {
  const { url } = await proxyTo(await serve((incoming, answer) => incoming.pipe(answer)))
  const text = 'x'.repeat(300_000)
  expect(await (await fetch(url, { method: 'POST', body: text })).text()).toBe(text)
  const body = new Blob([text]).stream()
  expect(await (await fetch(url, { method: 'POST', body, duplex: 'half' } as RequestInit)).text()).toBe(text)
})

test('a slot that does not answer in time is an error of that slot', async () => {
  const { url, counters } = await proxyTo(await serve(() => undefined), new SlotCounters(), 50)
  expect((await fetch(url)).status).toBe(504)
  expect(counters.total()).toMatchObject({ requests: 1, errors: 1 })
  expect(counters.inFlight).toBe(0)
})

test('a POST is never sent twice', async () => {
  let received = 0
  const backend = await serve((incoming, answer) => {
    received += incoming.method === 'POST' ? 1 : 0
    if (incoming.method === 'POST') incoming.socket.destroy()
    else answer.end()
  })
  const { url } = await proxyTo(backend)
  await (await fetch(url)).text()
  expect((await fetch(url, { method: 'POST', body: 'once' })).status).toBe(502)
  expect(received).toBe(1)
})

test('headers of one connection stay there, also those that Connection names', () => {
  const headers = { connection: 'close, X-Secret', 'x-secret': '1', 'keep-alive': 'timeout=5', accept: '*/*' }
  expect(withoutHopByHop(headers)).toEqual({ accept: '*/*' })
})
