import { expect, test } from '@jest/globals'
import { createMemoryClock } from '../../../src/adapters/memory/memory-clock.ts'
import { MemoryLedger } from '../../../src/adapters/memory/memory-ledger.ts'
import { defaultPolicy } from '../../../src/domain/policy/default-policy.ts'
import { renderReport } from '../../../src/hosts/render.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { opsDeployments } from '../../../src/operations/ops-deployments/index.ts'
import { opsStatus } from '../../../src/operations/ops-status/index.ts'
import { draft, otherDigest, someDigest } from '../../domain/ledger/drafts.ts'

const run = { actor: { id: 1, login: 'ada' }, workingDirectory: '/', home: '/', job: 'on call' }
const watcher = { dryRun: false, line: () => undefined }

function completed(deployment: string, digest: typeof someDigest | typeof otherDigest, time: string) {
  const subject = { artifact: 'web', digest, environment: 'production' } as const
  const data = {
    deployment,
    slot: 'a',
    generation: 1,
    buildId: `build-${deployment}`,
    previous: null,
    job: 'j'
  } as const
  return draft('deployment.completed', { ...data, action: 'deploy' }, { subject, time, key: deployment })
}

async function world() {
  const ledger = new MemoryLedger()
  const opened = { incident: 'INC-1', severity: 'P1', title: 'Slow', detail: 'p95 is 3 s' } as const
  await ledger.append(() => ({
    events: [
      completed('d1', otherDigest, '2026-01-01T00:00:00Z'),
      completed('d2', someDigest, '2026-01-01T10:00:00Z'),
      draft('incident.opened', opened, { key: 'INC-1' })
    ]
  }))
  let reads = 0
  const counting = {
    location: ledger.location,
    append: () => Promise.reject(new Error('status only reads')),
    record: () => Promise.reject(new Error('status needs no record')),
    read: () => {
      reads += 1
      return ledger.read()
    }
  }
  const ports = { ledger: counting, clock: createMemoryClock('2026-01-01T12:10:00Z') }
  const context = { ports, policy: defaultPolicy(), run }
  return { context, reads: () => reads }
}

test('tells what runs where, what moves, and which incidents are open, with one look at the ledger', async () => {
  const { context, reads } = await world()

  const report = await runOperation(opsStatus, { ...context, inputs: parseInputs(opsStatus.Inputs, {}) }, watcher)

  const text = renderReport(report)
  expect(text).toMatch(/production\s+sha256:aaaa…aaaa\s+build-d2\s+slot a\s+2 h 10 min\s+none\s+sha256:bbbb…bbbb/)
  expect(text).toMatch(/INC-1\s+P1\s+triage\s+Slow/)
  expect(report).toMatchObject({ outcome: 'done', result: { 'looked-at': 'memory', incidents: [{ id: 'INC-1' }] } })
  expect(reads()).toBe(1)
})

test('lists as many deployments as were asked for, the newest first', async () => {
  const { context } = await world()
  const list = async (raw: RawInputs) => {
    const inputs = parseInputs(opsDeployments.Inputs, raw)
    const { result } = await runOperation(opsDeployments, { ...context, inputs }, watcher)
    return (result.deployments as { id: string }[]).map(one => one.id)
  }

  expect(await list({})).toEqual(['d2', 'd1'])
  expect(await list({ limit: '1' })).toEqual(['d2'])
})
