import { expect, test } from '@jest/globals'
import { build, environmentOf, openStage, run, shopPolicy, stateOf } from './stage.ts'

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
