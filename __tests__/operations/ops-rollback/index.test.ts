import { expect, test } from '@jest/globals'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { opsRollback } from '../../../src/operations/ops-rollback/index.ts'
import { build, endRollout, environmentOf, openStage, run, type Stage, stateOf } from '../promote/stage.ts'

function undo(stage: Stage, raw: RawInputs) {
  const inputs = parseInputs(opsRollback.Inputs, raw)
  const about = { actor: { id: 1, login: 'ada' }, workingDirectory: '/', home: '/', job: 'on call' }
  const ports = { ledger: stage.ledger, promotion: async (of: { environment: string }) => stage.ports(of.environment) }
  const context = { inputs, ports, policy: stage.policy, run: about }
  return runOperation(opsRollback, context, { dryRun: inputs.dryRun, line: () => undefined })
}

async function twoReleases() {
  const stage = openStage()
  for (const version of [1, 2]) {
    const digest = await build(stage, version)
    await run(stage, { environment: 'staging', digest })
    await run(stage, { environment: 'production', digest })
  }
  await endRollout(stage, 'completed')
  const live = (await environmentOf(stage, 'production'))?.live
  if (live === undefined) throw new Error('nothing is live')
  return { stage, live }
}

test.each([
  ['its id', (id: string) => id],
  ['the beginning of its id', (id: string) => id.slice(0, 16)]
])('undoes the live deployment by %s', async (_, asked) => {
  const { stage, live } = await twoReleases()

  const report = await undo(stage, { deployment: asked(live.deployment) })

  expect(report).toMatchObject({ outcome: 'done', result: { undoes: live.deployment } })
  expect((await environmentOf(stage, 'production'))?.live?.digest).not.toBe(live.digest)
})

test('a beginning that several deployments have is a conflict that shows them', async () => {
  const { stage } = await twoReleases()

  await expect(undo(stage, { deployment: 'production' })).rejects.toMatchObject({
    code: 'deployment-ambiguous',
    message: expect.stringContaining('production-1-')
  })
})

test('an id that no deployment has is a wrong input that shows some', async () => {
  const { stage } = await twoReleases()

  await expect(undo(stage, { deployment: 'abc123' })).rejects.toMatchObject({
    kind: 'usage',
    code: 'deployment-unknown',
    message: expect.stringContaining('production-2-')
  })
})

test('a deployment that stands nowhere has nothing to undo, and the live one is left alone', async () => {
  const { stage, live } = await twoReleases()
  const first = (await stateOf(stage)).deployments.find(one => one.id.startsWith('production-1-'))

  const report = await undo(stage, { deployment: first?.id ?? '' })

  expect(report).toMatchObject({ outcome: 'refused', reason: 'nothing-to-roll-back' })
  expect((await environmentOf(stage, 'production'))?.live).toEqual(live)
})

test('undoing what is undone already changes nothing, so a rerun never goes back twice', async () => {
  const { stage, live } = await twoReleases()
  await undo(stage, { deployment: live.deployment })
  const after = (await environmentOf(stage, 'production'))?.live

  expect(await undo(stage, { deployment: live.deployment })).toMatchObject({ outcome: 'unchanged' })
  expect((await environmentOf(stage, 'production'))?.live).toEqual(after)
})

test('a dry run says what would happen and changes nothing', async () => {
  const { stage, live } = await twoReleases()

  expect(await undo(stage, { deployment: live.deployment, 'dry-run': 'true' })).toMatchObject({ outcome: 'planned' })
  expect((await environmentOf(stage, 'production'))?.live).toEqual(live)
})
