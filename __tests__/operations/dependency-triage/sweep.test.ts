import { expect, test } from '@jest/globals'
import { MemoryEvidenceRecords } from '../../../src/adapters/memory/memory-evidence-records.ts'
import { MemoryLedger } from '../../../src/adapters/memory/memory-ledger.ts'
import { MemoryPulls } from '../../../src/adapters/memory/memory-pulls.ts'
import { defaultPolicy } from '../../../src/domain/policy/default-policy.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { dependencyTriage } from '../../../src/operations/dependency-triage/index.ts'
import type { Notification } from '../../../src/ports/notifier.ts'
import { playTicks } from '../../campaign/escalations.ts'
import { genuine } from '../../domain/triage/genuine.ts'

const hour = 3_600_000

/** Many pull requests that ask for a review, each at a commit of its own. */
function world(count: number) {
  const seeds = Array.from({ length: count }, (_, index) => {
    const number = index + 1
    const head = String(number).padStart(40, '0')
    const { policy: _policy, observed_at: _time, ...evidence } = genuine()
    const [alert] = evidence.alerts as { security_vulnerability: { severity: string } }[]
    alert!.security_vulnerability.severity = 'high'
    Object.assign(evidence, {
      advisories: [],
      pull: { ...evidence.pull, number, head: { ...evidence.pull.head, sha: head } }
    })
    return { number, head, open: true, evidence, checks: { test: 'success' } }
  })
  const pulls = new MemoryPulls(seeds)
  let gathered = 0
  const counting = {
    open: () => pulls.open(),
    pulse: (number: number) => pulls.pulse(number),
    gather: (number: number) => {
      gathered += 1
      return pulls.gather(number)
    }
  }
  let time = Date.parse('2025-11-20T12:00:00Z')
  const sent: Notification[] = []
  const ports = {
    records: new MemoryEvidenceRecords(),
    clock: { now: () => new Date(time), sleep: async () => undefined },
    pulls: counting,
    notes: pulls,
    merge: pulls,
    ledger: new MemoryLedger(),
    notifiers: [{ name: 'team', notify: async (one: Notification) => void sent.push(one) }]
  }
  const sweep = (raw: RawInputs = {}) =>
    runOperation(
      dependencyTriage,
      {
        inputs: parseInputs(dependencyTriage.Inputs, { mode: 'sweep', ...raw }),
        ports,
        policy: defaultPolicy(),
        run: { actor: { id: 1, login: 'sluice' }, workingDirectory: '/', home: '/.sluice', job: 'job' }
      },
      { dryRun: false, line() {} }
    )
  const reads = () => {
    const before = gathered
    gathered = 0
    return before
  }
  const later = (hours: number) => {
    time += hours * hour
  }
  return { sweep, pulls, sent, reads, later }
}

test('reads again only a few of those that were decided at the same commit, and writes nothing', async () => {
  const { sweep, pulls, reads, later } = world(500)
  await sweep()
  expect(reads()).toBe(500)
  const { writes } = pulls
  later(1)

  const again = await sweep()

  // Six requests for each that is read, five pages of a hundred, three for the ledger: at most sixty.
  expect(reads() * 6 + 5 + 3).toBeLessThanOrEqual(60)
  expect([again.outcome, pulls.writes - writes]).toEqual(['unchanged', 0])
})

test('reads one again as soon as somebody pushes to it', async () => {
  const { sweep, pulls, reads } = world(3)
  await sweep()
  reads()
  pulls.push(2, 'f'.repeat(40))

  await sweep()

  expect(reads()).toBe(1)
})

test('reminds at half the time, calls at the end of it, and each only once', async () => {
  const { sweep, sent, later } = world(1)
  await sweep()
  later(13)
  await sweep()
  await sweep()
  later(12)
  await sweep()
  later(24)
  await sweep()
  await sweep()

  expect(sent.map(({ severity, text }) => [severity, text.split(' %')[0]])).toEqual([
    ['notice', '50'],
    ['page', '100'],
    ['page', '150']
  ])
})

test('reminds once and misses nothing while runs die, come late or twice, and people edit labels', async () => {
  const { problems, sent, deaths, edits } = await playTicks(400, 3)

  expect(problems).toEqual([])
  expect([sent > 10, deaths > 5, edits > 5]).toEqual([true, true, true])
}, 120_000)

test('links duplicates to the one that is kept, also when only a few are read again', async () => {
  const { sweep, pulls, later } = world(3)
  await sweep()
  const comments = async () => Promise.all([1, 2, 3].map(async number => (await pulls.gather(number)).notes.comment))
  const [kept = '', ...others] = await comments()
  const { writes } = pulls
  for (let hours = 0; hours < 10; hours += 1) {
    later(1)
    await sweep()
  }

  expect(kept).not.toContain('Duplicate')
  for (const other of others) expect(other).toContain('Duplicate of #1')
  expect(pulls.writes).toBe(writes)
})

test('only tells in report mode', async () => {
  const { sweep, pulls } = world(2)

  const report = await sweep({ mode: 'report' })

  expect([report.result.pulls, pulls.writes]).toMatchObject([[{ number: 1 }, { number: 2 }], 0])
})

test('tells as outputs the worst severity of all that is open, and a report of each', async () => {
  const { outputs } = await world(2).sweep()

  expect(outputs).toMatchObject({ decision: 'review', effect: 'none', severity: 'high' })
  expect(outputs?.report?.match(/lodash/g)?.length).toBeGreaterThanOrEqual(2)
})
