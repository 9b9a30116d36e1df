import { describe, expect, test } from '@jest/globals'
import { verifyRecord } from '../../../src/domain/evidence/record.ts'
import { build, endRollout, environmentOf, openStage, run, type Stage, stateOf, trust } from './stage.ts'

/** Production with version 1 live, then each further version promoted and rolled out. */
async function released(...versions: readonly number[]): Promise<Stage> {
  const stage = openStage()
  for (const version of versions) {
    await toStaged(stage, version)
    if ((await environmentOf(stage, 'production'))?.staged !== undefined) await endRollout(stage, 'completed')
  }
  return stage
}

async function toStaged(stage: Stage, version: number) {
  const digest = await build(stage, version)
  await run(stage, { environment: 'staging', digest })
  await run(stage, { environment: 'production', digest })
  return digest
}

describe('a rollback', () => {
  test('gives the traffic back to the version before, which still runs, and proves it', async () => {
    const stage = await released(1, 2)
    const before = await environmentOf(stage, 'production')

    const report = await run(stage, { environment: 'production', mode: 'rollback', reason: 'complaints' })

    const digest = before?.completed[0]?.digest
    expect(report).toMatchObject({ outcome: 'done', outputs: { digest, slot: 'a' } })
    expect(report.outputs?.changelog).toContain('Taken back')
    expect(await stage.ports('production').router?.read()).toMatchObject({ blue: 'a', weight: 0 })
    expect(await environmentOf(stage, 'production')).toMatchObject({ live: { digest, generation: 3 } })
    const record = verifyRecord(await stage.ledger.record(digest!), { digest: digest!, trust })
    expect(record).toMatchObject({ broken: undefined })
    expect(record.deployments.at(-1)).toMatchObject({ action: 'rollback', environment: 'production' })
  })

  test('deploys the version before again when it no longer runs', async () => {
    const stage = await released(1, 2)
    await stage.ports('production').slots.stop('shop', 'production', 'a')

    expect(await run(stage, { environment: 'production', mode: 'rollback' })).toMatchObject({ outcome: 'done' })
    const running = await stage.ports('production').slots.list('shop', 'production')
    expect(running.find(one => one.slot === 'a')?.digest).toBe((await environmentOf(stage, 'production'))?.live?.digest)
  })

  test('goes back once in one run, however often its job is run again, and further when a person asks again', async () => {
    const stage = await released(1, 2, 3)
    const [first, second] = (await environmentOf(stage, 'production'))?.completed.map(one => one.digest) ?? []
    const back = { environment: 'production', mode: 'rollback' }
    await run(stage, back, 'job 1', 'run 1')

    expect(await run(stage, back, 'job 2', 'run 1')).toMatchObject({ outcome: 'unchanged' })
    expect((await environmentOf(stage, 'production'))?.live?.digest).toBe(second)
    expect(await run(stage, back, 'job 3', 'run 2')).toMatchObject({ outcome: 'done', outputs: { digest: first } })
  })

  test('goes to a digest by name, when it was good there', async () => {
    const stage = await released(1, 2, 3)
    const first = (await environmentOf(stage, 'production'))?.completed[0]?.digest ?? ''

    expect(await run(stage, { environment: 'production', mode: 'rollback', digest: first })).toMatchObject({
      outcome: 'done',
      outputs: { digest: first }
    })
  })

  test('is refused when the digest by name was never good there', async () => {
    const stage = await released(1, 2)
    const digest = await build(stage, 3)

    expect(await run(stage, { environment: 'production', mode: 'rollback', digest })).toMatchObject({
      outcome: 'refused',
      reason: 'nothing-to-roll-back'
    })
  })

  test('is refused when nothing was completed before', async () => {
    const stage = await released(1)

    expect(await run(stage, { environment: 'production', mode: 'rollback' })).toMatchObject({
      outcome: 'refused',
      reason: 'nothing-to-roll-back'
    })
  })

  test('is refused to a version that was recalled', async () => {
    const stage = await released(1, 2)
    const digest = (await environmentOf(stage, 'production'))?.completed[0]?.digest ?? ''
    await run(stage, { mode: 'recall', digest, reason: 'leaks' })

    expect(await run(stage, { environment: 'production', mode: 'rollback' })).toMatchObject({
      outcome: 'refused',
      reason: 'gate-recall-recalled'
    })
  })

  test('is refused to a version whose record lost its newest decision', async () => {
    const stage = await released(1, 2)
    const cut = { ...stage, ports: (name: string) => ({ ...stage.ports(name), ledger: cutting(stage) }) }

    expect(await run(cut, { environment: 'production', mode: 'rollback' })).toMatchObject({
      outcome: 'refused',
      reason: 'record-tail-cut'
    })
  })

  test('only takes back what is staged, and frees the lock', async () => {
    const stage = await released(1)
    const staged = await toStaged(stage, 2)

    const report = await run(stage, { environment: 'production', mode: 'rollback' })

    expect(report).toMatchObject({ outcome: 'done', outputs: { digest: staged } })
    const here = await environmentOf(stage, 'production')
    expect([here?.staged, here?.lock, here?.live?.generation]).toEqual([undefined, undefined, 1])
    expect((await stateOf(stage)).deployments.at(-1)).toMatchObject({ status: 'aborted', reason: 'manual-stop' })
  })

  test('of a rollout that runs takes the traffic back, fences its driver off, and holds the slot', async () => {
    const stage = await released(1)
    await toStaged(stage, 2)
    await startRollout(stage)

    await run(stage, { environment: 'production', mode: 'rollback', reason: 'complaints' })

    const router = stage.ports('production').router
    const staged = { blue: 'a', green: 'b', weight: 0.5, fence: 9, leaseMs: null } as const
    expect(await router?.read()).toMatchObject({ blue: 'a', weight: 0 })
    await expect(router?.set(staged)).rejects.toMatchObject({ code: 'router-refused' })
    const here = await environmentOf(stage, 'production')
    expect([here?.staged, here?.rollout, here?.lock]).toEqual([undefined, undefined, undefined])
    expect((await stateOf(stage)).incidents).toMatchObject([{ id: 'INC-1', deployment: expect.any(String) }])
    expect(here?.held).toMatchObject([{ slot: 'b', reason: 'manual-stop' }])
  })
})

