import { expect, test } from '@jest/globals'
import { verifyChain } from '../../../src/domain/ledger/chain.ts'
import type { LedgerEvent } from '../../../src/domain/ledger/event.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { auditExport } from '../../../src/operations/audit-export/index.ts'
import { build, openStage, run as promoteIn, type Stage } from '../promote/stage.ts'

async function exported(stage: Stage, raw: RawInputs = {}) {
  const files = new Map<string, string>()
  const write = async (path: string, text: string) => {
    files.set(path, text)
    return `/work/${path}`
  }
  const inputs = parseInputs(auditExport.Inputs, raw)
  const run = { actor: { id: 0, login: 'mona' }, workingDirectory: '/work', home: '/work', job: 'job' }
  const context = { inputs, run, ports: { ledger: stage.ledger, files: { write } }, policy: stage.policy }
  const report = await runOperation(auditExport, context, { dryRun: inputs.dryRun, line: () => undefined })
  return { report, files }
}

async function promoted() {
  const stage = openStage()
  const digest = await build(stage, 1)
  await promoteIn(stage, { environment: 'staging', digest, reason: '=HYPERLINK("http://evil")' })
  return { stage, digest }
}

test('exports the chain so that anybody can verify it again, and each record line by line', async () => {
  const { stage, digest } = await promoted()

  const { report, files } = await exported(stage)

  const lines = (files.get('sluice-audit/events.jsonl') ?? '').trimEnd().split('\n')
  expect(verifyChain(lines.map(line => JSON.parse(line) as LedgerEvent)).intact).toBe(true)
  expect(lines).toHaveLength((await stage.ledger.read()).events.length)
  const record = await stage.ledger.record(digest)
  expect(files.get(`sluice-audit/records/${digest.slice(7)}.jsonl`)).toBe(record.map(line => `${line}\n`).join(''))
  expect(report).toMatchObject({ outcome: 'done', result: { events: lines.length } })
})

test('never hands a spreadsheet a cell that it would run', async () => {
  const { stage } = await promoted()

  const table = (await exported(stage)).files.get('sluice-audit/events.csv') ?? ''

  expect(table).toContain(`"'=HYPERLINK(""http://evil"")"`)
  expect(table.split('\r\n')[0]).toMatch(/^seq,time,kind,actor/)
})

test('a dry run writes nothing', async () => {
  const { stage } = await promoted()

  const { report, files } = await exported(stage, { 'dry-run': 'true' })

  expect([report.outcome, files.size]).toEqual(['planned', 0])
})
