import { expect, test } from '@jest/globals'
import { MemoryEvidenceRecords } from '../../../src/adapters/memory/memory-evidence-records.ts'
import { MemoryLedger } from '../../../src/adapters/memory/memory-ledger.ts'
import { MemoryPulls } from '../../../src/adapters/memory/memory-pulls.ts'
import { defaultPolicy } from '../../../src/domain/policy/default-policy.ts'
import { renderReport } from '../../../src/hosts/render.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { dependencyTriage } from '../../../src/operations/dependency-triage/index.ts'
import type { Notification } from '../../../src/ports/notifier.ts'
import { genuine, headSha, type Written } from '../../domain/triage/genuine.ts'

function world(change: (written: Written) => unknown = () => undefined) {
  const written = genuine()
  change(written)
  const { policy: _, observed_at: time, ...evidence } = written
  const pulls = new MemoryPulls([{ number: 42, head: headSha, open: true, evidence, checks: { test: 'success' } }])
  const ledger = new MemoryLedger()
  const records = new MemoryEvidenceRecords()
  const pages: Notification[] = []
  const notifier = { name: 'pages', notify: async (page: Notification) => void pages.push(page) }
  const clock = { now: () => new Date(String(time)), sleep: async () => undefined }
  const ports = { records, clock, pulls, notes: pulls, merge: pulls, ledger, notifiers: [notifier] }
  const triage = (raw: RawInputs = {}, dryRun = false) =>
    runOperation(
      dependencyTriage,
      {
        inputs: parseInputs(dependencyTriage.Inputs, { number: '42', ...raw }),
        ports,
        policy: defaultPolicy(),
        run: { actor: { id: 1, login: 'sluice' }, workingDirectory: '/', home: '/.sluice', job: 'job' }
      },
      { dryRun, line() {} }
    )
  return { triage, pulls, ledger, records, pages }
}

const highOnly = (written: Written) => {
  const [alert] = written.alerts as { security_vulnerability: { severity: string } }[]
  alert!.security_vulnerability.severity = 'high'
  written.advisories = []
}

test('merges a proven critical fix at the commit that was decided on, and says so', async () => {
  const { triage, pulls, ledger } = world()

  const report = await triage()

  expect(report).toMatchObject({
    outcome: 'done',
    outputs: { decision: 'merge', effect: 'merged', severity: 'critical' }
  })
  expect(pulls.merged).toEqual([{ number: 42, head: headSha, method: 'squash' }])
  expect((await ledger.read()).events.map(event => event.kind)).toEqual(['triage.decided', 'triage.merged'])
})

test('keeps evidence that gives the same answer again, offline', async () => {
  const { triage, records } = world()
  const first = await triage()
  const [name = ''] = [...records.files.keys()]

  const again = await triage({ from: name })

  expect(again.outcome).toBe('done')
  for (const key of ['source', 'updates', 'severity', 'decision', 'gates', 'findings']) {
    expect(again.result[key]).toEqual(first.result[key])
  }
})

test('labels and assigns a high one, and writes nothing when asked again', async () => {
  const { triage, pulls } = world(highOnly)
  const raw = { assignees: 'ann', 'review-teams': 'security' }
  await triage(raw)
  const { notes } = await pulls.gather(42)
  const { writes } = pulls

  const again = await triage(raw)

  expect(notes).toMatchObject({
    labels: ['sluice: review', 'sluice: high'],
    assignees: ['ann'],
    reviewers: ['team-security']
  })
  expect(notes.comment).toContain('**Review** · severity high')
  expect([again.outcome, pulls.writes - writes]).toEqual(['unchanged', 0])
})

test('tells whom nobody could ask, so that no review is waited for in vain', async () => {
  const { triage, pulls } = world(highOnly)
  pulls.strangers.add('gone')

  const report = await triage({ assignees: 'ann', 'review-teams': 'gone' })

  expect(report).toMatchObject({ outcome: 'done', result: { unasked: ['gone'] } })
  expect(renderReport(report)).toMatch(/✗ gone +could not be asked about #42/)
})

test('blocks a critical one whose gate failed, and pages once', async () => {
  const { triage, pages, pulls } = world(one => Object.assign(one.check_runs[0]!, { conclusion: 'failure' }))
  await triage()

  const again = await triage()

  expect(again).toMatchObject({ outcome: 'refused', reason: 'triage-checks-red', outputs: { decision: 'blocked' } })
  expect(pages.map(page => page.dedupKey)).toEqual([`triage/42/${headSha}/blocked`])
  expect(pulls.merged).toEqual([])
})

test('changes nothing in a dry run, and says what it would do', async () => {
  const { triage, pulls } = world()

  const report = await triage({ 'dry-run': 'true' }, true)

  expect([report.outcome, pulls.writes]).toEqual(['planned', 0])
})

test('does not merge when somebody pushed between the decision and the merge', async () => {
  const { triage, pulls } = world()
  pulls.push(42, 'd'.repeat(40))

  await expect(triage()).rejects.toMatchObject({ kind: 'conflict', code: 'triage-head-moved' })
  expect(pulls.merged).toEqual([])
})

test('writes foreign text only as code that it cannot leave', async () => {
  const { triage, pulls } = world(one => {
    highOnly(one)
    one.files[0]!.filename = 'x`@everyone`|<img src=x>\n# hi'
  })
  await triage()

  const { comment = '' } = (await pulls.gather(42)).notes

  expect(comment.replace(/`(?:[^`\\]|\\.)*`/g, '')).not.toMatch(/@everyone|<img|# hi/)
})
