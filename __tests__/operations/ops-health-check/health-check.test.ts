import { expect, test } from '@jest/globals'
import { memoryHealthLog } from '../../../src/adapters/memory/memory-health-log.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { opsHealthCheck } from '../../../src/operations/ops-health-check/index.ts'
import type { HealthLog } from '../../../src/ports/health-log.ts'
import { deploymentPorts, policy } from '../ops-verify-deployment/deployment.ts'
import type { Answer } from '../smoke-test/smoke-run.ts'

const digest = `sha256:${'a'.repeat(64)}` as const
const minute = 60_000

async function check(answer: Answer, raw: RawInputs = {}, health: HealthLog = memoryHealthLog(), live = true) {
  const ports = { ...(await deploymentPorts(answer, live ? digest : undefined)), health }
  const run = { actor: { id: 0, login: 'sam' }, workingDirectory: '/', home: '/', job: 'job' }
  const inputs = parseInputs(opsHealthCheck.Inputs, { retry: '0', ...raw })
  const report = await runOperation(
    opsHealthCheck,
    { inputs, ports, policy: policy(), run },
    {
      dryRun: raw['dry-run'] === 'true',
      line: () => undefined
    }
  )
  return { report, health, now: ports.clock.now() }
}

const healthy: Answer = () => ({ body: JSON.stringify({ status: 'ok', digest }) })

test('asks only for health unless it is to be full', async () => {
  const asked: string[] = []
  const answer: Answer = request => {
    asked.push(new URL(request.url).pathname)
    return healthy(request)
  }

  expect((await check(answer)).report.outcome).toBe('done')
  expect(asked).toEqual(['/health'])

  expect((await check(answer, { full: 'true' })).report.outcome).toBe('done')
  expect(asked).toContain('/api/version')
})

test('a full check notices that something else answers than what is live', async () => {
  const other: Answer = () => ({ body: JSON.stringify({ digest: 'sha256:other' }) })

  expect((await check(other)).report.outcome).toBe('done')
  expect((await check(other, { full: 'true' })).report).toMatchObject({ outcome: 'refused', reason: 'unhealthy' })
})

test('unhealthy is a no, silence is not known, and both are remembered', async () => {
  const health = memoryHealthLog()

  expect((await check(() => ({ status: 500 }), {}, health)).report).toMatchObject({ outcome: 'refused' })
  expect((await check(() => undefined, {}, health)).report).toMatchObject({ outcome: 'unavailable' })
  expect((await health.read()).map(entry => entry.verdict)).toEqual(['fail', 'inconclusive'])
})

test('never says up over a time that it did not see', async () => {
  const before = (minutes: number) =>
    memoryHealthLog([{ time: new Date(-minutes * minute).toISOString(), environment: 'production', verdict: 'pass' }])

  const onTime = await check(healthy, {}, before(5))
  const late = await check(healthy, {}, before(264))

  expect(onTime.report.headline).toBe('health-check pass · production up; 100.0 % of 5 min seen')
  expect(late.report.headline).toBe('health-check pass · production healthy now; 1.8 % of 4 h 24 min seen')
  expect(late.report.blocks[0]).toMatchObject({ checks: [{ text: expect.stringContaining('came 4 h 19 min late') }] })
})

test('nothing live is no health', async () => {
  expect((await check(healthy, {}, memoryHealthLog(), false)).report).toMatchObject({
    outcome: 'refused',
    reason: 'nothing-live'
  })
})

test('a dry run asks nobody and remembers nothing', async () => {
  const { report, health } = await check(
    () => {
      throw new Error('nobody is to be asked')
    },
    { 'dry-run': 'true' }
  )

  expect(report.outcome).toBe('planned')
  expect(await health.read()).toEqual([])
})
