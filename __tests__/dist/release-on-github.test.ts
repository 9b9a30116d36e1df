import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GitHub, seededToken, startGitHub } from '../../stand-ins/github/index.ts'
import { type ActionEnd, type Job, type JobStep, openJob } from '../../stand-ins/runner/index.ts'
import { startAuthority } from '../support/sigstore/authority.ts'
import { releaseWorkflow } from '../support/sigstore/issuer.ts'
import { openShopWorkspace, proxyAddress, startCustomers } from './shop-workspace.ts'

const repository = 'acme/shop'
const authority = await startAuthority()
const policy = `
signing: { fulcio: ${JSON.stringify(authority.url)}, rekor: ${JSON.stringify(authority.url)} }
trust: { workflow: [${JSON.stringify(releaseWorkflow)}], root: root.json }
`
const shop = openShopWorkspace(policy, { 'root.json': JSON.stringify(authority.root) })
let github: GitHub
let job: Job
const ends: ActionEnd[] = []

beforeAll(async () => {
  github = await startGitHub({ seed: { repositories: [{ name: repository }] } })
  const { environment } = authority
  job = openJob({ workspace: shop.folder, token: seededToken, environment, run: { apiUrl: github.url, repository } })
})
afterAll(async () => {
  shop.close()
  await github.stop()
  await authority.stop()
})

/** Makes the commit that is checked out the newest of main, as a push does. */
function push(): void {
  authority.claim({ sha: shop.head() })
  github.change(repository, before => {
    const newest = before.objects.get(before.refs.get('refs/heads/main') ?? '')
    if (newest === undefined) throw new Error('main has no commit')
    const objects = new Map(before.objects).set(shop.head(), newest)
    return { ...before, objects, refs: new Map(before.refs).set('refs/heads/main', shop.head()) }
  })
}

async function run(step: JobStep): Promise<ActionEnd> {
  const end = await job.step({ ...step, run: { job: step.id.split('-')[0] ?? step.id, sha: shop.head() } })
  ends.push(end)
  return end
}

const tests = 'unit_tests: junit/unit.xml\nintegration_tests: junit/integration.xml\nsecurity_scan: report.sarif'
const command = 'node build.mjs && node test.mjs && node scan.mjs'

// What is tried here is the way, not the judge: with these margins a few hundred requests prove enough.
const wide = { 'max-error-rate-increase': '20', 'max-latency-increase': '400' }

async function release(version: string): Promise<readonly (string | undefined)[]> {
  push()
  const digest = `\${{ steps.build-${version}.outputs.digest }}`
  const steps: readonly JobStep[] = [
    {
      id: `build-${version}`,
      action: 'build-provenance',
      inputs: { command, path: 'dist', tests }
    },
    { id: `staging-${version}`, action: 'promote', inputs: { environment: 'staging', digest } },
    {
      id: `production-${version}`,
      action: 'promote',
      inputs: { environment: 'production', digest }
    },
    {
      id: `production-shift-${version}`,
      action: 'bluegreen',
      inputs: { environment: 'production', digest, duration: '10s', ...wide }
    }
  ]
  const outcomes: (string | undefined)[] = []
  for (const step of steps) outcomes.push((await run(step)).outputs.outcome)
  return outcomes
}

test('releases the first version, whose facts GitHub keeps', async () => {
  expect(await release('v1')).toEqual(['done', 'done', 'done', 'unchanged'])
  expect(github.repository(repository).refs.has('refs/heads/sluice-ledger')).toBe(true)
}, 120_000)

test('shifts traffic to the second, steered from the ledger on GitHub', async () => {
  shop.commitVersion('v2')
  const customers = startCustomers(proxyAddress(shop.folder))

  const outcomes = await release('v2').finally(() => customers.stop())

  expect(outcomes).toEqual(['done', 'done', 'done', 'completed'])
  expect(await customers.stop()).toMatchObject({ failed: 0 })
}, 180_000)

test('the deployments on GitHub say what the ledger says', () => {
  const shown = github.repository(repository).deployments.map(({ environment, sha, statuses }) => ({
    environment,
    sha,
    states: statuses.map(status => status.state)
  }))
  const newest = (environment: string) =>
    shown.filter(one => one.environment === environment).map(({ states }) => states.at(-1))

  expect(newest('staging')).toEqual(['inactive', 'success'])
  expect(newest('production')).toEqual(['inactive', 'success'])
  expect(shown.filter(({ environment }) => environment === 'production').at(-1)).toMatchObject({
    sha: shop.head(),
    states: ['in_progress', 'success']
  })
})

test('the evidence about a digest, signed by the identity of the jobs, is where other tools look for it', async () => {
  const digest = ends.at(-1)?.outputs.result ?? ''
  const name = /sha256:[0-9a-f]{64}/.exec(digest)?.[0] ?? ''
  const kept = github.repository(repository).attestations.filter(({ subjects }) => subjects.includes(name))

  expect(kept.map(({ predicateType }) => predicateType)).toEqual(
    expect.arrayContaining([
      'https://slsa.dev/provenance/v1',
      'https://in-toto.io/attestation/test-result/v0.1',
      'https://slsa.dev/verification_summary/v1'
    ])
  )
})

test('running it all again changes nothing on GitHub', async () => {
  const ledger = github.repository(repository).refs.get('refs/heads/sluice-ledger')
  const mark = github.counts.mark()

  expect(await release('v2')).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged'])

  expect(github.repository(repository).refs.get('refs/heads/sluice-ledger')).toBe(ledger)
  expect(github.counts.since(mark).writes).toBe(0)
}, 120_000)

test('every word to GitHub fits its description, and no step told its token', () => {
  const told = ends.map(end =>
    [end.raw.replaceAll(/^::add-mask::.*$/gm, ''), end.summary, JSON.stringify(end.outputs)].join()
  )

  expect(github.violations()).toEqual([])
  expect(told.filter(text => text.includes(seededToken))).toEqual([])
  expect(ends.flatMap(end => end.annotations)).toEqual([])
})
