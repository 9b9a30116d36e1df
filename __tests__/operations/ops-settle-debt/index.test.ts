import { expect, test } from '@jest/globals'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { opsSettleDebt } from '../../../src/operations/ops-settle-debt/index.ts'
import { build, endRollout, openStage, run, type Stage, shopPolicy, stateOf } from '../promote/stage.ts'

async function settle(stage: Stage, raw: RawInputs) {
  const inputs = parseInputs(opsSettleDebt.Inputs, raw)
  const about = { actor: { id: 1, login: 'ada' }, workingDirectory: '/', home: '/', job: 'on call' }
  const ports = { ledger: stage.ledger, clock: stage.clock, policyDigest: null }
  const context = { inputs, ports, policy: stage.policy, run: about }
  return runOperation(opsSettleDebt, context, { dryRun: inputs.dryRun, line: () => undefined })
}

async function indebted() {
  const stage = openStage(shopPolicy.replace('after: staging', 'after: staging, soak: 30m'))
  const digest = await build(stage, 1)
  await run(stage, { environment: 'staging', digest })
  await run(stage, { environment: 'production', hotfix: 'soak', reason: 'down' })
  const [debt] = (await stateOf(stage)).debts
  return { stage, debt: debt?.id ?? '' }
}

test('a settled debt lets the next normal release go', async () => {
  const { stage, debt } = await indebted()
  const digest = await build(stage, 2)
  await run(stage, { environment: 'staging', digest })
  await stage.clock.sleep(3_600_000)
  expect(await run(stage, { environment: 'production' })).toMatchObject({ reason: 'debt-open' })

  expect(await settle(stage, { debt, reason: 'it soaked since' })).toMatchObject({ outcome: 'done' })

  expect(await run(stage, { environment: 'production' })).toMatchObject({ outcome: 'done' })
  await endRollout(stage, 'completed')
})

test('settling twice changes nothing the second time', async () => {
  const { stage, debt } = await indebted()
  await settle(stage, { debt, reason: 'it soaked since' })
  const before = (await stage.ledger.read()).head

  expect(await settle(stage, { debt, reason: 'again' })).toMatchObject({ outcome: 'unchanged' })
  expect((await stage.ledger.read()).head).toEqual(before)
})

test('a debt that nobody has is refused, and the open ones are named', async () => {
  const { stage, debt } = await indebted()

  const report = await settle(stage, { debt: 'debt-1', reason: 'x' })

  expect(report).toMatchObject({ outcome: 'refused', reason: 'debt-unknown' })
  expect(JSON.stringify(report.blocks)).toContain(debt)
})

test('a debt is not settled without saying how', async () => {
  const { stage, debt } = await indebted()

  await expect(settle(stage, { debt, reason: ' ' })).rejects.toMatchObject({ kind: 'usage' })
})
