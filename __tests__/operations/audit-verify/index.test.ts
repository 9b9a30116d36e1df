import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createEmbeddedLedger } from '../../../src/adapters/embedded/git-ledger.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { auditVerify } from '../../../src/operations/audit-verify/index.ts'
import type { Report } from '../../../src/report.ts'
import { note } from '../../domain/ledger/drafts.ts'

let home: string

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'sluice-audit-'))
})

afterEach(async () => {
  await rm(home, { recursive: true, force: true })
})

async function audit(raw: RawInputs = {}): Promise<Report> {
  const inputs = parseInputs(auditVerify.Inputs, raw)
  const run = { actor: { id: 0, login: 'mona' }, workingDirectory: home, home, job: 'job' }
  const context = { inputs, run, ports: { ledger: createEmbeddedLedger(home) }, policy: {} as never }
  return runOperation(auditVerify, context, { dryRun: false, line: () => undefined })
}

function git(command: string[], input = ''): string {
  return execFileSync('git', command, { cwd: join(home, 'ledger'), input, encoding: 'utf8' })
}

function rewrite(path: string, edit: (text: string) => string): void {
  const text = edit(git(['show', `sluice-ledger:${path}`]))
  const head = 'commit refs/heads/sluice-ledger\ncommitter Eve <eve@localhost> 1700000000 +0000\ndata 1\nx\n'
  const change = `from refs/heads/sluice-ledger^0\nM 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`
  git(['fast-import', '--quiet'], head + change)
}

test('an empty ledger is intact', async () => {
  expect(await audit()).toMatchObject({ outcome: 'done', result: { intact: true, events: 0 } })
})

test('counts the events of an intact ledger and names its head', async () => {
  const [, two] = await createEmbeddedLedger(home).append(() => ({ events: [note('one'), note('two')] }))
  const result = { events: 2, head: two?.hash, kinds: { 'incident.updated': 2 } }
  const report = await audit()
  expect(report).toMatchObject({ outcome: 'done', result: { ...result, checked: 'events' } })
  expect(JSON.stringify(report.blocks)).toContain('Not checked: the signed records')
})

test('refuses a ledger with an edited event and names the event', async () => {
  await createEmbeddedLedger(home).append(() => ({ events: [note('one'), note('two'), note('three')] }))
  rewrite('events/000001.jsonl', text => text.replaceAll('"two"', '"too"'))
  const report = await audit()
  expect(report).toMatchObject({ outcome: 'refused', reason: 'ledger-altered' })
  expect(report.headline).toContain('event 2 ')
})

test('refuses a ledger whose newest event is gone', async () => {
  await createEmbeddedLedger(home).append(() => ({ events: [note('one'), note('two')] }))
  rewrite('events/000001.jsonl', text => `${text.split('\n')[0]}\n`)
  expect(await audit()).toMatchObject({ outcome: 'refused', reason: 'ledger-truncated' })
})

test('still verifies after many segments', async () => {
  const drafts = Array.from({ length: 600 }, (_, index) => note(`note ${index}`))
  await createEmbeddedLedger(home).append(() => ({ events: drafts }))
  await createEmbeddedLedger(home).append(() => ({ events: [note('last')] }))
  expect(await audit()).toMatchObject({ outcome: 'done', result: { events: 601 } })
  expect(git(['ls-tree', '--name-only', 'sluice-ledger:events']).trim().split('\n').length).toBeGreaterThan(2)
})

test('shows a tail that was cut off together with its head, against a checkpoint that was kept elsewhere', async () => {
  const ledger = createEmbeddedLedger(home)
  await ledger.append(() => ({ events: [note('one')] }))
  const short = await audit()
  const cut = git(['rev-parse', 'sluice-ledger']).trim()
  await ledger.append(() => ({ events: [note('two'), note('three')] }))
  const { checkpoint } = (await audit()).result as { checkpoint: string }
  git(['update-ref', 'refs/heads/sluice-ledger', cut])

  expect(await audit()).toMatchObject({ outcome: 'done' })
  expect(await audit({ checkpoint })).toMatchObject({ outcome: 'refused', reason: 'ledger-truncated' })
  expect(await audit({ checkpoint: String(short.result.checkpoint) })).toMatchObject({ outcome: 'done' })
})

test('shows another history, however long, against a checkpoint', async () => {
  await createEmbeddedLedger(home).append(() => ({ events: [note('one'), note('two')] }))

  const report = await audit({ checkpoint: `1:${'a'.repeat(64)}` })

  expect(report).toMatchObject({ outcome: 'refused', reason: 'ledger-altered' })
})

test.each(['12', 'abc', `1:${'a'.repeat(63)}`])(
  'refuses %s as a checkpoint, and shows a good one',
  async checkpoint => {
    await expect(audit({ checkpoint })).rejects.toMatchObject({
      kind: 'usage',
      code: 'bad-input',
      hint: expect.stringContaining(`120:${'9f2c'.repeat(16)}`)
    })
  }
)
