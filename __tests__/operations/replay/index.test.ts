import { expect, test } from '@jest/globals'
import { defaultPolicy } from '../../../src/domain/policy/default-policy.ts'
import { parseInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { replayOperation } from '../../../src/operations/replay/index.ts'

const header = JSON.stringify({ trace: 1, tickSeconds: 5, plannedTicks: 2, boundsMs: [100] })

function replayed(text: string) {
  const inputs = parseInputs(replayOperation.Inputs, { replay: 'trace.jsonl' })
  const run = { actor: { id: 0, login: 'me' }, workingDirectory: '/', home: '/.sluice', job: 'test' }
  const ports = { traces: { read: async () => text } }
  return runOperation(replayOperation, { inputs, ports, policy: defaultPolicy(), run }, { dryRun: false, line() {} })
}

test('a trace that shows nothing is inconclusive, and the replay is done', async () => {
  const line = JSON.stringify({ t: 5, weight: 0.1, blue: null, green: null })
  expect(await replayed(`${header}\n${line}\n`)).toMatchObject({
    outcome: 'done',
    result: { verdict: 'inconclusive', atTick: null, evidence: 1, harmed: 0, estimated: false }
  })
})

test('a trace that cannot be read is a usage error', async () => {
  await expect(replayed('{')).rejects.toMatchObject({ kind: 'usage', code: 'bad-trace' })
})
