import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { opsStatusDoor } from '../../src/wiring/ops.ts'
import { openRelease, plainPolicy, type Ran, type Release, repository } from './release-on-github.ts'

let release: Release
let digest: string
const spent: string[] = []
/** What one promotion may ask of GitHub. */
const mostReads = 12
const mostWrites = 14

beforeAll(async () => {
  release = await openRelease()
})
afterAll(async () => {
  process.stdout.write(`requests to GitHub: ${spent.join(' · ')}\n`)
  await release.close()
})

function counted(name: string, ran: Ran): Ran {
  spent.push(`${name} ${ran.reads} reads ${ran.writes} writes`)
  expect(ran.notices).toEqual([])
  return ran
}

function deployments() {
  const all = release.github.repository(repository).deployments
  return all.map(({ environment, statuses }) => [environment, statuses.at(-1)?.state])
}

test('keeps a build on the ledger branch of the repository, and says so', async () => {
  const { report } = counted('build', await release.build())
  digest = String(report.result.digest)

  expect(report.outcome).toBe('done')
  expect((await release.state()).builds).toMatchObject([{ digest }])
})

test('shows each completed promotion as a deployment, within the budget of requests', async () => {
  const staging = counted('promote staging', await release.promote('staging', { digest }))
  const production = counted('promote production', await release.promote('production', { digest }))

  expect([staging, production].map(({ report }) => report.outcome)).toEqual(['done', 'done'])
  expect(production.report.result['looked-at']).toBe('octo/shop@sluice-ledger')
  expect(Math.max(staging.reads, production.reads)).toBeLessThanOrEqual(mostReads)
  expect(Math.max(staging.writes, production.writes)).toBeLessThanOrEqual(mostWrites)
  expect(deployments()).toEqual([
    ['staging', 'success'],
    ['production', 'success']
  ])
})

test('leaves all as it is when a promotion is run again', async () => {
  const again = counted('promote again', await release.promote('production', { digest }))

  expect(again.report.outcome).toBe('unchanged')
  expect(again.writes).toBe(0)
})

test('writes nothing for a plan, on GitHub or in a mirror that is behind', async () => {
  release.github.change(repository, before => ({ ...before, deployments: [] }))

  const plan = counted('plan', await release.promote('production', { digest, mode: 'plan' }))
  const dry = counted('dry run', await release.promote('production', { digest, 'dry-run': 'true' }))

  expect([plan.writes, dry.writes]).toEqual([0, 0])
  expect(deployments()).toEqual([])
})

test('files again what got lost on GitHub when the promotion is run again', async () => {
  const again = counted('promote mends', await release.promote('production', { digest }))

  expect(again.report.outcome).toBe('unchanged')
  expect(deployments()).toEqual([['production', 'success']])
})

test('does not fail a completed promotion for its mirror, says so, and mends it the next time', async () => {
  release.commit('console.log("shop 2")\n')
  const next = String((await release.build()).report.result.digest)
  release.github.faults.add({ kind: 'service-unavailable', route: '/deployments', times: 1000 })

  const broken = await release.promote('staging', { digest: next })
  release.github.faults.clear()
  const missing = deployments()
  const mended = counted('promote mends', await release.promote('staging', { digest: next }))

  expect(broken.report.outcome).toBe('done')
  expect(broken.notices).toEqual([expect.stringContaining('could not be written')])
  expect(missing).toEqual([['production', 'success']])
  expect(mended.report.outcome).toBe('unchanged')
  expect(deployments()).toContainEqual(['staging', 'success'])
})

test('asks who approved, who wrote and who started within the same budget, and writes nothing for a plan', async () => {
  const asks = 'approvals: { count: 1, distinct-from: [trigger] }, manual: hotfix'
  const guarded = await openRelease({
    policy: plainPolicy.replace('requires: [unit_tests]', `requires: [unit_tests], ${asks}`),
    seed: {
      environments: [{ name: 'production' }],
      runs: [{ id: 9000000001, actor: 'mona', approvals: [{ environments: ['production'], login: 'ann' }] }]
    }
  })
  try {
    await guarded.build()
    await guarded.promote('staging')
    const plan = counted('plan with people', await guarded.promote('production', { mode: 'plan' }))
    const asked = counted('refused by hand', await guarded.promote('production'))

    expect([plan.report.outcome, asked.report.outcome]).toEqual(['refused', 'refused'])
    expect(asked.report.reason).toBe('gate-trigger-by-hand')
    expect(Math.max(plan.reads, asked.reads)).toBeLessThanOrEqual(mostReads)
    expect([plan.writes, asked.writes <= mostWrites]).toEqual([0, true])
  } finally {
    await guarded.close()
  }
})

test('answers from GitHub wherever it is asked, a status with at most six reads', async () => {
  const { report, reads, writes } = await release.run(opsStatusDoor, {})

  expect(report.result).toMatchObject({ 'looked-at': 'octo/shop@sluice-ledger' })
  expect(reads).toBeLessThanOrEqual(6)
  expect(writes).toBe(0)
})

test('speaks to GitHub only as GitHub describes it', () => {
  expect(release.github.violations()).toEqual([])
})
