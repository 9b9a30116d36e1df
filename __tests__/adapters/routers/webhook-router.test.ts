import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createMemoryRouter } from '../../../src/adapters/memory/memory-router.ts'
import { nodeHttp } from '../../../src/adapters/probes/node-http.ts'
import type { RouterCall } from '../../../src/adapters/routers/outside-state.ts'
import { createWebhookRouter } from '../../../src/adapters/routers/webhook-router.ts'
import type { Router } from '../../../src/ports/router.ts'
import { routerContract, shiftTo } from '../router.contract.ts'

const secret = 'a secret that both know'
let server: Server
let port = 0
let time = 0
let platform: Router
let seen: { call: RouterCall; headers: IncomingMessage['headers'] }[] = []
let answerInstead: ((answer: ServerResponse) => void) | undefined

beforeAll(async () => {
  server = createServer((incoming, answer) => void receive(incoming, answer))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
afterEach(() => {
  seen = []
  answerInstead = undefined
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** A platform as docs/routers.md asks for it: the signature first, over the bytes as they came. */
async function receive(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
  const bytes = Buffer.concat(await incoming.toArray())
  const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(bytes).digest('hex')}`)
  const found = Buffer.from(String(incoming.headers['x-sluice-signature-256']))
  const isSigned = found.length === expected.length && timingSafeEqual(found, expected)
  if (!isSigned) return void answer.writeHead(401).end('bad signature')
  const { version, id, time: sent, artifact, environment, ...call } = JSON.parse(bytes.toString('utf8'))
  seen.push({ call, headers: incoming.headers })
  const isWhole = version === 1 && id !== '' && !Number.isNaN(Date.parse(sent))
  if (!isWhole || artifact !== 'shop' || environment !== 'production') return void answer.writeHead(400).end()
  if (answerInstead !== undefined) return answerInstead(answer)
  await carryOut(call).then(
    async () => answer.writeHead(200).end(JSON.stringify(await platform.read())),
    thrown => answer.writeHead(409).end(String(thrown.message))
  )
}

async function carryOut(call: RouterCall): Promise<void> {
  if (call.action === 'finalize') return platform.finalize(call.live, call.fence)
  if (call.action === 'read') return
  const { action: _, ...shift } = call
  return platform.set(shift)
}

function routerWith(
  overrides: { readonly secret?: string; readonly lease?: boolean; readonly timeoutMs?: number } = {}
) {
  platform = createMemoryRouter({ live: 'a', now: () => time })
  return createWebhookRouter({
    http: nodeHttp(),
    url: `http://127.0.0.1:${port}/sluice`,
    secret,
    artifact: 'shop',
    stage: 'production',
    now: () => new Date(),
    granularity: 0.01,
    assignment: 'request',
    lease: true,
    timeoutMs: 60_000,
    ...overrides
  })
}

describe('a webhook, as a router', () => {
  routerContract({
    leaseMs: 15_000,
    make: async () => routerWith(),
    pass: milliseconds => {
      time += milliseconds
    }
  })
})

describe('a webhook without a lease, as a router', () => {
  routerContract({ leaseMs: 15_000, make: async () => routerWith({ lease: false }) })
})

describe('a router webhook', () => {
  test('gets each call whole', async () => {
    await routerWith().set(shiftTo({ leaseMs: 15_000 }))

    expect(seen.map(({ call }) => call)).toEqual([
      { action: 'read' },
      { action: 'set', ...shiftTo({ leaseMs: 15_000 }) }
    ])
  })

  test('whose secret is another one refuses', async () => {
    const reading = routerWith({ secret: 'another' }).read()

    await expect(reading).rejects.toMatchObject({ code: 'router-refused', message: expect.stringMatching('401') })
  })

  test.each([
    ['an error', (answer: ServerResponse) => void answer.writeHead(500).end('boom'), /answered 500: boom/],
    ['a redirect', (answer: ServerResponse) => void answer.writeHead(302, { location: '/' }).end(), /answered 302/],
    ['a page', (answer: ServerResponse) => void answer.end('<html>'), /did not answer as a router must/],
    ['more than a state', (answer: ServerResponse) => void answer.end('['.repeat(100_000)), /does not answer/],
    ['nothing', (answer: ServerResponse) => void answer.destroy(), /does not answer/]
  ])('that answers with %s is a router that refuses', async (_, instead, message) => {
    const router = routerWith()
    answerInstead = instead

    await expect(router.read()).rejects.toMatchObject({
      code: 'router-refused',
      message: expect.stringMatching(message)
    })
  })

  test('that does not answer in time is a router that refuses', async () => {
    const router = routerWith({ timeoutMs: 50 })
    answerInstead = () => undefined

    await expect(router.read()).rejects.toMatchObject({ code: 'router-refused' })
  })
})
