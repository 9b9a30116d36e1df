import { describe, expect, test } from '@jest/globals'
import { MemoryDeployments } from '../../../src/adapters/memory/memory-deployments.ts'
import { MemoryRegistry } from '../../../src/adapters/memory/memory-oci-repository.ts'
import { OciStore } from '../../../src/adapters/stores/oci-store.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { opsDrift } from '../../../src/operations/ops-drift/index.ts'
import type { DriftPorts } from '../../../src/operations/ops-drift/ports.ts'
import { build, openStage, run, trust } from '../promote/stage.ts'

const policy = `version: 1
artifact: { name: shop }
environments:
  staging: {}
`

/** Two versions were released into a registry; the second is live, and everybody shows it. */
async function released() {
  const repository = new MemoryRegistry().repository('shop')
  const store = new OciStore(repository)
  const stage = openStage(policy, { store, destination: undefined })
  const one = await build(stage, 1)
  await run(stage, { environment: 'staging', digest: one })
  const two = await build(stage, 2)
  await run(stage, { environment: 'staging', digest: two })
  await store.shelf.point('staging', two)
  const deployments = new MemoryDeployments()
  const note = { key: 'k', environment: 'staging', artifact: 'shop', commit: '', buildId: '', slot: 'a', generation: 2 }
  const id = await deployments.file({ ...note, slot: 'a', digest: two })
  await deployments.mark(id, { state: 'success', description: '' })
  const answer = { digest: two as string | undefined }
  const ports: DriftPorts = {
    ledger: stage.ledger,
    trust,
    deployments,
    storeOf: async () => ({ store, name: 'staging' }),
    endpoints: { at: async () => answer.digest },
    quarantine: stage.ports('staging').quarantine
  }
  const look = async (raw: RawInputs = {}) => {
    const inputs = parseInputs(opsDrift.Inputs, raw)
    const about = { actor: { id: 1, login: 'ada' }, workingDirectory: '/', home: '/', job: 'drift' }
    const context = { inputs, ports, policy: stage.policy, run: about }
    return runOperation(opsDrift, context, { dryRun: false, line: () => undefined })
  }
  return { repository, store, stage, one, two, deployments, answer, look }
}

type World = Awaited<ReturnType<typeof released>>

async function failedChecks({ look }: World): Promise<readonly string[]> {
  const { findings } = (await look()).result as { findings: readonly { mark: string; name: string }[] }
  return findings.filter(one => one.mark === 'failed').map(one => one.name)
}

test('finds nothing where everybody agrees with the ledger, and names each who was asked', async () => {
  const { look } = await released()

  const report = await look()

  expect(report).toMatchObject({ outcome: 'done', headline: 'no drift in 1 environment' })
  const { findings } = report.result as { findings: readonly { name: string; mark: string }[] }
  expect(findings.map(one => [one.name, one.mark])).toEqual(
    ['store', 'name', 'deployment', 'endpoint', 'rollback'].map(name => [name, 'passed'])
  )
})

describe('a seeded fault is found, and nothing else is said to be wrong', () => {
  const faults: readonly [string, (world: World) => Promise<void> | void, string, string][] = [
    ['a name that was moved by hand', ({ store, one }) => store.shelf.point('staging', one), 'name', 'drift-found'],
    ['a blob that was collected', ({ repository, two }) => repository.alter(two, undefined), 'store', 'drift-found'],
    ['bytes that were changed', ({ repository, two }) => repository.alter(two, 'version X'), 'store', 'drift-found'],
    [
      'a deployment that is missing on GitHub',
      ({ deployments }) => deployments.mark('1', { state: 'inactive', description: '' }),
      'deployment',
      'drift-found'
    ],
    [
      'a service that runs something else',
      world => {
        world.answer.digest = world.one
      },
      'endpoint',
      'drift-found'
    ],
    [
      'an earlier digest that was collected',
      ({ repository, one }) => repository.alter(one, undefined),
      'rollback',
      'rollback-not-ready'
    ]
  ]
  test.each(faults)('%s', async (_, seed, check, reason) => {
    const world = await released()
    await seed(world)

    expect(await failedChecks(world)).toEqual([check])
    expect(await world.look()).toMatchObject({ outcome: 'refused', reason })
  })
})

test('a recalled digest that is live is no longer proven', async () => {
  const world = await released()
  await run(world.stage, { mode: 'recall', digest: world.two, reason: 'leaks' })

  expect(await failedChecks(world)).toEqual(['store'])
})

test('a service that names no digest is told as unknown, which is no drift', async () => {
  const world = await released()
  world.answer.digest = undefined

  const report = await world.look()

  expect(report.outcome).toBe('done')
  expect(report.result.findings).toContainEqual(expect.objectContaining({ name: 'endpoint', mark: 'unknown' }))
  expect(report.headline).toMatch(/^no drift in 1 environment · 1 of \d checks got no answer$/)
})

test('an environment that the policy does not have is a wrong input', async () => {
  const { look } = await released()

  await expect(look({ env: 'moon' })).rejects.toMatchObject({ kind: 'usage', code: 'unknown-environment' })
})
