import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse, stringify } from 'yaml'
import { bundleDigest, canonicalLine } from '../../src/domain/evidence/canonical.ts'
import { linesOf } from '../../src/domain/ledger/segment.ts'
import { foldLedger } from '../../src/domain/ledger/state.ts'
import { type GitHub, seededToken, startGitHub } from '../../stand-ins/github/index.ts'
import { pullBranch } from '../../stand-ins/github/pull.ts'
import { pushBranch } from '../../stand-ins/github/push.ts'
import { type ArtifactService, startArtifactService } from '../../stand-ins/runner/artifact-service.ts'
import { type ActionEnd, type Job, type JobStep, openJob } from '../../stand-ins/runner/index.ts'
import type { Served } from '../../stand-ins/runner/serve.ts'
import { type Authority, startAuthority } from '../support/sigstore/authority.ts'
import { releaseWorkflow } from '../support/sigstore/issuer.ts'
import { seedOf, serveRegistry } from '../wiring/triage-on-github.ts'
import { listArtifact, readLedger } from './release-on-github.ts'
import { openShopWorkspace, proxyAddress, startCustomers } from './shop-workspace.ts'

const repository = 'acme/shop'
const shop = openShopWorkspace('')
let github: GitHub
let authority: Authority
let artifacts: ArtifactService
let registry: Served
let job: Job
const ends: ActionEnd[] = []
const spent: { readonly step: string; readonly action: string; readonly reads: number; readonly writes: number }[] = []

beforeAll(async () => {
  authority = await startAuthority()
  registry = await serveRegistry()
  artifacts = await startArtifactService(artifact => listArtifact(github, repository, artifact))
  github = await startGitHub({ seed: seedOf({ files: shopFiles() }) })
  pullBranch(github, repository, shop.folder)
  job = openJob({
    workspace: shop.folder,
    token: seededToken,
    run: { apiUrl: github.url, repository, repositoryId: '11', runId: '33' },
    environment: { ...authority.environment, ...artifacts.environment }
  })
})
afterAll(async () => {
  const told = spent.map(({ step, reads, writes }) => `${step} ${reads} reads ${writes} writes`)
  process.stdout.write(`requests to GitHub: ${told.join(' · ')}\n`)
  shop.close()
  await authority.stop()
  await artifacts.close()
  await registry.close()
  await github.stop()
})

/** The sample service, with a policy for GitHub. What it depends on is what the pull request of Dependabot's is about. */
function shopFiles(): Record<string, string> {
  const listed = execFileSync('git', ['ls-files'], { cwd: shop.folder, encoding: 'utf8' }).trim().split('\n')
  const files = Object.fromEntries(listed.map(path => [path, readFileSync(join(shop.folder, path), 'utf8')]))
  const policy = keylessPolicy(files['.github/sluice.yml'] ?? '')
  return { ...files, '.github/sluice.yml': policy, 'root.json': JSON.stringify(authority.root) }
}

async function run(step: JobStep): Promise<ActionEnd> {
  const mark = github.counts.mark()
  // The runner gives each job its name; production is another job than staging, as the policy wants it.
  const end = await job.step({ ...step, run: { ...step.run, job: step.id.split('-')[0] ?? step.id, sha: shop.head() } })
  const { writes, calls } = github.counts.since(mark)
  // What a signed address gives out is no request to the API.
  const reads = calls.filter(({ route }) => !route.includes('/_downloads')).length - writes
  spent.push({ step: step.id, action: step.action, reads, writes })
  ends.push(end)
  return end
}

const tests = 'unit_tests: junit/unit.xml\nintegration_tests: junit/integration.xml\nsecurity_scan: report.sarif'
const command = 'node build.mjs && node test.mjs && node scan.mjs'
/** Signs with the identity of the job, asks for e2e_tests, and is patient with the latencies of a busy machine. */
function keylessPolicy(text: string): string {
  const policy = parse(text)
  policy.environments.production.requires.push('e2e_tests')
  const wide = { 'error-points': 20, latency: 1000 }
  return stringify({
    ...policy,
    signing: { with: 'github', fulcio: authority.url, rekor: authority.url },
    trust: { workflow: [releaseWorkflow], root: 'root.json' },
    triage: { 'npm-registry': registry.origin },
    rollout: { tolerance: wide, margin: wide }
  })
}

