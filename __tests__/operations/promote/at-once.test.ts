import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createEmbeddedLedger } from '../../../src/adapters/embedded/git-ledger.ts'
import { verifyRecord } from '../../../src/domain/evidence/record.ts'
import { Failure } from '../../../src/domain/failure.ts'
import { environmentKey, foldLedger } from '../../../src/domain/ledger/state.ts'
import { build, openStage, run, type Stage, trust } from './stage.ts'

/** The same twins, but with a git ledger on disk; each call opens it anew, as another process would. */
function onGit(home: string): Stage {
  const stage = openStage()
  const ledger = () => createEmbeddedLedger(home) as unknown as Stage['ledger']
  return { ...stage, ledger: ledger(), ports: name => ({ ...stage.ports(name), ledger: ledger() }) }
}

async function askedAtOnce(stage: Stage, digests: readonly string[]) {
  const asked = digests.map((digest, index) => run(stage, { environment: 'production', digest }, `racer ${index}`))
  const ended = await Promise.allSettled(asked)
  return ended.map(end => {
    if (end.status === 'fulfilled') return [end.value.outcome, JSON.stringify(end.value.blocks)]
    return end.reason instanceof Failure ? [end.reason.kind, end.reason.message] : ['bug', String(end.reason)]
  })
}

test.each([2, 4, 8])(
  'of %i promotions of one digest at once, one proceeds and the others are told that the world moved or who is at work',
  async count => {
    const stage = onGit(mkdtempSync(join(tmpdir(), 'sluice-at-once-')))
    const digest = await build(stage, 1)
    await run(stage, { environment: 'staging', digest })

    const ends = await askedAtOnce(stage, Array<string>(count).fill(digest))

    expect(ends.filter(([outcome]) => outcome === 'done')).toHaveLength(1)
    const others = ends.filter(([outcome]) => outcome !== 'done')
    // One that looks only when all is over finds the digest there already.
    for (const [outcome, text] of others) {
      expect(['conflict', 'unchanged']).toContain(outcome)
      expect(text).toMatch(
        /locked by racer \d.*free again|place \d+ in line behind racer \d|changed while.*racer \d|there already/
      )
    }
    const { events } = await stage.ledger.read()
    const state = foldLedger(events)
    expect(events.filter(event => event.kind === 'deployment.completed')).toHaveLength(2)
    expect(state.environments.get(environmentKey('shop', 'production'))).toMatchObject({ live: { digest } })
    expect(state.environments.get(environmentKey('shop', 'production'))?.lock).toBeUndefined()
    const head = state.recordHeads.get(digest)
    const record = verifyRecord(await stage.ledger.record(digest), { digest, trust, ...(head && { head }) })
    expect(record.broken).toBeUndefined()
  },
  60_000
)

test('each who finds the lock held is told who holds it and their own place in line, the same when asked again', async () => {
  const stage = openStage()
  const [one, two] = [await build(stage, 1), await build(stage, 2)]
  for (const digest of [one, two]) {
    await run(stage, { environment: 'staging', digest })
    await run(stage, { environment: 'production', digest }, 'the owner')
  }
  const third = await build(stage, 3)
  await run(stage, { environment: 'staging', digest: third })
  const ask = (job: string) => run(stage, { environment: 'production', digest: third, 'replace-held': 'true' }, job)

  const answers = [await ask('second'), await ask('third'), await ask('second')]

  expect(answers.map(({ outcome, reason }) => [outcome, reason])).toEqual(Array(3).fill(['conflict', 'gate-lock-held']))
  const places = answers.map(({ result }) => result.queued)
  expect(places).toEqual([
    { owner: 'the owner', place: 1 },
    { owner: 'the owner', place: 2 },
    { owner: 'the owner', place: 1 }
  ])
  const { events } = await stage.ledger.read()
  expect(events.filter(event => event.kind === 'lock.requested')).toHaveLength(2)
})
