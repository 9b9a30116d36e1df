import { expect, test } from '@jest/globals'
import { createMemoryClock } from '../../../src/adapters/memory/memory-clock.ts'
import { memoryHealthLog } from '../../../src/adapters/memory/memory-health-log.ts'
import { MemoryLedger } from '../../../src/adapters/memory/memory-ledger.ts'
import { defaultPolicy } from '../../../src/domain/policy/default-policy.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { opsMetrics } from '../../../src/operations/ops-metrics/index.ts'

async function measure(raw: RawInputs, dryRun: boolean) {
  const written: string[] = []
  const files = { write: async (path: string) => `/home/${written[written.push(path) - 1]}` } as never
  const ports = { ledger: new MemoryLedger(), clock: createMemoryClock(), health: memoryHealthLog(), files }
  const run = { actor: { id: 7, login: 'ada' }, workingDirectory: '/', home: '/', job: 'on call' }
  const inputs = parseInputs(opsMetrics.Inputs, { environment: 'production', ...raw })
  const context = { inputs, ports, policy: defaultPolicy(), run }
  const report = await runOperation(opsMetrics, context, { dryRun, line: () => undefined })
  return { outcome: report.outcome, page: report.result.page, written }
}

test('a page is planned in a dry run and written in a real one; measuring alone is done either way', async () => {
  const page = { page: 'status.html' }

  expect(await measure(page, true)).toEqual({ outcome: 'planned', page: 'status.html', written: [] })
  expect(await measure(page, false)).toEqual({ outcome: 'done', page: '/home/status.html', written: ['status.html'] })
  expect(await measure({}, true)).toMatchObject({ outcome: 'done', written: [] })
})
