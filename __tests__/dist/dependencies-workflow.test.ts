import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GitHub, startGitHub } from '../../stand-ins/github/index.ts'
import { pullBranch } from '../../stand-ins/github/pull.ts'
import type { Served } from '../../stand-ins/runner/serve.ts'
import { Groups, type RunRequest, shippedAction, startRun, thirdParty } from '../../stand-ins/workflows/index.ts'
import { logsOf, resultsOf, sluice } from '../pipeline/consumer.ts'
import { repository, seedOf, serveRegistry } from '../wiring/triage-on-github.ts'

const workflow = '.github/workflows/dependencies.yml'
const folder = mkdtempSync(join(tmpdir(), 'dependencies-'))
let registry: Served
let github: GitHub

beforeAll(async () => {
  registry = await serveRegistry()
  const policy = `version: 1\ntriage: { npm-registry: ${JSON.stringify(registry.origin)} }\n`
  const files = {
    [workflow]: readFileSync('examples/workflows/dependencies.yml', 'utf8'),
    '.github/sluice.yml': policy
  }
  github = await startGitHub({ seed: seedOf({ files }) })
  execFileSync('git', ['init', '-q', '-b', 'main', folder])
  pullBranch(github, repository, folder)
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await Promise.all([github.stop(), registry.close()])
})

/** Plays the example as it stands, with the permissions that it has. */
async function play(request: Omit<RunRequest, 'workflow'>) {
  const sha = execFileSync('git', ['-C', folder, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
  const mark = github.counts.mark()
  const world = {
    repository: { repository, root: folder, ref: 'refs/heads/main', sha },
    sources: [sluice],
    actions: thirdParty,
    ownAction: shippedAction,
    groups: new Groups(),
    apiUrl: github.url,
    token: (granted: Readonly<Record<string, string>>) => github.grant(granted)
  }
  const end = await startRun(world, { workflow, ...request }).done
  return { end, results: resultsOf(end), counts: github.counts.since(mark) }
}

const pull = () => github.repository(repository).issues.find(({ number }) => number === 1)

test('tells on a pull request what it would do, and may and does write nothing', async () => {
  const base = github.repository(repository).refs.get('refs/heads/main')
  const payload = { action: 'opened', pull_request: { number: 1, base: { sha: base } } }

  const { end, results, counts } = await play({ event: 'pull_request', payload })

  expect({ results, logs: logsOf(end) }).toEqual({
    results: { 'dependencies/gather': 'success', dependencies: 'success' },
    logs: ''
  })
  expect(counts.writes).toBe(0)
  expect(pull()?.state).toBe('open')
}, 120_000)

test('merges what is proven after the checks, from the default branch', async () => {
  const { end, results, counts } = await play({ event: 'workflow_run', payload: { action: 'completed' } })

  expect({ results, logs: logsOf(end) }).toEqual({
    results: { 'dependencies/decide': 'success', dependencies: 'success' },
    logs: ''
  })
  expect(pull()).toMatchObject({ state: 'closed' })
  expect(counts.calls.filter(({ status }) => status === 401 || status === 403)).toEqual([])
  expect(github.violations()).toEqual([])
}, 120_000)

test('finds nothing left to do at the next half hour', async () => {
  const { results, counts } = await play({ event: 'schedule' })

  expect(results).toMatchObject({ 'dependencies/decide': 'success' })
  expect(counts.writes).toBe(0)
}, 120_000)
