import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ActionEnd, type Cancellation, openJob, repositoryRoot } from '../../stand-ins/runner/index.ts'
import { greenWeight, openShopWorkspace, proxyAddress, type ShopWorkspace, startCustomers } from './shop-workspace.ts'

let shop: ShopWorkspace
beforeEach(() => {
  shop = openShopWorkspace()
}, 180_000)
afterEach(() => shop.close())

const sluice = (...words: string[]) =>
  JSON.parse(
    execFileSync(process.execPath, [join(repositoryRoot, 'dist/cli/index.js'), ...words, '--json'], {
      cwd: shop.folder,
      stdio: ['ignore', 'pipe', 'ignore']
    }).toString()
  ) as { readonly outcome: string; readonly result: Readonly<Record<string, unknown>> }

/** Brings the first version to production and stages the second, then cancels its rollout once traffic has moved. */
async function cancelledRollout(how: Omit<Cancellation, 'when'>) {
  const suites = 'unit_tests: junit/unit.xml\nintegration_tests: junit/integration.xml\nsecurity_scan: report.sarif'
  const command = 'node build.mjs && node test.mjs && node scan.mjs'
  const release = () => {
    const digest = String(sluice('build', '--command', command, '--path', 'dist', '--tests', suites).result.digest)
    sluice('promote', '--environment', 'staging', '--digest', digest)
    sluice('promote', '--environment', 'production', '--digest', digest)
  }
  release()
  shop.commitVersion('v2')
  release()
  const customers = startCustomers(proxyAddress(shop.folder))
  const job = openJob({ workspace: shop.folder })
  const main = await job.step({
    id: 'bluegreen',
    action: 'bluegreen',
    inputs: { environment: 'production', duration: '10m' },
    cancel: { when: output => /green [█░]+ +10 %/.test(output), ...how }
  })
  const whileCancelled = await greenWeight(shop.folder)
  const posts = await job.end()
  const { failed } = await customers.stop()
  return { main, whileCancelled, post: posts[0] as ActionEnd, failed }
}

test('a cancelled rollout is back on blue when the job has ended', async () => {
  // A runner gives 7.5 s; how long it takes here is the machine's business, what comes of it is not.
  const { main, post, failed } = await cancelledRollout({ interruptMs: 60_000, terminateMs: 60_000 })

  expect(main.code).toBe(3)
  expect(main.signals).toEqual(['SIGINT'])
  expect(main.outputs).toMatchObject({ outcome: 'aborted', 'reason-code': 'interrupted', 'green-weight': '0' })
  expect(main.state).toEqual({ settled: 'true' })
  expect(await greenWeight(shop.folder)).toBe(0)
  expect(JSON.stringify(sluice('ops', 'status').result)).not.toMatch(/"status":"(staged|rolling)"/)
  expect(post).toMatchObject({ code: 0, log: '' })
  expect(failed).toBe(0)
}, 240_000)

test('a rollout whose process died is brought back to blue by the post part', async () => {
  const { main, whileCancelled, post, failed } = await cancelledRollout({ atOnce: true })

  expect(main.signal).toBe('SIGKILL')
  expect(main.state).toEqual({})
  expect(whileCancelled).toBeGreaterThan(0)
  expect(post.outputs.outcome).toBe('aborted')
  expect(await greenWeight(shop.folder)).toBe(0)
  expect(failed).toBe(0)
}, 240_000)