describe('a slot that is held after a rollback', () => {
  async function heldStage() {
    const stage = await released(1)
    const bad = await toStaged(stage, 2)
    await endRollout(stage, 'rolled-back')
    const next = await build(stage, 3)
    await run(stage, { environment: 'staging', digest: next })
    return { stage, bad, next }
  }

  test('is not taken by a normal promotion, which says until when and what to do', async () => {
    const { stage } = await heldStage()

    const report = await run(stage, { environment: 'production' })

    expect(report).toMatchObject({ outcome: 'refused', reason: 'slot-held' })
    expect(report.outputs?.['next-possible']).toBe('2026-01-03T03:00:00.000Z')
    expect(JSON.stringify(report.blocks)).toContain('sluice ops release-slot --environment=production')
  })

  test.each([{ 'replace-held': 'true' }, { hotfix: 'soak', reason: 'on fire' }])(
    'is taken when that is asked for, and what it was held for is saved (%j)',
    async how => {
      const { stage, bad, next } = await heldStage()

      expect(await run(stage, { environment: 'production', ...how })).toMatchObject({ outcome: 'done' })

      const { events } = await stage.ledger.read()
      const released = events.find(event => event.kind === 'slot.released')
      expect(released?.data).toMatchObject({ slot: 'b', saved: { digest: bad, reason: 'green-worse' } })
      expect(await environmentOf(stage, 'production')).toMatchObject({ staged: { digest: next }, held: [] })
    }
  )

  test('is free again when its time is over', async () => {
    const { stage } = await heldStage()
    await stage.clock.sleep(86_400_000)

    expect(await run(stage, { environment: 'production' })).toMatchObject({ outcome: 'done' })
  })
})

describe('a staging whose time is over', () => {
  test('is aborted by the next promotion, which takes its place', async () => {
    const stage = await released(1)
    await toStaged(stage, 2)
    await stage.clock.sleep(2 * 3_600_000)

    const third = await toStaged(stage, 3)

    expect(await environmentOf(stage, 'production')).toMatchObject({ staged: { digest: third } })
    expect((await stateOf(stage)).deployments.filter(one => one.environment === 'production')).toMatchObject([
      { status: 'completed' },
      { status: 'aborted', reason: 'staging-expired' },
      { status: 'staged' }
    ])
  })

  test('is staged anew under another name when the same digest is asked for again', async () => {
    const stage = await released(1)
    const digest = await toStaged(stage, 2)
    const first = (await environmentOf(stage, 'production'))?.staged?.deployment
    await stage.clock.sleep(2 * 3_600_000)

    await run(stage, { environment: 'production', digest })

    expect((await environmentOf(stage, 'production'))?.staged?.deployment).toBe(`${first}-2`)
  })
})

async function startRollout(stage: Stage): Promise<void> {
  const staged = (await environmentOf(stage, 'production'))?.staged
  if (staged === undefined) throw new Error('nothing is staged')
  const { deployment, slot, generation, digest } = staged
  const about = {
    time: stage.clock.now().toISOString(),
    actor: { id: 1, login: 'ada' },
    causes: [],
    policy: null,
    subject: { artifact: 'shop', digest, environment: 'production' }
  }
  const settings = { profile: 'standard', rule: 'sequential', plannedTicks: 9, tickMs: 5 }
  const data = { deployment, rollout: deployment, slot, generation, ...settings }
  const shifted = { deployment, weight: 0.1, elapsedMs: 5 }
  await stage.ledger.append(() => ({
    events: [
      { ...about, kind: 'rollout.started', key: 'started', data },
      { ...about, kind: 'rollout.shifted', key: 'shifted', data: shifted }
    ]
  }))
  await stage.ports('production').router?.set({ blue: 'a', green: 'b', weight: 0.1, fence: staged.seq, leaseMs: null })
}

function cutting({ ledger }: Stage): Stage['ledger'] {
  const record = async (digest: `sha256:${string}`) => (await ledger.record(digest)).slice(0, -2)
  return Object.assign(Object.create(ledger), {
    read: () => ledger.read(),
    append: (propose: Parameters<typeof ledger.append>[0]) => ledger.append(propose),
    record
  })
}
