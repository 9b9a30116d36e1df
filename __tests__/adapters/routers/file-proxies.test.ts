import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { exchange } from '../../../src/adapters/routers/api-exchange.ts'
import { createEnvoyRouter } from '../../../src/adapters/routers/envoy-router.ts'
import { createTraefikRouter } from '../../../src/adapters/routers/traefik-router.ts'
import { routerContract, shiftTo } from '../router.contract.ts'
import { startEnvoy, startTraefik } from './file-proxies.ts'

const after: (() => unknown)[] = []

afterEach(async () => {
  for (const act of after.splice(0)) await act()
})

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'sluice-proxy-'))
  after.push(() => rmSync(made, { recursive: true, force: true }))
  return made
}

async function traefik(settleMs = 60_000) {
  const file = join(folder(), 'sluice.yml')
  const node = await startTraefik(file)
  after.push(node.close)
  const backends = { a: 'shop-a@docker', b: 'shop-b@docker' }
  const router = createTraefikRouter({ exchange, file, service: 'shop', backends, api: node.url, settleMs })
  return { router, node, file }
}

async function envoy(nodes = 1, settleMs = 60_000) {
  const directory = folder()
  const started = await Promise.all(Array.from({ length: nodes }, () => startEnvoy(directory)))
  after.push(...started.map(({ close }) => close))
  const admin = started.map(({ url }) => url)
  return { router: createEnvoyRouter({ exchange, admin, directory, key: 'sluice.shop', settleMs }), started, directory }
}

describe('Traefik, as a router', () => {
  routerContract({ leaseMs: 15_000, make: async () => (await traefik()).router })
})

describe('Envoy, as a router', () => {
  routerContract({ leaseMs: 15_000, make: async () => (await envoy()).router })
})

describe('Traefik', () => {
  test('gets a file with weights that sum to the same whole, and no key that it does not know', async () => {
    const { router, file } = await traefik()

    await router.set(shiftTo({ weight: 0.3333 }))

    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(/^# sluice fence=5 live=a\n/)
    expect(JSON.parse(text.replace(/^#.*\n/, ''))).toEqual({
      http: {
        services: {
          shop: {
            weighted: {
              services: [
                { name: 'shop-a@docker', weight: 6667 },
                { name: 'shop-b@docker', weight: 3333 }
              ]
            }
          }
        }
      }
    })
  })

  test('that does not take its file in time has no weight that was set', async () => {
    const { router, node } = await traefik(200)
    node.stands = true

    await expect(router.set(shiftTo({ weight: 0.5 }))).rejects.toMatchObject({
      code: 'router-refused',
      message: expect.stringMatching('within 200 ms')
    })
  })

  test('has a file that is not ours left alone', async () => {
    const { router, file } = await traefik()
    writeFileSync(file, 'http: {}\n')

    await expect(router.set(shiftTo())).rejects.toMatchObject({ code: 'router-refused' })

    expect(readFileSync(file, 'utf8')).toBe('http: {}\n')
  })
})

describe('Envoy', () => {
  test('whose nodes split the traffic differently is refused, since nobody knows what users get', async () => {
    const { router, started } = await envoy(2, 200)
    await router.set(shiftTo({ weight: 0.1 }))
    const [, second] = started
    if (second) second.stands = true

    await expect(router.set(shiftTo({ weight: 0.5 }))).rejects.toMatchObject({
      message: expect.stringMatching('within 200 ms')
    })
    await expect(router.read()).rejects.toMatchObject({ message: expect.stringMatching('otherwise than') })
  })

  test('keeps the last word over a restart, for it is in files', async () => {
    const { router, directory } = await envoy()
    await router.finalize('b', 6)
    const again = await startEnvoy(directory)
    after.push(again.close)
    const other = createEnvoyRouter({ exchange, admin: [again.url], directory, key: 'sluice.shop', settleMs: 60_000 })

    expect(await other.read()).toMatchObject({ blue: 'b', weight: 0, fence: 6 })
  })

  test('that nobody steered yet has the slot with most of the traffic as its live one', async () => {
    const { router, directory } = await envoy()
    mkdirSync(join(directory, 'left', 'sluice', 'shop'), { recursive: true })
    writeFileSync(join(directory, 'left', 'sluice', 'shop', 'b'), '10000')
    symlinkSync('left', join(directory, 'current'))

    expect(await router.read()).toMatchObject({ blue: 'b', green: 'a', weight: 0, fence: 0 })
  })

  test('that is away is a router that refuses', async () => {
    const { router, started } = await envoy()
    await started[0]?.close()

    await expect(router.read()).rejects.toMatchObject({ code: 'router-refused' })
  })
})
