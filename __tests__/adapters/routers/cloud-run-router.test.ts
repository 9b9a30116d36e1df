import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { exchange } from '../../../src/adapters/routers/api-exchange.ts'
import { type CloudRunSettings, createCloudRunRouter } from '../../../src/adapters/routers/cloud-run-router.ts'
import { startCloudRun, type TestCloudRun, type TestService } from '../../support/cloud-run-api.ts'
import { routerContract, shiftTo } from '../router.contract.ts'

let google: TestCloudRun
let made = 0

beforeAll(async () => {
  google = await startCloudRun()
})
afterEach(() => {
  Object.assign(google, { before: undefined, carriesOut: true })
})
afterAll(() => google?.close())

function routerOf(overrides: Partial<CloudRunSettings> = {}) {
  made += 1
  const type = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'
  const traffic = [
    { type, revision: 'shop-00041', percent: 100, tag: 'a' },
    { type, revision: 'shop-00042', percent: 0, tag: 'b' },
    { type, revision: 'shop-00007', percent: 0, tag: 'old' }
  ]
  const annotations = { team: 'shop' }
  google.services.set(named(), { etag: '"1"', annotations, traffic, trafficStatuses: [...traffic], template: {} })
  return createCloudRunRouter({
    exchange,
    endpoint: google.url,
    token: async () => google.token,
    service: named(),
    tags: { a: 'a', b: 'b' },
    settleMs: 60_000,
    ...overrides
  })
}

function named(): string {
  return `projects/shop/locations/europe-west1/services/shop-${made}`
}

function stored(): TestService {
  return google.services.get(named()) as TestService
}

describe('a service of Cloud Run, as a router', () => {
  routerContract({ leaseMs: 15_000, make: async () => routerOf() })
})

describe('a service of Cloud Run', () => {
  test('keeps the targets that are not ours, and its annotations', async () => {
    const router = routerOf()

    await router.set(shiftTo({ weight: 0.25 }))

    expect(stored().traffic.map(({ tag, percent }) => [tag, percent])).toEqual([
      ['a', 75],
      ['b', 25],
      ['old', 0]
    ])
    expect(stored().annotations).toEqual({ team: 'shop', 'sluice-fence': '5', 'sluice-live': 'a' })
    expect(stored().template).toEqual({})
  })

  test('that a newer driver takes in between is not taken back', async () => {
    const router = routerOf()
    google.before = () => {
      stored().etag = '"9"'
      stored().annotations['sluice-fence'] = '9'
    }

    await expect(router.set(shiftTo({ fence: 5, weight: 1 }))).rejects.toMatchObject({ code: 'router-refused' })

    expect(stored().traffic[0]?.percent).toBe(100)
  })

  test('whose traffic is not split so in time has no weight that was set', async () => {
    const router = routerOf({ settleMs: 300 })
    google.carriesOut = false

    await expect(router.set(shiftTo({ weight: 0.5 }))).rejects.toMatchObject({
      message: expect.stringMatching('within 300 ms')
    })
  })

  test.each([
    [
      'traffic on a revision without a slot',
      () =>
        Object.assign(stored().traffic[2] ?? {}, { percent: 50 }) &&
        Object.assign(stored().traffic[0] ?? {}, { percent: 50 }),
      /without a slot/
    ],
    ['no revision in a slot', () => stored().traffic.splice(1, 1), /tag b/],
    ['annotations that are not ours', () => Object.assign(stored().annotations, { 'sluice-live': 'c' }), /not ours/]
  ])('with %s is refused, since nobody knows what its weights mean', async (_, spoil, message) => {
    const router = routerOf()
    spoil()

    await expect(router.read()).rejects.toMatchObject({
      code: 'router-refused',
      message: expect.stringMatching(message)
    })
  })

  test('that does not know the token is a router that refuses, and the token is not told', async () => {
    const router = routerOf({ token: async () => 'secret-token' })

    const failure = await router.read().catch((thrown: unknown) => thrown)

    expect(failure).toMatchObject({ code: 'router-refused' })
    expect(String(failure)).not.toContain('secret-token')
  })
})
