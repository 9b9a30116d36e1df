import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { type RunEnd, type RunRequest, startRun } from '../../stand-ins/workflows/index.ts'
import {
  type Consumer,
  green,
  logsOf,
  openConsumer,
  type Play,
  permissions,
  playedWorld,
  resultsOf,
  sluice
} from './consumer.ts'

const commands = {
  path: 'dist',
  compile: 'echo compiled',
  'unit-tests': 'mkdir -p junit && echo unit > junit/unit.xml',
  'integration-tests': 'mkdir -p junit && echo integration > junit/integration.xml',
  build: 'mkdir -p dist && echo built > dist/app && chmod +x dist/app',
  scan: 'test -x dist/app && echo "{}" > report.sarif',
  'e2e-tests': 'echo "tested $BASE_URL"'
}
type Commands = Readonly<Record<string, string>>

function caller(changes: Commands, more = ''): string {
  const lines = Object.entries({ ...commands, ...changes }).map(
    ([name, text]) => `      ${name}: ${JSON.stringify(text)}`
  )
  return `on:
  push:
  schedule: [{ cron: "7 2 * * *" }]
  workflow_dispatch: { inputs: { reason: { type: string } } }
jobs:
  release:
    uses: sluice-actions/sluice/.github/workflows/release.yml@v1
    permissions: ${permissions}
    with:
      unit-results: junit/unit.xml
      integration-results: junit/integration.xml
      scan-report: report.sarif
${lines.join('\n')}
${more}`
}

const consumers: Consumer[] = []
afterEach(() => {
  for (const consumer of consumers.splice(0)) consumer.close()
})

interface Asked {
  readonly changes?: Commands
  readonly more?: string
  /** The whole repository, instead of one made for this test. */
  readonly files?: Readonly<Record<string, string>>
  readonly play?: Play
  readonly request?: Partial<RunRequest>
}

interface Released {
  readonly end: RunEnd
  /** Each call of an action, as `job action mode-or-environment`. */
  readonly calls: readonly string[]
  readonly inputs: readonly Readonly<Record<string, string>>[]
}

async function release({ changes = {}, more = '', files, play = green, request = {} }: Asked = {}): Promise<Released> {
  const consumer = openConsumer(files ?? { '.github/workflows/release.yml': caller(changes, more), 'app.js': '' })
  consumers.push(consumer)
  const calls: string[] = []
  const inputs: Readonly<Record<string, string>>[] = []
  const world = playedWorld(consumer, call => {
    const { environment = '', mode = '' } = call.inputs
    calls.push([call.job.replace('release/', ''), call.action, environment, mode].filter(word => word !== '').join(' '))
    inputs.push(call.inputs)
    return play(call)
  })
  const end = await startRun(world, { workflow: '.github/workflows/release.yml', event: 'push', ...request }).done
  return { end, calls, inputs }
}

test('a green merge goes through every stage to complete, and nobody is asked', async () => {
  const { end, calls, inputs } = await release()

  expect(logsOf(end)).toBe('')
  expect(Object.values(resultsOf(end))).not.toContain('failure')
  expect(resultsOf(end)).toMatchObject({ production: 'success', smoke: 'success', complete: 'success' })
  expect(calls).toEqual([
    'artifact/prove build-provenance',
    'staging promote staging',
    'e2e smoke-test',
    'e2e build-provenance',
    'production promote production',
    'production smoke-test',
    'production bluegreen production',
    'smoke smoke-test'
  ])
  expect(inputs[0]?.tests?.trim().split(/\s*\n\s*/)).toEqual([
    'unit_tests: .sluice-results/sluice-results-unit/**/*',
    'integration_tests: .sluice-results/sluice-results-integration/**/*',
    'security_scan: .sluice-results/sluice-results-scan/**/*'
  ])
})

test('the caller that the README shows releases a package as npm makes them, just as it stands', async () => {
  const readme = readFileSync(join(sluice.root, 'README.md'), 'utf8')
  const [caller = ''] = [...readme.matchAll(/```yaml\n(on: .*?)```/gs)].map(([, text]) => text ?? '')
  const scripts = { test: 'node --eval ""', build: 'mkdir dist && echo built > dist/app' }
  const lock = { name: 'shop', lockfileVersion: 3, requires: true, packages: { '': { name: 'shop' } } }

  const { end, calls } = await release({
    files: {
      '.github/workflows/release.yml': caller,
      'package.json': JSON.stringify({ name: 'shop', scripts }),
      'package-lock.json': JSON.stringify(lock)
    }
  })

  expect(caller.trim().split('\n').length).toBeLessThanOrEqual(10)
  expect(logsOf(end)).toBe('')
  expect(resultsOf(end)).toMatchObject({ production: 'success', smoke: 'success', complete: 'success' })
  expect(calls).toContain('production bluegreen production')
})

const fails = (job: string, action: string): Play => {
  return call => (call.job === `release/${job}` && call.action === action ? { ok: false } : green(call))
}

const red: readonly (readonly [stage: string, asked: Asked, failed: string, calls: number])[] = [
  ['commit', { request: { payload: { repository: { default_branch: 'trunk' } } } }, 'commit', 0],
  ['build', { changes: { compile: 'exit 1' } }, 'build', 0],
  ['unit tests', { changes: { 'unit-tests': 'exit 1' } }, 'unit', 0],
  ['integration tests', { changes: { 'integration-tests': 'exit 1' } }, 'integration', 0],
  ['artifact', { changes: { build: 'exit 1' } }, 'artifact/build', 0],
  ['security scan', { changes: { scan: 'exit 1' } }, 'artifact/scan', 0],
  ['staging', { play: fails('staging', 'promote') }, 'staging', 2],
  ['end-to-end tests', { changes: { 'e2e-tests': 'exit 1' } }, 'e2e-run', 2],
  ['production', { play: fails('production', 'bluegreen') }, 'production', 7],
  ['smoke test', { play: fails('smoke', 'smoke-test') }, 'smoke', 9]
]

