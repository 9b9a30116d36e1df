import { GetAliasCommand, LambdaClient, UpdateAliasCommand } from '@aws-sdk/client-lambda'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { exchange } from '../../../src/adapters/routers/api-exchange.ts'
import { createLambdaRouter } from '../../../src/adapters/routers/lambda-router.ts'
import { credentials, region } from '../../support/alb-api.ts'
import { startLambda, type TestAlias, type TestLambda } from '../../support/lambda-api.ts'
import { routerContract, shiftTo } from '../router.contract.ts'

let lambda: TestLambda
let made = 0

beforeAll(async () => {
  lambda = await startLambda()
})
afterEach(() => {
  lambda.before = undefined
})
afterAll(() => lambda?.close())

function routerOf() {
  made += 1
  const name = `shop-${made}`
  for (const [alias, version] of Object.entries({ live: '41', a: '41', b: '42' })) {
    lambda.aliases.set(`${name}:${alias}`, {
      FunctionVersion: version,
      Description: 'the shop',
      RevisionId: 'revision-1'
    })
  }
  return createLambdaRouter({
    exchange,
    endpoint: lambda.url,
    region,
    credentials,
    now: () => new Date(),
    function: name,
    alias: 'live',
    slots: { a: 'a', b: 'b' }
  })
}

function stored(): TestAlias {
  return lambda.aliases.get(`shop-${made}:live`) as TestAlias
}

describe('the stand-in for Lambda', () => {
  test("understands the vendor's own client and is understood by it", async () => {
    routerOf()
    const client = new LambdaClient({ endpoint: lambda.url, region, credentials })
    const place = { FunctionName: `shop-${made}`, Name: 'live' }

    await client.send(
      new UpdateAliasCommand({
        ...place,
        RoutingConfig: { AdditionalVersionWeights: { 42: 0.25 } },
        FunctionVersion: '41'
      })
    )
    const found = await client.send(new GetAliasCommand(place))

    expect(found.RoutingConfig?.AdditionalVersionWeights).toEqual({ 42: 0.25 })
    client.destroy()
  })
})

describe('an alias of Lambda, as a router', () => {
  routerContract({ leaseMs: 15_000, make: async () => routerOf() })
})

describe('an alias of Lambda', () => {
  test('keeps its text, and has no second version beside one that has everything', async () => {
    const router = routerOf()
    await router.set(shiftTo({ weight: 0.25 }))
    expect(stored()).toMatchObject({
      FunctionVersion: '41',
      Description: 'the shop [sluice fence=5 live=a]',
      RoutingConfig: { AdditionalVersionWeights: { 42: 0.25 } }
    })

    await router.set(shiftTo({ weight: 1 }))

    expect(stored()).toMatchObject({ FunctionVersion: '42', RoutingConfig: { AdditionalVersionWeights: {} } })
    expect(await router.read()).toMatchObject({ blue: 'a', green: 'b', weight: 1 })
  })

  test('that moved since it was read is read again, and not taken back from a newer driver', async () => {
    const router = routerOf()
    lambda.before = () => {
      stored().RevisionId = 'revision-7'
      stored().Description = 'the shop [sluice fence=9 live=a]'
    }

    await expect(router.set(shiftTo({ fence: 5, weight: 1 }))).rejects.toMatchObject({ code: 'router-refused' })

    expect(stored().FunctionVersion).toBe('41')
  })

  test.each([
    ['a version that is in no slot', () => Object.assign(stored(), { FunctionVersion: '7' }), /in no slot/],
    ['notes that are not ours', () => Object.assign(stored(), { Description: '[sluice fence=x live=c]' }), /is not/]
  ])('with %s is refused, since nobody knows what its weights mean', async (_, spoil, message) => {
    const router = routerOf()
    spoil()

    await expect(router.read()).rejects.toMatchObject({
      code: 'router-refused',
      message: expect.stringMatching(message)
    })
  })

  test('cannot shift between slots that have the same version', async () => {
    const router = routerOf()
    Object.assign(lambda.aliases.get(`shop-${made}:b`) as TestAlias, { FunctionVersion: '41' })

    await expect(router.set(shiftTo({ weight: 0.1 }))).rejects.toMatchObject({
      message: expect.stringMatching('in both slots')
    })
    await router.set(shiftTo({ weight: 0 }))
  })
})