/** What a workflow calls, in its order; each step gets from the ones before what a workflow hands on. */
async function release(version: string): Promise<readonly (string | undefined)[]> {
  pushBranch(github, repository, shop.folder)
  const digest = `\${{ steps.build-${version}.outputs.digest }}`
  const steps: readonly JobStep[] = [
    { id: `build-${version}`, action: 'build-provenance', inputs: { command, path: 'dist', tests } },
    { id: `staging-${version}`, action: 'promote', inputs: { environment: 'staging', digest } },
    {
      id: `smoke-${version}`,
      action: 'smoke-test',
      inputs: {
        suite: 'smoke.yml',
        'base-url': `\${{ steps.staging-${version}.outputs.slot-url }}`,
        'expect-digest': digest,
        'record-as': 'e2e_tests'
      }
    },
    { id: `production-${version}`, action: 'promote', inputs: { environment: 'production', digest } },
    {
      id: `production-shift-${version}`,
      action: 'bluegreen',
      inputs: { environment: 'production', digest, duration: '10s' }
    }
  ]
  const outcomes: (string | undefined)[] = []
  authority.claim({ sha: shop.head(), workflow_sha: shop.head(), job_workflow_sha: shop.head() })
  for (const step of steps) outcomes.push((await run(step)).outputs.outcome)
  return outcomes
}

/** The step of the workflow that Dependabot's pull request starts. */
const triage: JobStep = {
  id: 'triage',
  action: 'dependency-triage',
  event: { action: 'opened', pull_request: { number: 1 }, repository: { id: 1_000_000 } },
  run: { eventName: 'pull_request_target' }
}

test('merges the update that mends a vulnerability, which is then what is built', async () => {
  const { outputs } = await run(triage)
  pullBranch(github, repository, shop.folder)

  expect(outputs).toMatchObject({ outcome: 'done', decision: 'merge', effect: 'merged', severity: 'critical' })
  expect(readFileSync(join(shop.folder, 'package-lock.json'), 'utf8')).toContain('lodash-4.17.21.tgz')
}, 240_000)

test('releases the first version, from its build to production', async () => {
  expect(await release('v1')).toEqual(['done', 'done', 'done', 'done', 'unchanged'])
}, 240_000)

test('shifts traffic to the second without losing a request', async () => {
  shop.commitVersion('v2')
  const customers = startCustomers(proxyAddress(shop.folder))

  const outcomes = await release('v2').finally(() => customers.stop())

  expect(outcomes).toEqual(['done', 'done', 'done', 'done', 'completed'])
  expect(await customers.stop()).toMatchObject({ failed: 0 })
}, 240_000)

test('ledger and deployments agree about what runs where, and what ran before', async () => {
  const state = foldLedger((await readLedger(github, repository)).events)
  const inLedger = state.deployments.map(({ id, environment, digest }) => {
    const live = [...state.environments.values()].some(here => here.live?.deployment === id)
    return [environment, digest, live ? 'success' : 'inactive']
  })

  const onGitHub = github.repository(repository).deployments.map(({ environment, payload, statuses }) => {
    return [environment, (payload as { digest: string }).digest, statuses.at(-1)?.state]
  })

  expect(onGitHub).toEqual(inLedger)
  expect(onGitHub.map(([environment, , shown]) => [environment, shown])).toEqual([
    ['staging', 'inactive'],
    ['production', 'inactive'],
    ['staging', 'success'],
    ['production', 'success']
  ])
})

