import { describe, expect, test } from '@jest/globals'
import { bundleDigest } from '../../../src/domain/evidence/canonical.ts'
import { unavailable } from '../../../src/domain/failure.ts'
import type { EventOf } from '../../../src/domain/ledger/event.ts'
import { foldLedger } from '../../../src/domain/ledger/state.ts'
import { createWorld, environmentOf, newDigest, oldDigest, type World } from './world.ts'

async function eventOf<Kind extends 'rollout.rolled-back' | 'rollout.held' | 'rollout.aborted'>(
  world: World,
  kind: Kind
) {
  return (await world.events()).find(event => event.kind === kind) as EventOf<Kind>
}

describe('a healthy green', () => {
  test('goes through the steps of the profile and becomes the one live slot', async () => {
    const world = await createWorld()

    const report = await world.roll()

    expect(report.outcome).toBe('completed')
    expect([...new Set(world.weights)]).toEqual([0.1, 0.5, 0.9, 1])
    expect(await world.ports.router.read()).toMatchObject({ blue: 'b', weight: 0, leaseMs: null })
    expect((await environmentOf(world))?.live).toMatchObject({ digest: newDigest, slot: 'b' })
    expect((await environmentOf(world))?.lock).toBeUndefined()
  })

  test('is finished early by the adaptive ramp, bakes with a holdback, and then gets everything', async () => {
    const world = await createWorld({ rollout: { profile: 'adaptive', bake: '10m' } })

    const report = await world.roll()

    expect(report.outcome).toBe('completed')
    expect(world.weights[0]).toBeLessThanOrEqual(0.05)
    const baked = world.weights.filter(weight => weight === 0.95).length
    expect(baked).toBeGreaterThanOrEqual(40)
    expect(world.weights.at(-1)).toBe(1)
  })

  test('names its page, its trace and its outputs', async () => {
    const world = await createWorld()

    const report = await world.roll()

    expect(report.outputs).toMatchObject({ 'green-weight': '1', 'rollback-ms': '', incident: '' })
    expect(report.outputs?.report).toBe('memory:production-2.html')
    expect(world.reports.get('production-2')).toMatchObject({ verdict: 'completed', safetyMs: null })
  })

  test('signs a deployment that names the decision which allowed it, and its event names the deployment', async () => {
    const world = await createWorld()
    const allowed = { gates: [], bypassed: [], summary: oldDigest, deployment: 'production-2' }
    await world.append('promotion.decided', newDigest, { verdict: 'passed', ...allowed })

    await world.roll()

    const [line = ''] = await world.ledger.record(newDigest)
    const { predicate } = JSON.parse(Buffer.from(JSON.parse(line).dsseEnvelope.payload, 'base64').toString('utf8'))
    expect(predicate).toMatchObject({ environment: 'production', action: 'deploy', slot: 'b', decision: oldDigest })
    const completed = (await world.events()).find(event => event.kind === 'rollout.completed')
    expect(completed?.data).toMatchObject({ bundle: bundleDigest(line) })
  })

  test('every event carries the policy in force', async () => {
    const world = await createWorld()

    await world.roll()

    const ours = (await world.events()).slice(3)
    expect(ours.length).toBeGreaterThan(5)
    expect(ours.every(event => event.policy === newDigest)).toBe(true)
  })
})

describe('a green that is worse', () => {
  test('is taken back in the order decision, traffic, ledger, page; and says what was seen', async () => {
    const world = await createWorld({ greenErrors: 0.1 })
    const order: string[] = []
    const { router, ledger, notifier } = world.ports
    const ports = {
      router: { ...router, set: traced(order, 'router', router.set), read: traced(order, 'read back', router.read) },
      ledger: { ...bound(ledger), append: traced(order, 'ledger', ledger.append.bind(ledger)) },
      notifier: { ...notifier, notify: traced(order, 'page', notifier.notify) }
    }

    const report = await world.roll({}, { ports })

    expect(report).toMatchObject({ outcome: 'rolled-back', reason: 'green-worse' })
    expect(report.headline).toMatch(/green fails \d+\.\d % of requests, blue 0\.\d+ %/)
    expect(order.slice(-5)).toEqual(['router', 'read back', 'ledger', 'page', 'ledger'])
    expect(await world.ports.router.read()).toMatchObject({ blue: 'a', weight: 0 })
  })

  test('is held for people to look at, and its incident begins with the story of the rollout', async () => {
    const world = await createWorld({ greenErrors: 0.1 })

    await world.roll()

    const { incidents } = foldLedger(await world.events())
    expect(incidents).toHaveLength(1)
    const texts = incidents[0]?.timeline.map(({ text }) => text) ?? []
    expect(texts[0]).toBe('Build build-2 was staged in slot b.')
    expect(texts).toContain('Green was given 10 % of the traffic.')
    expect(texts.at(-1)).toBe('Page sent to memory.')
    expect((await environmentOf(world))?.held).toMatchObject([{ slot: 'b', digest: newDigest }])
    expect((await environmentOf(world))?.live?.digest).toBe(oldDigest)
  })

  test('is found when it is slower, too', async () => {
    const world = await createWorld({ greenSlowdown: 2 })

    const report = await world.roll()

    expect(report.headline).toMatch(/green's p95 is \d+ ms, blue's \d+ ms/)
  })

  test('stays where it is when the policy says hold: no lease, people are paged', async () => {
    const world = await createWorld({ greenErrors: 0.1 })

    const report = await world.roll({ 'on-failure': 'hold' })

    expect(report).toMatchObject({ outcome: 'held', reason: 'on-failure-hold' })
    expect(await world.ports.router.read()).toMatchObject({ weight: 0.1, leaseMs: null })
    expect(world.notifier.delivered).toHaveLength(1)
    expect((await world.roll({ mode: 'rollback' }, { job: 'job-2' })).outcome).toBe('rolled-back')
    expect((await world.ports.router.read()).weight).toBe(0)
  })

  test('is found by the plain thresholds, when those are the rule', async () => {
    const world = await createWorld({ greenErrors: 0.05 })

    const report = await world.roll({ rule: 'thresholds' })

    expect(report).toMatchObject({ outcome: 'rolled-back', reason: 'green-worse' })
    expect(world.weights.filter(weight => weight > 0).length).toBeGreaterThanOrEqual(4)
  })
})

