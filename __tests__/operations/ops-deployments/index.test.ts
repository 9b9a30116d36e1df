import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { renderReport } from '../../../src/hosts/render.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { opsDeployments } from '../../../src/operations/ops-deployments/index.ts'
import { opsStatus } from '../../../src/operations/ops-status/index.ts'
import { build, endRollout, openStage, run, type Stage, shopPolicy } from '../promote/stage.ts'

const about = { actor: { id: 1, login: 'ada' }, workingDirectory: '/', home: '/', job: 'somebody' }
const quiet = { dryRun: false, line: () => undefined }

async function list(stage: Stage, raw: RawInputs = {}) {
  const inputs = parseInputs(opsDeployments.Inputs, raw)
  const ports = { ledger: stage.ledger, clock: stage.clock }
  return runOperation(opsDeployments, { inputs, ports, policy: stage.policy, run: about }, quiet)
}

async function released(policy = shopPolicy) {
  const stage = openStage(policy)
  for (const number of [1, 2]) {
    const digest = await build(stage, number)
    await run(stage, { environment: 'staging', digest })
    await stage.clock.sleep(3_600_000)
    await run(stage, { environment: 'production', ...(policy !== shopPolicy && { hotfix: 'soak', reason: 'down' }) })
  }
  await endRollout(stage, 'rolled-back')
  return stage
}

test('lists the newest deployments first, as many as asked for, on lines that fit an old terminal', async () => {
  const report = await list(await released(), { limit: '3' })

  const lines = renderReport(report).split('\n')
  expect(lines[3]).toMatch(/^ {2}production-2-\w{12} +\d{8}-\d{4}-\w{6} +rolled-back +0 ms ago$/)
  expect(lines.filter(line => line.includes('-'))).toHaveLength(3)
  expect(lines.filter(line => line.length > 80)).toEqual([])
})

test('says so where nothing was deployed yet', async () => {
  expect(renderReport(await list(openStage()))).toContain('none yet')
})

test('answers programs in the form that is published', async () => {
  const { result } = await list(await released())

  const published = join(import.meta.dirname, '../../../schemas/deployments.schema.json')
  const accepts = new Ajv2020({ validateFormats: false }).compile(JSON.parse(readFileSync(published, 'utf8')))
  expect(accepts(JSON.parse(JSON.stringify(result)))).toBe(true)
  expect(accepts({ ...result, deployments: [{ id: 'x' }] })).toBe(false)
})

test('the status names an open debt with who owes it, and when it is due', async () => {
  const stage = await released(shopPolicy.replace('after: staging', 'after: staging, soak: 2h, hotfix: { due: 90m }'))
  const inputs = parseInputs(opsStatus.Inputs, {})
  const ports = { ledger: stage.ledger, clock: stage.clock }

  const ask = () => runOperation(opsStatus, { inputs, ports, policy: stage.policy, run: about }, quiet)
  const first = renderReport(await ask())
  await stage.clock.sleep(3 * 3_600_000)

  expect(first).toMatch(/debt debt-production-1-\w{12}: skipped soak by ada, due in 30 min/)
  expect(renderReport(await ask())).toMatch(/skipped soak by ada, overdue since 2 h 30 min/)
})