test('shows the rollout as in progress until it is completed', () => {
  const newest = github.repository(repository).deployments.at(-1)

  expect(newest?.sha).toBe(shop.head())
  expect(newest?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success'])
})

test('ledger and attestations hold the same evidence about each digest', async () => {
  const ledger = await readLedger(github, repository)
  const digests = foldLedger(ledger.events).builds.map(({ digest }) => digest)
  const { attestations } = github.repository(repository)

  expect(digests).toHaveLength(2)
  for (const digest of digests) {
    const stored = attestations.filter(({ subjects }) => subjects.includes(digest))
    const copies = stored.map(({ bundle }) => bundleDigest(canonicalLine(bundle)))
    expect(copies.sort()).toEqual(linesOf(ledger.record(digest)).map(bundleDigest).sort())
    expect(stored.map(({ predicateType }) => predicateType)).toEqual(
      expect.arrayContaining(['https://slsa.dev/provenance/v1', 'https://slsa.dev/verification_summary/v1'])
    )
  }
})

test('keeps each artifact once among those of the run, under the digest of its bytes', async () => {
  const { builds } = foldLedger((await readLedger(github, repository)).events)

  expect(artifacts.kept.map(({ digest }) => digest)).toEqual(builds.map(({ digest }) => digest))
})

test('leaves GitHub as it is when each step is run again', async () => {
  const before = github.repository(repository)

  expect((await run(triage)).outputs.outcome).toBe('unchanged')
  expect(await release('v2')).toEqual(['unchanged', 'unchanged', 'done', 'unchanged', 'unchanged'])

  const { refs, deployments, attestations, comments } = github.repository(repository)
  expect([refs, deployments, attestations]).toEqual([before.refs, before.deployments, before.attestations])
  expect(comments).toEqual(before.comments)
}, 240_000)

test('spends no more than 12 reads and 14 writes on a promotion', () => {
  const promotions = spent.filter(({ action }) => action === 'promote')

  expect(promotions).toHaveLength(6)
  expect(promotions.filter(({ reads, writes }) => reads > 12 || writes > 14)).toEqual([])
})

test('does nothing after the job, because each step came to its end', async () => {
  const posts = (await job.end()).map(({ code, log }) => [code, log])

  expect(posts).toEqual(posts.map(() => [0, '']))
})

test('every word to GitHub fits its description, and no step told its token', () => {
  const told = ends.map(end =>
    [end.raw.replaceAll(/^::add-mask::.*$/gm, ''), end.summary, JSON.stringify([end.outputs, end.env])].join()
  )

  expect([...github.violations(), ...artifacts.violations]).toEqual([])
  expect(told.filter(text => text.includes(seededToken))).toEqual([])
  expect(ends.flatMap(end => end.annotations)).toEqual([])
})

test('says unavailable while GitHub answers with errors, and comes to the same end afterwards', async () => {
  const ledger = github.repository(repository).refs.get('refs/heads/sluice-ledger')
  const promote: JobStep = {
    id: 'staging-v2',
    action: 'promote',
    inputs: { environment: 'staging', digest: `\${{ steps.build-v2.outputs.digest }}` }
  }
  github.faults.add({ kind: 'service-unavailable', times: 1000 })
  const struck = await run(promote)
  github.faults.clear()
  github.faults.add({ kind: 'bad-gateway' })
  github.faults.add({ kind: 'truncated-body', nth: 2 })
  github.faults.add({ kind: 'reset', nth: 4 })

  const again = await run(promote)

  expect(struck).toMatchObject({ code: 75, outputs: { outcome: 'unavailable', 'reason-code': 'github-unavailable' } })
  expect(JSON.stringify([struck.outputs, struck.summary, struck.annotations])).not.toContain(seededToken)
  expect(again).toMatchObject({ code: 0, outputs: { outcome: 'unchanged' } })
  expect(github.repository(repository).refs.get('refs/heads/sluice-ledger')).toBe(ledger)
}, 240_000)

test('ends as unavailable, not as if all were well, when the answer to an upload breaks off', async () => {
  shop.undoVersion('v2')
  shop.commitVersion('v3')
  pushBranch(github, repository, shop.folder)
  authority.claim({ sha: shop.head(), workflow_sha: shop.head(), job_workflow_sha: shop.head() })
  artifacts.faults.add({ kind: 'truncated-body', route: 'POST CreateArtifact' })

  const { code, outputs } = await run({
    id: 'build-v3',
    action: 'build-provenance',
    inputs: { command, path: 'dist', tests }
  })

  expect({ code, outputs }).toMatchObject({
    code: 75,
    outputs: { outcome: 'unavailable', 'reason-code': 'never-answered' }
  })
}, 240_000)