test.each(red)('red %s stops everything after it', async (_, asked, failed, count) => {
  const { end, calls } = await release(asked)
  const results = resultsOf(end)
  const jobs = Object.keys(results)

  expect(results[failed]).toBe('failure')
  expect(end.conclusion).toBe('failure')
  expect(
    jobs.slice(jobs.indexOf(failed) + 1).filter(job => !['artifact', 'rollback', 'release'].includes(job))
  ).toEqual([])
  expect(calls).toHaveLength(count)
})

test('a red smoke test after the release goes back by itself', async () => {
  const { end, calls } = await release({ play: fails('smoke', 'smoke-test') })

  expect(calls.at(-1)).toBe('rollback promote production rollback')
  expect(resultsOf(end)).toMatchObject({ smoke: 'failure', rollback: 'success' })
})

test('a red smoke test of the idle slot takes back what is staged, before a customer sees it', async () => {
  const { end, calls } = await release({ play: fails('production', 'smoke-test') })

  expect(calls.slice(-3)).toEqual([
    'production promote production',
    'production smoke-test',
    'production promote production rollback'
  ])
  expect(resultsOf(end)).toMatchObject({ production: 'failure' })
})

test('a train releases what staging runs, verifies it, and builds nothing', async () => {
  const more = '      digest: latest\n      train: nightly\n'
  const { end, calls, inputs } = await release({ more, request: { event: 'schedule' } })

  expect(calls).toEqual([
    'production promote production',
    'production smoke-test',
    'production bluegreen production',
    'smoke smoke-test'
  ])
  expect(inputs[0]).toMatchObject({ digest: 'latest', train: 'nightly' })
  expect(resultsOf(end)).toEqual({ production: 'success', smoke: 'success', complete: 'success', release: 'success' })
})

test('the catch-up tick of a train that released already changes nothing', async () => {
  const play: Play = () => ({ outputs: { outcome: 'unchanged', 'reason-code': 'train-released' } })
  const more = '      digest: latest\n      train: nightly\n'
  const { end, calls } = await release({ more, play, request: { event: 'schedule' } })

  expect(calls).toEqual(['production promote production'])
  expect(end.conclusion).toBe('success')
  expect(resultsOf(end)).toEqual({ production: 'success', release: 'success' })
})

test('a hotfix is built, tested and tried as ever, and says which gates it skips and why', async () => {
  const more = `      hotfix: soak window\n      reason: \${{ inputs.reason }}\n`
  const request = { event: 'workflow_dispatch', inputs: { reason: 'INC-7: checkout is down' } }
  const { end, calls, inputs } = await release({ more, request })
  const asked = inputs[calls.indexOf('production promote production')]

  expect(asked).toMatchObject({ hotfix: 'soak window', reason: 'INC-7: checkout is down' })
  expect(calls).toHaveLength(8)
  expect(resultsOf(end)).toMatchObject({ unit: 'success', e2e: 'success', smoke: 'success', complete: 'success' })
})

test('a release that is cancelled while it tries the idle slot takes back what it staged', async () => {
  const consumer = openConsumer({ '.github/workflows/release.yml': caller({}), 'app.js': '' })
  consumers.push(consumer)
  const calls: string[] = []
  const world = playedWorld(consumer, async call => {
    calls.push(`${call.job.replace('release/', '')} ${call.action} ${call.inputs.mode ?? ''}`.trim())
    if (call.job !== 'release/production' || call.action !== 'smoke-test') return green(call)
    run.cancel()
    return { ok: false }
  })
  const run = startRun(world, { workflow: '.github/workflows/release.yml', event: 'push' })

  const end = await run.done

  expect(end.conclusion).toBe('cancelled')
  expect(calls.slice(-2)).toEqual(['production smoke-test', 'production promote rollback'])
  expect(resultsOf(end)).toMatchObject({ production: 'cancelled', smoke: 'cancelled' })
})

test('a release that is cancelled between going live and its smoke test goes back', async () => {
  const consumer = openConsumer({ '.github/workflows/release.yml': caller({}), 'app.js': '' })
  consumers.push(consumer)
  const calls: string[] = []
  const world = playedWorld(consumer, async call => {
    calls.push(`${call.job.replace('release/', '')} ${call.action} ${call.inputs.mode ?? ''}`.trim())
    if (call.job === 'release/smoke') run.cancel()
    return call.job === 'release/smoke' ? { ok: false } : green(call)
  })
  const run = startRun(world, { workflow: '.github/workflows/release.yml', event: 'push' })

  const end = await run.done

  expect(calls.at(-1)).toBe('rollback promote rollback')
  expect(resultsOf(end)).toMatchObject({ smoke: 'cancelled', complete: 'cancelled', rollback: 'success' })
})

test('a build cannot replace what was checked out, such as the policy', async () => {
  const build = 'mkdir -p dist && echo built > dist/app && cp dist/app app.js'
  const { end, calls } = await release({ changes: { build, path: 'dist app.js' } })

  expect(resultsOf(end)).toMatchObject({ 'artifact/build': 'success', 'artifact/scan': 'failure' })
  expect(logsOf(end)).toContain('File exists')
  expect(calls).toEqual([])
})