test('both colours failing alike is an alarm, not a comparison', async () => {
  const world = await createWorld({ bothErrors: 0.2 })

  const report = await world.roll()

  expect(report).toMatchObject({ outcome: 'rolled-back', reason: 'alarm-fired' })
  expect((await eventOf(world, 'rollout.rolled-back')).data.summary).toMatch(/of all requests fail, and 5 %/)
})

test('three bad health checks in a row go back, even in the middle of a long tick', async () => {
  let asked = 0
  const world = await createWorld({ health: () => (asked++ < 3 ? 0 : asked - 3) })
  const began = world.clock.time

  const report = await world.roll({ duration: '12h' })

  expect(report).toMatchObject({ outcome: 'rolled-back', reason: 'health-failed' })
  expect(world.clock.time - began).toBeLessThanOrEqual(10_000)
})

describe('without data', () => {
  test('the weight freezes, then the rollout goes back as blind, not as bad', async () => {
    const world = await createWorld()
    const { metrics } = world.ports
    const stops = world.clock.time + 5000
    const ports = {
      metrics: {
        ...metrics,
        read: async () => {
          const sample = await metrics.read()
          return world.clock.time < stops ? sample : { ...sample, slots: { ...sample.slots, b: null } }
        }
      }
    }

    const report = await world.roll({}, { ports })

    expect(report).toMatchObject({ outcome: 'rolled-back', reason: 'blind' })
    expect(Math.max(...world.weights)).toBe(0.1)
    expect(world.clock.time - stops).toBeLessThanOrEqual(2500)
  })

  test('a source that does not answer is blindness too', async () => {
    const world = await createWorld()
    const { metrics } = world.ports
    let reads = 0
    const read = async () => {
      if (reads++ > 3) throw unavailable('router-refused', 'no answer')
      return metrics.read()
    }

    const report = await world.roll({}, { ports: { metrics: { ...metrics, read } } })

    expect(report.reason).toBe('blind')
  })

  test('nothing is shifted while a colour has no data at the start', async () => {
    const world = await createWorld()
    const { metrics } = world.ports
    const read = async () => ({ ...(await metrics.read()), slots: { a: null, b: null } })

    const report = await world.roll({}, { ports: { metrics: { ...metrics, read } } })

    expect(report).toMatchObject({ outcome: 'refused', reason: 'blind' })
    expect(world.weights).toEqual([])
  })
})

describe('when nothing is proven in time', () => {
  const little = { requestsPerSecond: 10 }

  test('the rollout is held, and the lease ends it', async () => {
    const world = await createWorld(little)

    const report = await world.roll()

    expect(report).toMatchObject({ outcome: 'held', reason: 'inconclusive' })
    expect((await world.ports.router.read()).weight).toBe(0.9)
    world.clock.advance(15_000)
    expect((await world.ports.router.read()).weight).toBe(0)
    expect(world.notifier.delivered).toEqual([])
  })

  test('a held rollout keeps its weight and its lease until the timeout', async () => {
    const world = await createWorld(little)
    const began = world.clock.time

    const report = await world.roll({ timeout: '1m' })

    expect(report.outcome).toBe('held')
    expect(world.clock.time - began).toBeGreaterThanOrEqual(60_000)
    expect((await world.kinds()).filter(kind => kind === 'rollout.held')).toHaveLength(1)
  })

  test('the policy may promote, or go back', async () => {
    const promoted = await createWorld({ ...little, rollout: { 'on-inconclusive': 'promote' } })
    const undone = await createWorld({ ...little, rollout: { 'on-inconclusive': 'rollback' } })

    expect((await promoted.roll()).outcome).toBe('completed')
    expect(await undone.roll()).toMatchObject({ outcome: 'rolled-back', reason: 'inconclusive' })
  })
})

function traced<Arguments extends unknown[], Answer>(
  order: string[],
  name: string,
  call: (...given: Arguments) => Promise<Answer>
) {
  return async (...given: Arguments) => {
    order.push(name)
    return call(...given)
  }
}

function bound(ledger: World['ports']['ledger']): World['ports']['ledger'] {
  return {
    location: ledger.location,
    read: () => ledger.read(),
    append: propose => ledger.append(propose),
    record: digest => ledger.record(digest)
  }
}
