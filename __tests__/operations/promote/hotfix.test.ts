import { describe, expect, test } from '@jest/globals'
import { createMemoryReviews } from '../../../src/adapters/memory/memory-reviews.ts'
import { runOperation } from '../../../src/operation.ts'
import { promote } from '../../../src/operations/promote/index.ts'
import { build, contextOf, endRollout, environmentOf, kindsOf, openStage, run, shopPolicy, stateOf } from './stage.ts'

const soaking = shopPolicy.replace('after: staging', 'after: staging, soak: 30m')

async function hotfixed() {
  const stage = openStage(soaking)
  const digest = await build(stage, 1)
  await run(stage, { environment: 'staging', digest })
  const report = await run(stage, { environment: 'production', hotfix: 'soak, window', reason: 'shop is down' })
  return { stage, digest, report }
}

test('a hotfix skips the gates that it names, says so, and owes what it skipped', async () => {
  const { stage, report } = await hotfixed()

  expect(report.outcome).toBe('done')
  expect(JSON.parse(report.outputs?.gates ?? '')).toContainEqual(
    expect.objectContaining({ gate: 'soak', status: 'bypassed', 'reason-code': 'gate-soak-short' })
  )
  expect((await stateOf(stage)).debts).toMatchObject([
    { environment: 'production', gates: ['soak'], reason: 'shop is down', dueAt: '2026-01-03T03:00:00.000Z' }
  ])
})

test('a hotfix that had nothing to skip owes nothing', async () => {
  const stage = openStage()
  const digest = await build(stage, 1)
  await run(stage, { environment: 'staging', digest })

  await run(stage, { environment: 'production', hotfix: 'soak', reason: 'shop is down' })

  expect((await stateOf(stage)).debts).toEqual([])
})

test('an open debt blocks the next normal release, but not the next hotfix', async () => {
  const { stage } = await hotfixed()
  const next = await build(stage, 2)
  await run(stage, { environment: 'staging', digest: next })
  await stage.clock.sleep(3_600_000)

  const report = await run(stage, { environment: 'production' })

  expect(report).toMatchObject({ outcome: 'refused', reason: 'debt-open' })
  expect(JSON.stringify(report.blocks)).toContain('sluice ops settle-debt')
  expect(await run(stage, { environment: 'production', hotfix: 'soak', reason: 'still down' })).toMatchObject({
    outcome: 'done'
  })
})

test('a hotfix skips nothing that it does not name', async () => {
  const stage = openStage(soaking)
  const digest = await build(stage, 1, [])
  await run(stage, { environment: 'staging', digest })

  expect(await run(stage, { environment: 'production', hotfix: 'soak', reason: 'down' })).toMatchObject({
    outcome: 'refused',
    reason: 'gate-tests-missing'
  })
  expect(await environmentOf(stage, 'production')).not.toHaveProperty('live')
})

test.each([
  ['without a reason', { hotfix: 'soak' }, 'reason'],
  ['of provenance', { hotfix: 'provenance', reason: 'down' }, 'hotfix'],
  ['of a gate that does not exist', { hotfix: 'soaking', reason: 'down' }, 'hotfix']
])('a hotfix %s names the wrong input', async (_, raw, input) => {
  const stage = openStage()

  await expect(run(stage, { environment: 'staging', ...raw })).rejects.toMatchObject({
    kind: 'usage',
    message: expect.stringContaining(input)
  })
})

const ann = { id: 2, login: 'ann' }
const ada = { id: 1, login: 'ada' }

/** Staging runs version 1, a moment ago, and people have said something about the run. */
async function reviewed(policy: string, people: readonly { id: number; login: string }[], labels?: readonly string[]) {
  const reviews = createMemoryReviews({ approvedBy: people, triggers: [ada], labels })
  const stage = openStage(policy, { reviews })
  const digest = await build(stage, 1)
  await run(stage, { environment: 'staging', digest })
  return stage
}

test('a hotfix in a workflow names a second person, and its debt remembers both', async () => {
  const stage = await reviewed(soaking, [ann])

  const report = await run(stage, { environment: 'production', hotfix: 'soak', reason: 'shop is down' })

  expect(report.outcome).toBe('done')
  expect(JSON.parse(report.outputs?.gates ?? '')).toContainEqual(
    expect.objectContaining({ gate: 'second-person', status: 'passed', found: 'ann, beside ada' })
  )
  expect((await stateOf(stage)).debts).toMatchObject([{ person: ada, second: ann }])
})

test('a hotfix that only its starter wants is refused, and that is recorded', async () => {
  const stage = await reviewed(soaking, [ada])

  const report = await run(stage, { environment: 'production', hotfix: 'soak', reason: 'shop is down' })

  expect(report).toMatchObject({ outcome: 'refused', reason: 'gate-second-person-missing' })
  expect((await kindsOf(stage)).at(-1)).toBe('promotion.decided')
  expect((await stateOf(stage)).debts).toEqual([])
})

