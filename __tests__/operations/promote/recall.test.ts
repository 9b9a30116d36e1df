import { expect, test } from '@jest/globals'
import { verifyRecord } from '../../../src/domain/evidence/record.ts'
import { build, kindsOf, openStage, run, stateOf, trust } from './stage.ts'

test('a recall is signed, sealed by a failed decision at once, and bars the digest everywhere', async () => {
  const stage = openStage()
  const digest = await build(stage, 1)
  await run(stage, { environment: 'staging', digest })

  const report = await run(stage, { mode: 'recall', digest, reason: 'leaks secrets' })

  expect(report).toMatchObject({ outcome: 'done', outputs: { digest } })
  expect(JSON.stringify(report.blocks)).toContain('it still runs in staging')
  const head = (await stateOf(stage)).recordHeads.get(digest)
  const record = verifyRecord(await stage.ledger.record(digest), { digest, trust, ...(head && { head }) })
  expect(record).toMatchObject({ broken: undefined, freshness: 'proven', recalls: [{ reason: 'leaks secrets' }] })
  expect(await run(stage, { environment: 'production', digest })).toMatchObject({
    outcome: 'refused',
    reason: 'gate-recall-recalled'
  })
})

test.each([
  ['live', 'staging', 'promote'],
  ['live', 'staging', 'plan'],
  ['staged', 'production', 'promote']
])('a recalled digest that is %s in %s is refused with the way out, in mode %s', async (how, environment, mode) => {
  const stage = openStage()
  const digests = [await build(stage, 1), await build(stage, 2)]
  for (const one of digests) {
    await run(stage, { environment: 'staging', digest: one })
    await run(stage, { environment, digest: one })
  }
  const digest = digests[1] ?? ''
  await run(stage, { mode: 'recall', digest, reason: 'leaks secrets' })

  const report = await run(stage, { environment, digest, mode })

  expect(report).toMatchObject({ outcome: 'refused', reason: 'gate-recall-recalled' })
  expect(JSON.stringify(report.blocks)).toContain(`It is ${how} already`)
  expect(JSON.stringify(report.blocks)).toContain(': leaks secrets.')
  expect(JSON.stringify(report.blocks)).toContain(`--mode=rollback --environment=${environment}`)
})

test.each(['rollback', 'plan'])(
  'a recalled digest that is live is refused to who names it for a step back, in mode %s',
  async how => {
    const stage = openStage()
    const digest = await build(stage, 1)
    await run(stage, { environment: 'staging', digest })
    await run(stage, { mode: 'recall', digest, reason: 'leaks secrets' })

    const raw = { environment: 'staging', digest, mode: 'rollback', ...(how === 'plan' && { 'dry-run': 'true' }) }
    const report = await run(stage, raw)

    expect(report).toMatchObject({ outcome: 'refused', reason: 'gate-recall-recalled' })
    expect(JSON.stringify(report.blocks)).toContain(': leaks secrets.')
  }
)

test('a second recall of the same digest changes nothing', async () => {
  const stage = openStage()
  const digest = await build(stage, 1)
  await run(stage, { mode: 'recall', digest, reason: 'leaks' })
  const before = await kindsOf(stage)

  expect(await run(stage, { mode: 'recall', digest, reason: 'leaks' })).toMatchObject({ outcome: 'unchanged' })
  expect(await kindsOf(stage)).toEqual(before)
})

test('no hotfix skips a recall', async () => {
  const stage = openStage()
  const digest = await build(stage, 1)
  await run(stage, { mode: 'recall', digest, reason: 'leaks' })

  await expect(run(stage, { environment: 'staging', digest, hotfix: 'recall', reason: 'now' })).rejects.toMatchObject({
    code: 'bad-input',
    message: expect.stringContaining('hotfix')
  })
})

test.each([
  ['without a reason', { mode: 'recall', digest: `sha256:${'1'.repeat(64)}` }, 'reason'],
  ['of latest', { mode: 'recall', reason: 'leaks' }, 'digest'],
  ['of something that is no digest', { mode: 'recall', digest: 'abc', reason: 'leaks' }, 'digest']
])('a recall %s names the wrong input', async (_, raw, input) => {
  await expect(run(openStage(), raw)).rejects.toMatchObject({ kind: 'usage', message: expect.stringContaining(input) })
})

test('a recall of a digest that nobody recorded is refused', async () => {
  const raw = { mode: 'recall', digest: `sha256:${'1'.repeat(64)}`, reason: 'leaks' }

  expect(await run(openStage(), raw)).toMatchObject({ outcome: 'refused', reason: 'not-recorded' })
})
