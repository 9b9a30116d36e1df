import { expect, test } from '@jest/globals'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { opsReleaseSlot } from '../../../src/operations/ops-release-slot/index.ts'
import { build, endRollout, environmentOf, openStage, run, type Stage } from '../promote/stage.ts'

function release(stage: Stage, raw: RawInputs = {}) {
  const inputs = parseInputs(opsReleaseSlot.Inputs, { environment: 'production', ...raw })
  const about = { actor: { id: 1, login: 'ada' }, workingDirectory: '/', home: '/', job: 'on call' }
  const ports = { ledger: stage.ledger, clock: stage.clock, policyDigest: null }
  const context = { inputs, ports, policy: stage.policy, run: about }
  return runOperation(opsReleaseSlot, context, { dryRun: inputs.dryRun, line: () => undefined })
}

async function heldStage() {
  const stage = openStage()
  for (const version of [1, 2]) {
    const digest = await build(stage, version)
    await run(stage, { environment: 'staging', digest })
    await run(stage, { environment: 'production', digest })
  }
  await endRollout(stage, 'rolled-back')
  return stage
}

test('gives the held slot free, once, and keeps what it was held for', async () => {
  const stage = await heldStage()

  expect(await release(stage)).toMatchObject({ outcome: 'done', result: { released: [{ slot: 'b' }] } })
  expect(await release(stage)).toMatchObject({ outcome: 'unchanged' })

  const { events } = await stage.ledger.read()
  expect(events.filter(event => event.kind === 'slot.released')).toMatchObject([
    { actor: { login: 'ada' }, data: { saved: { reason: 'green-worse' } } }
  ])
})

test('opens the way for the next promotion', async () => {
  const stage = await heldStage()
  const digest = await build(stage, 3)
  await run(stage, { environment: 'staging', digest })
  expect(await run(stage, { environment: 'production' })).toMatchObject({ reason: 'slot-held' })

  await release(stage, { reason: 'understood' })

  expect(await run(stage, { environment: 'production' })).toMatchObject({ outcome: 'done' })
})

test('a dry run names the slot and leaves it held', async () => {
  const stage = await heldStage()

  expect(await release(stage, { 'dry-run': 'true' })).toMatchObject({ outcome: 'planned' })
  expect((await environmentOf(stage, 'production'))?.held).toHaveLength(1)
})
