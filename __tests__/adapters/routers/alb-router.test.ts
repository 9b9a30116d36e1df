import {
  DescribeRulesCommand,
  ElasticLoadBalancingV2Client,
  ModifyRuleCommand
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { AwsCredentials } from '../../../src/adapters/aws/signature.ts'
import { createAlbRouter } from '../../../src/adapters/routers/alb-router.ts'
import { exchange } from '../../../src/adapters/routers/api-exchange.ts'
import { credentials, region, startAlb, type TestAlb, type TestRule } from '../../support/alb-api.ts'
import { routerContract, shiftTo } from '../router.contract.ts'

const prefix = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012'
const targetGroups = { a: `${prefix}:targetgroup/shop-a/1`, b: `${prefix}:targetgroup/shop-b/2` }
let alb: TestAlb
let made = 0
let arn = ''

beforeAll(async () => {
  alb = await startAlb()
})
afterEach(() => {
  alb.before = undefined
  alb.called.length = 0
})
afterAll(() => alb?.close())

function routerOf(kind: 'listener' | 'listener-rule' = 'listener-rule', as: AwsCredentials = credentials) {
  made += 1
  arn = `${prefix}:${kind}/app/web/50dc6c495c0c9188/${made}`
  const groups = [
    { arn: targetGroups.a, weight: 1 },
    { arn: targetGroups.b, weight: 0 }
  ]
  alb.rules.set(arn, { groups, type: 'forward', sticky: false, tags: new Map() })
  return createAlbRouter({
    exchange,
    endpoint: alb.url,
    region,
    credentials: as,
    now: () => new Date(),
    rule: arn,
    targetGroups
  })
}

function stored(): TestRule {
  return alb.rules.get(arn) as TestRule
}

describe('the stand-in for Elastic Load Balancing', () => {
  test("understands the vendor's own client and is understood by it", async () => {
    routerOf()
    const client = new ElasticLoadBalancingV2Client({ endpoint: alb.url, region, credentials })
    const TargetGroups = [
      { TargetGroupArn: targetGroups.a, Weight: 9 },
      { TargetGroupArn: targetGroups.b, Weight: 1 }
    ]

    await client.send(
      new ModifyRuleCommand({ RuleArn: arn, Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }] })
    )
    const { Rules } = await client.send(new DescribeRulesCommand({ RuleArns: [arn] }))
    client.destroy()

    expect(Rules?.[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups).toEqual(TargetGroups)
  })
})

describe('a rule of a load balancer, as a router', () => {
  routerContract({ leaseMs: 15_000, make: async () => routerOf() })
})

describe('the default action of a listener, as a router', () => {
  routerContract({ leaseMs: 15_000, make: async () => routerOf('listener') })
})

describe('a rule of a load balancer', () => {
  test('has weights that sum to the same whole after every change', async () => {
    const router = routerOf()

    for (const weight of [0, 0.002, 0.3333, 0.5, 1]) {
      await router.set(shiftTo({ weight }))

      expect(stored().groups.reduce((sum, group) => sum + group.weight, 0)).toBe(500)
      expect(stored().groups.find(group => group.arn === targetGroups.b)?.weight).toBe(Math.round(weight * 500))
    }
  })

  test('says under which fence it is before its weights change', async () => {
    await routerOf().set(shiftTo({ fence: 7 }))

    expect(alb.called.filter(action => !action.startsWith('Describe'))).toEqual(['AddTags', 'ModifyRule'])
    expect(Object.fromEntries(stored().tags)).toEqual({ 'sluice:fence': '7', 'sluice:live': 'a' })
  })

  test('that a newer driver takes in between is not called ours', async () => {
    const router = routerOf()
    alb.before = { action: 'ModifyRule', act: () => stored().tags.set('sluice:fence', '9') }

    await expect(router.set(shiftTo({ fence: 5 }))).rejects.toMatchObject({ code: 'router-refused' })
  })

  test.each([
    ['stays with a target group', () => Object.assign(stored(), { sticky: true }), /overrides its weights/],
    ['redirects', () => Object.assign(stored(), { type: 'redirect' }), /which forwards/],
    ['knows only one slot', () => stored().groups.pop(), /both slots/],
    ['has a third target group', () => stored().groups.push({ arn: 'arn:x', weight: 1 }), /no other/],
    ['has a fence that is no number', () => stored().tags.set('sluice:fence', 'x'), /not ours/]
  ])('that %s is refused, since nobody knows what its weights mean', async (_, spoil, message) => {
    const router = routerOf()
    spoil()

    await expect(router.read()).rejects.toMatchObject({
      code: 'router-refused',
      message: expect.stringMatching(message)
    })
  })

  test('that is not there is refused with what AWS says', async () => {
    const router = routerOf()
    alb.rules.delete(arn)

    await expect(router.read()).rejects.toMatchObject({ message: expect.stringMatching('RuleNotFound') })
  })

  test('is not touched with a wrong secret, nor told anything', async () => {
    const shared = alb
    // A balancer of its own: a question of the test before may still arrive at the other.
    alb = await startAlb()
    try {
      const router = routerOf('listener-rule', { ...credentials, secretAccessKey: 'another' })

      await expect(router.set(shiftTo())).rejects.toMatchObject({
        message: expect.stringMatching('SignatureDoesNotMatch')
      })
      expect(alb.called).toEqual([])
    } finally {
      await alb.close()
      alb = shared
    }
  })
})
