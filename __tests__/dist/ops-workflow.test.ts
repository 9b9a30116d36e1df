import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createIssueNotifier } from '../../src/adapters/github/issue-notifier.ts'
import { createGitHubIssues } from '../../src/adapters/github/issues.ts'
import { createGitHubLedger } from '../../src/adapters/github/ledger-branch.ts'
import { createMirroredLedger } from '../../src/adapters/ledger/mirrored-ledger.ts'
import { MemoryDeployments } from '../../src/adapters/memory/memory-deployments.ts'
import { foldLedger } from '../../src/domain/ledger/state.ts'
import type { GitHub } from '../../stand-ins/github/index.ts'
import { pullBranch } from '../../stand-ins/github/pull.ts'
import { Groups, type RunRequest, shippedAction, startRun, thirdParty } from '../../stand-ins/workflows/index.ts'
import { connect, startShop } from '../adapters/github/connections.ts'
import { openDesk } from '../operations/ops-incident/desk.ts'
import { logsOf, resultsOf, sluice } from '../pipeline/consumer.ts'

const workflow = '.github/workflows/ops.yml'
const folder = mkdtempSync(join(tmpdir(), 'ops-'))
let github: GitHub

beforeAll(async () => {
  const policy = 'version: 1\nartifact: { name: artifact }\n'
  const files = { [workflow]: readFileSync('examples/workflows/ops.yml', 'utf8'), '.github/sluice.yml': policy }
  github = await startShop({ commits: [{ files }] })
  execFileSync('git', ['init', '-q', '-b', 'main', folder])
  pullBranch(github, 'octo/shop', folder)
  await openIncident()
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await github.stop()
})

const ledger = () => createGitHubLedger(connect(github), 'sluice-ledger')
const incident = async () => foldLedger((await ledger().read()).events).incidents[0]

/** A P0 of last night, brought as far as its verification. */
async function openIncident(): Promise<void> {
  const issues = createGitHubIssues(connect(github))
  const mirrors = { deployments: new MemoryDeployments(), issues, logUrl: undefined, trouble: () => undefined }
  const desk = openDesk({ ledger: createMirroredLedger(ledger(), mirrors), notifier: createIssueNotifier(issues) })
  await desk.say({ severity: 'P0', title: 'Service Down' })
  for (const to of ['investigation', 'mitigation', 'verification']) await desk.say({ id: 'INC-1', to })
}

/** Plays the example as it stands, with the permissions that it has, through the shipped bundle. */
async function play(request: Omit<RunRequest, 'workflow'>) {
  const sha = execFileSync('git', ['-C', folder, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
  const mark = github.counts.mark()
  const world = {
    repository: { repository: 'octo/shop', root: folder, ref: 'refs/heads/main', sha },
    sources: [sluice],
    actions: thirdParty,
    ownAction: shippedAction,
    groups: new Groups(),
    apiUrl: github.url,
    token: (granted: Readonly<Record<string, string>>) => github.grant(granted)
  }
  const end = await startRun(world, { workflow, ...request }).done
  return { results: resultsOf(end), logs: logsOf(end), counts: github.counts.since(mark) }
}

let id = 1
function comment(body: string, login = 'mona') {
  const { number, title } = github.repository('octo/shop').issues.find(one => one.title.endsWith('(INC-1)')) ?? {}
  id += 1
  const payload = { action: 'created', issue: { number, title }, comment: { id, body, user: { login, type: 'User' } } }
  return play({ event: 'issue_comment', payload })
}

const well = { 'ops/command': 'success', ops: 'success' }
const said = () => github.repository('octo/shop').comments.map(({ body }) => body ?? '')

test('a stranger’s /ack is heard by nobody', async () => {
  const { results, counts } = await comment('/ack', 'mallory')

  expect(results).toMatchObject({ 'ops/command': 'failure' })
  expect(counts.writes).toBe(0)
  expect((await incident())?.acknowledgedAt).toBeUndefined()
}, 120_000)

test('/ack of somebody who may write is followed, and answered on the issue', async () => {
  const { results, logs } = await comment('/ack')

  expect({ results, logs }).toEqual({ results: well, logs: '' })
  expect((await incident())?.acknowledgedAt).toBeDefined()
  expect(said().some(body => /INC-1.*P0.*verification/.test(body))).toBe(true)
}, 120_000)

test('/resolve ends the incident, closes its issue, files what is to be done and proposes the post-mortem', async () => {
  const { results, logs } = await comment(
    [
      '/resolve all is well again',
      'cause: an index was dropped',
      'action: refuse migrations that drop an index',
      'owner: bob',
      'due: 2026-12-01',
      'customers: no'
    ].join('\n')
  )

  expect({ results, logs }).toEqual({ results: well, logs: '' })
  expect(await incident()).toMatchObject({ state: 'resolved', document: { path: 'docs/post-mortems/INC-1.md' } })
  const { issues, refs } = github.repository('octo/shop')
  expect(issues.find(one => one.title.endsWith('(INC-1)'))?.state).toBe('closed')
  expect(issues.find(one => one.title.endsWith('action item'))?.body).toContain('- Owner: bob\n- Due: 2026-12-01')
  expect(issues.filter(one => one.pull !== undefined).map(one => one.title)).toEqual(['Post-mortem of INC-1'])
  expect(refs.has('refs/heads/sluice/post-mortem-inc-1')).toBe(true)
}, 120_000)

test('the clock finds nothing left to do, and once the post-mortem is merged it is done', async () => {
  const idle = await play({ event: 'schedule' })
  expect([idle.results, idle.counts.writes]).toEqual([well, 0])
  const documents = github.repository('octo/shop').issues.find(one => one.pull !== undefined)
  const route = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge'
  await connect(github).write(route, { pull_number: documents?.number })

  const { results, logs } = await play({ event: 'schedule' })

  expect({ results, logs }).toEqual({ results: well, logs: '' })
  expect((await incident())?.reviewedAt).toBeDefined()
  expect(github.violations()).toEqual([])
}, 180_000)