test('a hotfix with nothing to skip asks nobody', async () => {
  const stage = await reviewed(shopPolicy, [])

  const report = await run(stage, { environment: 'production', hotfix: 'soak', reason: 'shop is down' })

  expect(report.outcome).toBe('done')
})

test('the policy says how long a hotfix may owe, and that nobody else is needed', async () => {
  const rules = 'soak: 30m, hotfix: { due: 2h, second-person: false }'
  const stage = await reviewed(soaking.replace('soak: 30m', rules), [])

  await run(stage, { environment: 'production', hotfix: 'soak', reason: 'shop is down' })

  expect((await stateOf(stage)).debts).toMatchObject([{ dueAt: '2026-01-02T05:00:00.000Z' }])
})

describe('where only an emergency is started by hand', () => {
  const policy = shopPolicy.replace('after: staging', 'after: staging, manual: hotfix')

  test('a promotion by hand is refused, and that is recorded', async () => {
    const stage = await reviewed(policy, [], ['bug'])

    const report = await run(stage, { environment: 'production' })

    expect(report).toMatchObject({ outcome: 'refused', reason: 'gate-trigger-by-hand' })
    expect((await kindsOf(stage)).at(-1)).toBe('promotion.decided')
  })

  test('no hotfix skips that', async () => {
    const stage = await reviewed(policy, [ann])

    await expect(run(stage, { environment: 'production', hotfix: 'trigger', reason: 'x' })).rejects.toMatchObject({
      code: 'bad-input'
    })
  })

  test('what is labelled hotfix goes', async () => {
    const stage = await reviewed(policy, [], ['hotfix'])

    expect(await run(stage, { environment: 'production' })).toMatchObject({ outcome: 'done' })
  })

  test('neither a mild incident nor one of another artifact lets it go', async () => {
    const stage = await reviewed(policy, [], [])
    const about = { actor: ada, time: stage.clock.now().toISOString(), causes: [], policy: null }
    const opened = (artifact: string, incident: string, severity: 'P1' | 'P2') => ({
      ...about,
      subject: { artifact, environment: 'production' },
      kind: 'incident.opened' as const,
      key: incident,
      data: { incident, severity, title: 'down', detail: 'x' }
    })
    await stage.ledger.append(() => ({ events: [opened('shop', 'INC-1', 'P2'), opened('depot', 'INC-2', 'P1')] }))

    expect(await run(stage, { environment: 'production', mode: 'plan' })).toMatchObject({
      outcome: 'refused',
      reason: 'gate-trigger-by-hand'
    })
  })

  test('an open P1 lets it go, and a resolved one does not', async () => {
    const stage = await reviewed(policy, [], [])
    const about = { actor: ada, time: stage.clock.now().toISOString(), causes: [], policy: null }
    const subject = { artifact: 'shop', environment: 'production' }
    const opened = { incident: 'INC-1', severity: 'P1' as const, title: 'down', detail: 'x' }
    await stage.ledger.append(() => ({
      events: [{ ...about, subject, kind: 'incident.opened', key: 'opened', data: opened }]
    }))

    const open = await run(stage, { environment: 'production', mode: 'plan' })
    const resolved = { incident: 'INC-1', state: 'resolved', note: 'x' }
    await stage.ledger.append(() => ({
      events: [{ ...about, subject, kind: 'incident.updated', key: 'resolved', data: resolved }]
    }))

    expect(open.outcome).toBe('planned')
    expect(await run(stage, { environment: 'production', mode: 'plan' })).toMatchObject({ outcome: 'refused' })
  })

  test('a step back asks nobody, so that nothing that cannot be read holds it up', async () => {
    let isAway = false
    const usual = createMemoryReviews({ approvedBy: [ann], triggers: [ada], labels: ['hotfix'] })
    const answering = <Value>(read: () => Promise<Value>) => (isAway ? Promise.reject(new Error('it is away')) : read())
    const reviews = {
      approvals: (commit: string) => answering(() => usual.approvals(commit)),
      labels: (commit: string) => answering(() => usual.labels(commit))
    }
    const asking = policy.replace('manual: hotfix', 'manual: hotfix, approvals: { count: 1 }')
    const stage = openStage(asking, { reviews })
    for (const version of [1, 2]) {
      await run(stage, { environment: 'staging', digest: await build(stage, version) })
      await run(stage, { environment: 'production' })
    }
    await endRollout(stage, 'completed')
    isAway = true

    const back = await run(stage, { environment: 'production', mode: 'rollback', reason: 'complaints' })

    expect(back.outcome).toBe('done')
    await expect(run(stage, { environment: 'production' })).rejects.toThrow('it is away')
  })

  test('what a machine starts goes, and so does a step back by hand', async () => {
    const stage = await reviewed(policy, [], [])
    const context = contextOf(stage, { environment: 'production', mode: 'plan' })
    const scheduled = { ...context, run: { ...context.run, eventName: 'schedule' } }

    const train = await runOperation(promote, scheduled, { dryRun: false, line: () => undefined })
    const back = await run(stage, { environment: 'production', mode: 'rollback' })

    expect(train.outcome).toBe('planned')
    expect(back.reason).toBe('nothing-to-roll-back')
  })
})
