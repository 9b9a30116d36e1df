import { describe, expect, test } from '@jest/globals'
import { createMemorySlots } from '../../../src/adapters/memory/memory-slots.ts'
import { verifyRecord } from '../../../src/domain/evidence/record.ts'
import type { Placement } from '../../../src/ports/slots.ts'
import { build, endRollout, environmentOf, kindsOf, openStage, run, shopPolicy, stateOf, trust } from './stage.ts'

async function live(version = 1) {
  const stage = openStage()
  const digest = await build(stage, version)
  await run(stage, { environment: 'staging', digest })
  await run(stage, { environment: 'production', digest })
  return { stage, digest }
}

describe('a promotion', () => {
  test('makes the first version of an environment live, and says so in every output', async () => {
    const stage = openStage()
    const digest = await build(stage, 1)

    const report = await run(stage, { environment: 'staging', digest })

    expect(report).toMatchObject({
      outcome: 'done',
      outputs: { digest, slot: 'a', metadata: '/out/shop-20260102-0300-111111.metadata.yml' }
    })
    expect(Object.keys(report.outputs ?? {}).sort()).toEqual([
      'changelog',
      'deployment-id',
      'digest',
      'environment-url',
      'gates',
      'metadata',
      'next-possible',
      'previous-digest',
      'slot',
      'slot-url'
    ])
    expect(await environmentOf(stage, 'staging')).toMatchObject({ live: { digest, slot: 'a', generation: 1 } })
    expect((await environmentOf(stage, 'staging'))?.lock).toBeUndefined()
  })

  test('stages the next version beside the live one where traffic is shifted, and keeps the lock for the rollout', async () => {
    const { stage, digest: first } = await live()
    const second = await build(stage, 2)
    await run(stage, { environment: 'staging', digest: second })

    const report = await run(stage, { environment: 'production' })

    expect(report.outputs).toMatchObject({ digest: second, 'previous-digest': first, slot: 'b' })
    expect(report.outputs?.changelog).toContain('Change 2')
    const here = await environmentOf(stage, 'production')
    expect(here).toMatchObject({ live: { digest: first }, staged: { digest: second, slot: 'b' } })
    expect(here?.lock?.lock).toBe(here?.staged?.lock)
  })

  test('moves v1, v2 and v3 into production one right after the other', async () => {
    const { stage } = await live()
    for (const version of [2, 3]) {
      const digest = await build(stage, version)
      await run(stage, { environment: 'staging', digest })
      expect(await run(stage, { environment: 'production' })).toMatchObject({ outcome: 'done', outputs: { digest } })
      await endRollout(stage, 'completed')
    }

    expect(await environmentOf(stage, 'production')).toMatchObject({ live: { slot: 'a', generation: 3 } })
  })

  test('hands on slot, address and deployment again when it is run again, for the steps behind it', async () => {
    const twin = createMemorySlots(() => new Date())
    const place = async (placement: Placement) => ({ ...(await twin.place(placement)), url: 'http://127.0.0.1:4000' })
    const stage = openStage(shopPolicy, { slots: { ...twin, place } })
    const digest = await build(stage, 1)

    const first = await run(stage, { environment: 'staging', digest })
    const again = await run(stage, { environment: 'staging', digest })

    const { slot, 'slot-url': url, 'deployment-id': deployment } = again.outputs ?? {}
    expect(again.outcome).toBe('unchanged')
    expect(url).toBe('http://127.0.0.1:4000')
    expect(first.outputs).toMatchObject({ slot, 'slot-url': url, 'deployment-id': deployment })
  })

  test('changes nothing when the digest is there already', async () => {
    const { stage, digest } = await live()
    const before = await kindsOf(stage)

    expect(await run(stage, { environment: 'production', digest })).toMatchObject({ outcome: 'unchanged' })
    expect(await kindsOf(stage)).toEqual(before)
  })

  test('links every decision to the one before, so that the record holds whole', async () => {
    const { stage, digest } = await live()
    const head = (await stateOf(stage)).recordHeads.get(digest)

    const record = verifyRecord(await stage.ledger.record(digest), { digest, trust, ...(head && { head }) })

    expect(record).toMatchObject({ broken: undefined, freshness: 'proven' })
    expect(record.summaries.map(summary => [summary.environment, summary.result])).toEqual([
      ['staging', 'PASSED'],
      ['production', 'PASSED']
    ])
    expect(record.deployments.map(deployment => deployment.environment)).toEqual(['staging', 'production'])
    expect(record.deployments.map(({ decision }) => decision)).toEqual(record.summaries.map(({ bundle }) => bundle))
  })

  test('names the policy in every event it appends', async () => {
    const { stage } = await live()
    const { events } = await stage.ledger.read()

    const without = events.filter(event => event.policy === null).map(event => event.kind)

    expect(without).toEqual(['artifact.built'])
  })
})

