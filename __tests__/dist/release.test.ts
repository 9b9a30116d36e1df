import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { type ActionEnd, type JobStep, openJob, readActionFile, repositoryRoot } from '../../stand-ins/runner/index.ts'
import { openShopWorkspace, proxyAddress, startCustomers } from './shop-workspace.ts'

const shop = openShopWorkspace()
const job = openJob({ workspace: shop.folder })
afterAll(() => shop.close())

const suites = 'unit_tests: junit/unit.xml\nintegration_tests: junit/integration.xml\nsecurity_scan: report.sarif'
const command = 'node build.mjs && node test.mjs && node scan.mjs'
const build = (id: string): JobStep => ({
  id,
  action: 'build-provenance',
  inputs: { command, path: 'dist', tests: suites }
})
// The runner gives each job its name; production is another job than staging, as the policy wants it.
const promote = (environment: string, from: string): JobStep => ({
  id: environment,
  action: 'promote',
  run: { job: environment },
  inputs: { environment, digest: `\${{ steps.${from}.outputs.digest }}` }
})
// What is tried here is the way, not the judge: with these margins a few hundred requests prove enough.
const wide = { 'max-error-rate-increase': '20', 'max-latency-increase': '400' }
const bluegreen = (from: string, duration = '12s'): JobStep => ({
  id: 'bluegreen',
  action: 'bluegreen',
  run: { job: 'production' },
  inputs: { environment: 'production', duration, ...wide, digest: `\${{ steps.${from}.outputs.digest }}` }
})

const undeclared = new Set<string>()

async function run(step: JobStep): Promise<ActionEnd> {
  const end = await job.step(step)
  const declared = Object.keys(readActionFile(step.action).outputs)
  for (const name of Object.keys(end.outputs)) if (!declared.includes(name)) undeclared.add(`${step.action}: ${name}`)
  return end
}

async function outcomeOf(step: JobStep): Promise<string | undefined> {
  return (await run(step)).outputs.outcome
}

function resultOf(end: ActionEnd): Readonly<Record<string, unknown>> {
  return (JSON.parse(end.outputs.result ?? '{}') as { readonly result: Record<string, unknown> }).result
}

test('builds once, and hands on the digest that names the artifact from here', async () => {
  const end = await run(build('v1'))

  expect(end.code).toBe(0)
  expect(end.outputs).toMatchObject({ outcome: 'done', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) })
  expect(existsSync(end.outputs.bundle ?? '')).toBe(true)
  expect(end.summary).toContain('| ✓ **unit_tests** |')
})

test('promotes that digest to staging, where the smoke test finds it', async () => {
  const staging = await run(promote('staging', 'v1'))
  expect(staging.outputs.outcome).toBe('done')

  const smoke = await run({
    id: 'smoke',
    action: 'smoke-test',
    inputs: {
      suite: 'smoke.yml',
      'base-url': String(resultOf(staging)['slot-url']),
      'expect-digest': `\${{ steps.v1.outputs.digest }}`
    }
  })

  expect(smoke.outputs).toMatchObject({ outcome: 'done', verdict: 'pass' })
})

test('goes live at once where nothing was live before, and bluegreen finds nothing to do', async () => {
  expect(await outcomeOf(promote('production', 'v1'))).toBe('done')
  expect(await outcomeOf(bluegreen('v1'))).toBe('unchanged')
})

test('shifts traffic to the next version without losing a request', async () => {
  shop.commitVersion('v2')
  expect(await outcomeOf(build('v2'))).toBe('done')
  expect(await outcomeOf(promote('staging', 'v2'))).toBe('done')
  expect(await outcomeOf(promote('production', 'v2'))).toBe('done')
  const customers = startCustomers(proxyAddress(shop.folder))

  const end = await run(bluegreen('v2')).finally(() => customers.stop())

  expect(end.outputs).toMatchObject({ outcome: 'completed' })
  expect(end.code).toBe(0)
  expect(await customers.stop()).toMatchObject({ failed: 0 })
}, 180_000)

test('leaves everything as it is when a step is run again', async () => {
  expect(await outcomeOf(build('v2-again'))).toBe('unchanged')
  expect(await outcomeOf(promote('staging', 'v2'))).toBe('unchanged')
  expect(await outcomeOf(promote('production', 'v2'))).toBe('unchanged')
  expect(await outcomeOf(bluegreen('v2'))).toBe('unchanged')
})

test('does nothing after the job, because each step came to its end', async () => {
  const posts = await job.end()

  expect(posts.map(post => [post.code, post.log])).toEqual([[0, '']])
})

test('leaves a ledger that holds every event as it was appended', () => {
  const cli = join(repositoryRoot, 'dist/cli/index.js')
  const printed = execFileSync(process.execPath, [cli, 'audit', 'verify', '--json'], {
    cwd: shop.folder,
    stdio: 'pipe'
  })

  expect(JSON.parse(printed.toString())).toMatchObject({ outcome: 'done' })
})

test('sets no output that its action.yml does not declare', () => {
  expect([...undeclared]).toEqual([])
})
