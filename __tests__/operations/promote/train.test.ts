import { expect, test } from '@jest/globals'
import { build, environmentOf, openStage, run, type Stage, shopPolicy, stateOf } from './stage.ts'

const policy = `${shopPolicy}schedule:
  trains: [{ name: nightly, cron: '0 4 * * *', environment: staging, catch-up: 2h }]
`
const hour = 3_600_000
const ride = { environment: 'staging', train: 'nightly' }

/** It is 03:00; the train departs at 04:00. */
async function opened(): Promise<Stage> {
  const stage = openStage(policy)
  await build(stage, 1)
  return stage
}

test('a train releases in its time, once, however often its tick comes', async () => {
  const stage = await opened()
  await stage.clock.sleep(1.5 * hour)

  expect(await run(stage, ride)).toMatchObject({ outcome: 'done' })
  await build(stage, 2)
  expect(await run(stage, ride)).toMatchObject({ outcome: 'unchanged', reason: 'train-released' })
  expect(await run(stage, { ...ride, train: 'nightly/2026-01-02T04:00Z' })).toMatchObject({ reason: 'train-released' })
  expect((await environmentOf(stage, 'staging'))?.live?.buildId).toBe('20260102-0300-111111')
})

test('a tick before its time releases nothing and says when the train departs', async () => {
  const report = await run(await opened(), ride)

  expect(report).toMatchObject({ outcome: 'unchanged', reason: 'train-not-due' })
  expect(JSON.stringify(report.blocks)).toContain('2026-01-02T04:00:00.000Z')
})

test('a slot by its key may be waited for', async () => {
  const stage = await opened()
  const early = { ...ride, train: 'nightly/2026-01-02T04:00Z' }

  expect(await run(stage, early)).toMatchObject({ outcome: 'refused', reason: 'train-not-due' })
  expect(await run(stage, { ...early, wait: '2h' })).toMatchObject({ outcome: 'done' })
  expect(stage.clock.now().toISOString()).toBe('2026-01-02T04:00:00.000Z')
})

test('a slot without anything new is written off, and stays so when something comes', async () => {
  const stage = await opened()
  await run(stage, { environment: 'staging' })
  await stage.clock.sleep(hour)

  expect(await run(stage, ride)).toMatchObject({ outcome: 'unchanged', reason: 'train-missed' })
  await build(stage, 2)
  expect(await run(stage, ride)).toMatchObject({ outcome: 'unchanged', reason: 'train-missed' })
  expect([...(await stateOf(stage)).trains.values()]).toEqual([{ passed: 'nothing new' }])
})

test('a due train to a digest that is live and was recalled is refused with the reason, not called nothing new', async () => {
  const stage = await opened()
  const { outputs } = await run(stage, { environment: 'staging' })
  await run(stage, { mode: 'recall', digest: outputs?.digest ?? '', reason: 'leaks secrets' })
  await stage.clock.sleep(hour)

  const report = await run(stage, ride)

  expect(report).toMatchObject({ outcome: 'refused', reason: 'gate-recall-recalled' })
  expect(JSON.stringify(report.blocks)).toContain(': leaks secrets.')
})

test('nights that went by are each written off with the reason, before the next one departs', async () => {
  const stage = await opened()
  await stage.clock.sleep(hour)
  await run(stage, ride)
  await build(stage, 2)
  await stage.clock.sleep(72 * hour)

  expect(await run(stage, ride)).toMatchObject({ outcome: 'done' })
  expect(Object.fromEntries((await stateOf(stage)).trains)).toMatchObject({
    '["shop","staging","nightly/2026-01-03T04:00Z"]': { passed: 'nobody asked in time' },
    '["shop","staging","nightly/2026-01-04T04:00Z"]': { passed: 'nobody asked in time' },
    '["shop","staging","nightly/2026-01-05T04:00Z"]': { deployment: expect.stringContaining('staging-2-') }
  })
})

test('a night that was refused is written off with the gate that closed it', async () => {
  const text = policy.replace('staging: {}', 'staging: { requires: [e2e_tests] }')
  const stage = openStage(text)
  await build(stage, 1)
  await stage.clock.sleep(hour)
  await run(stage, ride)
  await stage.clock.sleep(12 * hour)

  await run(stage, ride)

  expect([...(await stateOf(stage)).trains.values()]).toEqual([{ passed: 'gate-tests-missing' }])
})

test('a plan writes no slot off', async () => {
  const stage = await opened()
  await stage.clock.sleep(hour)
  await run(stage, ride)
  await stage.clock.sleep(72 * hour)
  const before = (await stage.ledger.read()).head

  await run(stage, { ...ride, mode: 'plan' })

  expect((await stage.ledger.read()).head).toEqual(before)
})

test.each(['weekly', 'nightly/2026-01-02T05:00Z', 'nightly/soon'])(
  '%s is no train of this environment',
  async train => {
    await expect(run(await opened(), { ...ride, train })).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('train')
    })
  }
)
