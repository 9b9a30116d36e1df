import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { exchange } from '../../../src/adapters/routers/api-exchange.ts'
import { createGatewayRouter, type GatewaySettings } from '../../../src/adapters/routers/gateway-router.ts'
import { routeNamed, startKubernetes, type TestKubernetes, type TestRoute } from '../../support/kubernetes-api.ts'
import { routerContract, shiftTo } from '../router.contract.ts'

let kubernetes: TestKubernetes
let routes = 0

beforeAll(async () => {
  kubernetes = await startKubernetes()
})
afterEach(() => {
  Object.assign(kubernetes, { afterRead: undefined, gatewayLooks: true, gatewayAccepts: true })
  kubernetes.faults.length = 0
})
afterAll(() => kubernetes?.close())

function routerOf(overrides: Partial<GatewaySettings> = {}) {
  routes += 1
  const route = `shop-${routes}`
  kubernetes.routes.set(route, routeNamed(route))
  return createGatewayRouter({
    exchange,
    server: kubernetes.url,
    token: async () => kubernetes.token,
    authority: undefined,
    namespace: 'shop',
    route,
    rule: 0,
    backends: { a: 'shop-a', b: 'shop-b' },
    settleMs: 60_000,
    ...overrides
  })
}

function stored() {
  return kubernetes.routes.get(`shop-${routes}`) as TestRoute
}

function refs() {
  return stored().spec.rules[0]?.backendRefs ?? []
}

describe('an HTTPRoute, as a router', () => {
  routerContract({ leaseMs: 15_000, make: async () => routerOf() })
})

describe('an HTTPRoute', () => {
  test('has weights that sum to the same whole after every change', async () => {
    const router = routerOf()

    for (const weight of [0, 0.0001, 0.3333, 0.5, 0.99995, 1]) {
      await router.set(shiftTo({ weight }))
      const [blue = 0, green = 0] = refs().map(ref => ref.weight)

      expect(blue + green).toBe(10_000)
      expect(green).toBe(Math.round(weight * 10_000))
    }
  })

  test('keeps everything that is not a weight of ours', async () => {
    const router = routerOf()
    const before = structuredClone(stored())

    await router.set(shiftTo({ weight: 0.5 }))

    const { spec, metadata } = stored()
    expect(metadata.annotations).toEqual({ team: 'shop', 'sluice/fence': '5', 'sluice/live': 'a' })
    expect({ ...spec, rules: [] }).toEqual({ ...before.spec, rules: [] })
    expect(spec.rules[0]?.matches).toEqual(before.spec.rules[0]?.matches)
    expect(refs()[0]?.port).toBe(80)
  })

  test('that somebody else changes in between is read again, and their change is kept', async () => {
    const router = routerOf()
    kubernetes.afterRead = () => {
      kubernetes.afterRead = undefined
      stored().metadata.resourceVersion = '500'
      stored().metadata.annotations.team = 'checkout'
    }

    await router.set(shiftTo({ weight: 0.5 }))

    expect(stored().metadata.annotations).toMatchObject({ team: 'checkout', 'sluice/fence': '5' })
  })

  test('that a newer driver takes in between is not taken back', async () => {
    const router = routerOf()
    kubernetes.afterRead = () => {
      kubernetes.afterRead = undefined
      stored().metadata.resourceVersion = '500'
      stored().metadata.annotations['sluice/fence'] = '9'
    }

    await expect(router.set(shiftTo({ fence: 5, weight: 1 }))).rejects.toMatchObject({ code: 'router-refused' })

    expect(refs()[1]?.weight).toBe(0)
  })

  test.each([
    ['no service of ours', () => refs().pop(), /shop-a and shop-b/],
    ['a third service', () => refs().push({ name: 'x', port: 1 }), /no other/],
    [
      'a fence that is no number',
      () => Object.assign(stored().metadata.annotations, { 'sluice/fence': 'x' }),
      /not ours/
    ]
  ])('with %s is refused, since nobody knows what its weights mean', async (_, spoil, message) => {
    const router = routerOf()
    spoil()

    await expect(router.read()).rejects.toMatchObject({
      code: 'router-refused',
      message: expect.stringMatching(message)
    })
  })

  test('that no gateway looks at is no weight that was set', async () => {
    const router = routerOf({ settleMs: 300 })
    await router.set(shiftTo({ weight: 0.1 }))
    kubernetes.gatewayLooks = false

    await expect(router.set(shiftTo({ weight: 0.5 }))).rejects.toMatchObject({
      code: 'router-refused',
      message: expect.stringMatching('no gateway has looked')
    })
  })

  test('that its gateway does not accept is refused with its reason', async () => {
    const router = routerOf()
    kubernetes.gatewayAccepts = false

    await expect(router.set(shiftTo({ weight: 0.5 }))).rejects.toMatchObject({
      message: expect.stringMatching('UnsupportedValue')
    })
  })

  test.each([
    [401, /answered GET with 401: Unauthorized/, async () => 'another token'],
    [403, /answered GET with 403/, undefined],
    [500, /answered GET with 500/, undefined]
  ])('behind an API server that answers %d is a router that refuses', async (status, message, token) => {
    const router = routerOf(token && { token })
    if (token === undefined) kubernetes.faults.push(status)

    await expect(router.read()).rejects.toMatchObject({
      code: 'router-refused',
      message: expect.stringMatching(message)
    })
  })
})