describe('a plan', () => {
  test('writes nothing and gives the answer that the promotion then gives', async () => {
    const stage = openStage()
    const digest = await build(stage, 1)
    const before = (await stage.ledger.read()).head

    const planned = await run(stage, { environment: 'staging', digest, mode: 'plan' })
    expect((await stage.ledger.read()).head).toEqual(before)
    const real = await run(stage, { environment: 'staging', digest })

    expect(planned.outcome).toBe('planned')
    for (const name of ['digest', 'gates', 'slot', 'deployment-id']) {
      expect([name, planned.outputs?.[name]]).toEqual([name, real.outputs?.[name]])
    }
  })

  test.each([{ mode: 'plan' }, { 'dry-run': 'true' }])('answers the refusal and records none (%j)', async how => {
    const stage = openStage()
    const digest = await build(stage, 1)
    const before = (await stage.ledger.read()).head

    expect(await run(stage, { environment: 'production', digest, ...how })).toMatchObject({ outcome: 'refused' })
    expect((await stage.ledger.read()).head).toEqual(before)
  })
})

describe('a refusal', () => {
  test('is signed and recorded once, however often the same question is asked', async () => {
    const stage = openStage()
    const digest = await build(stage, 1)
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await run(stage, { environment: 'production', digest })).toMatchObject({
        outcome: 'refused',
        reason: 'gate-previous-missing'
      })
    }

    const record = verifyRecord(await stage.ledger.record(digest), { digest, trust })

    expect(record).toMatchObject({ broken: undefined, summaries: [{ result: 'FAILED', environment: 'production' }] })
    expect((await kindsOf(stage)).filter(kind => kind === 'promotion.decided')).toHaveLength(1)
  })

  test('is recorded anew when another answer came in between', async () => {
    const stage = openStage()
    const digest = await build(stage, 1, [])
    await run(stage, { environment: 'production', digest })
    await run(stage, { environment: 'staging', digest })
    await run(stage, { environment: 'production', digest })

    const record = verifyRecord(await stage.ledger.record(digest), { digest, trust })

    expect(record.broken).toBeUndefined()
    expect(record.summaries.map(({ environment, result }) => [environment, result])).toEqual([
      ['production', 'FAILED'],
      ['staging', 'PASSED'],
      ['production', 'FAILED']
    ])
  })

  test('because somebody else holds the lock is a conflict, names the owner, and is no decision', async () => {
    const { stage } = await live()
    for (const version of [2, 3]) {
      const digest = await build(stage, version)
      await run(stage, { environment: 'staging', digest })
      if (version === 2) await run(stage, { environment: 'production' }, 'the first')
    }
    const before = (await kindsOf(stage)).length

    const report = await run(stage, { environment: 'production' })

    expect(report).toMatchObject({ outcome: 'conflict', reason: 'gate-lock-held' })
    expect(report.outputs?.gates).toContain('held by the first')
    expect((await kindsOf(stage)).slice(before)).toEqual(['lock.requested'])
  })
})

describe('waiting', () => {
  const soaking = shopPolicy.replace('after: staging', 'after: staging, soak: 30m')

  async function soakingStage() {
    const stage = openStage(soaking)
    const digest = await build(stage, 1)
    await run(stage, { environment: 'staging', digest })
    return stage
  }

  test('holds until the soak is over, then promotes', async () => {
    const stage = await soakingStage()
    const started = stage.clock.now().getTime()

    expect(await run(stage, { environment: 'production', wait: '1h' })).toMatchObject({ outcome: 'done' })
    expect(stage.clock.now().getTime() - started).toBe(30 * 60_000)
  })

  test('is refused at once, with the time, when the deadline comes first', async () => {
    const stage = await soakingStage()
    const started = stage.clock.now().getTime()

    const report = await run(stage, { environment: 'production', wait: '29m' })

    expect(report).toMatchObject({ outcome: 'refused', reason: 'gate-soak-short' })
    expect(report.outputs?.['next-possible']).toBe('2026-01-02T03:30:00.000Z')
    expect(stage.clock.now().getTime()).toBe(started)
  })

  test('never waits for what time alone does not open', async () => {
    const stage = openStage(soaking)
    const digest = await build(stage, 1, [])
    await run(stage, { environment: 'staging', digest })

    const report = await run(stage, { environment: 'production', wait: '5h' })

    expect(report).toMatchObject({ outcome: 'refused', reason: 'gate-tests-missing' })
    expect(report.outputs?.['next-possible']).toBe('')
  })

  test('sees a recall that comes while it waits', async () => {
    const stage = await soakingStage()
    const digest = (await environmentOf(stage, 'staging'))?.live?.digest ?? ''
    const sleep = stage.clock.sleep.bind(stage.clock)
    const recalling = {
      ...stage.clock,
      sleep: async (milliseconds: number) => {
        await sleep(milliseconds)
        await run(stage, { mode: 'recall', digest, reason: 'leaks' })
      }
    }
    const watched = { ...stage, ports: (name: string) => ({ ...stage.ports(name), clock: recalling }) }

    expect(await run(watched, { environment: 'production', wait: '1h' })).toMatchObject({
      outcome: 'refused',
      reason: 'gate-recall-recalled'
    })
  })
})
