import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { exchange } from '../../../src/adapters/routers/api-exchange.ts'
import { createIstioRouter, type IstioSettings } from '../../../src/adapters/routers/istio-router.ts'
import {
  startKubernetes,
  type TestKubernetes,
  type TestRoute,
  virtualServiceNamed
} from '../../support/kubernetes-api.ts'
import { routerContract, shiftTo } from '../router.contract.ts'

let kubernetes: TestKubernetes
let made = 0

beforeAll(async () => {
  kubernetes = await startKubernetes()
})
afterAll(() => kubernetes?.close())

function routerOf(overrides: Partial<IstioSettings> = {}) {
  made += 1
  const service = `shop-${made}`
  kubernetes.routes.set(service, virtualServiceNamed(service))
  return createIstioRouter({
    exchange,
    server: kubernetes.url,
    token: async () => kubernetes.token,
    authority: undefined,
    namespace: 'shop',
    service,
    rule: 1,
    destinations: { a: { host: 'shop', subset: 'a' }, b: { host: 'shop', subset: 'b' } },
    settleMs: 5000,
    ...overrides
  })
}

function stored() {
  return kubernetes.routes.get(`shop-${made}`) as TestRoute
}

describe('a VirtualService, as a router', () => {
  routerContract({ leaseMs: 15_000, make: async () => routerOf() })
})

describe('a VirtualService', () => {
  test('has weights that sum to 100 after every change, and keeps what is not ours', async () => {
    const router = routerOf()
    const before = structuredClone(stored())

    for (const weight of [0, 0.01, 0.333, 0.5, 0.999, 1]) {
      await router.set(shiftTo({ weight }))
      const [blue = 0, green = 0] = stored().spec.http?.[1]?.route.map(share => share.weight) ?? []

      expect([blue + green, green]).toEqual([100, Math.round(weight * 100)])
    }
    expect(stored().spec.http?.[0]).toEqual(before.spec.http?.[0])
    expect(stored().spec.http?.[1]?.match).toEqual(before.spec.http?.[1]?.match)
    expect(stored().spec.hosts).toEqual(before.spec.hosts)
    expect(stored().metadata.annotations).toMatchObject({ team: 'shop', 'sluice/fence': '5', 'sluice/live': 'a' })
  })

  test('that sends somewhere else as well is refused, since nobody knows what its weights mean', async () => {
    const router = routerOf({ rule: 0 })

    await expect(router.read()).rejects.toMatchObject({ code: 'router-refused' })
  })

  test('says that it has no lease, and what takes its place', () => {
    const { lease, insteadOfLease } = routerOf().capabilities()

    expect({ lease, insteadOfLease }).toMatchObject({ lease: false, insteadOfLease: expect.stringMatching(/guard/) })
  })
})
