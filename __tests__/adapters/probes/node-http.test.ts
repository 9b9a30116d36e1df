import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { nodeHttp } from '../../../src/adapters/probes/node-http.ts'
import type { HttpRequest } from '../../../src/ports/http.ts'

let close: () => void = () => undefined
afterEach(() => close())

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  close = () => {
    server.closeAllConnections()
    server.close()
  }
  return (server.address() as AddressInfo).port
}

function request(url: string, overrides: Partial<HttpRequest> = {}): HttpRequest {
  const limits = { timeoutMilliseconds: 5000, maximumBytes: 1000, freshConnection: true }
  return { method: 'GET', url, headers: {}, ...limits, ...overrides }
}

test('connects elsewhere and keeps the Host header', async () => {
  const port = await serve((incoming, outgoing) => outgoing.end(incoming.headers.host))
  const answer = await nodeHttp().request(request('http://shop.test/', { connectTo: `127.0.0.1:${port}` }))
  expect(answer).toMatchObject({ status: 200, body: 'shop.test' })
})

test('stops reading an answer that is too large', async () => {
  const port = await serve((_, outgoing) => outgoing.end('x'.repeat(2000)))
  await expect(nodeHttp().request(request(`http://127.0.0.1:${port}/`))).rejects.toMatchObject({
    code: 'smoke-oversize'
  })
})

test.each([false, true])('gives up on an answer that never ends (headers sent: %j)', async headers => {
  const port = await serve((_, outgoing) => headers && outgoing.write('x'))
  const hanging = nodeHttp().request(request(`http://127.0.0.1:${port}/`, { timeoutMilliseconds: 60 }))
  await expect(hanging).rejects.toMatchObject({ code: expect.stringMatching(/^smoke-(timeout|unreachable)$/) })
})
