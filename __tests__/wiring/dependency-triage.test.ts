import { expect, test } from '@jest/globals'
import { Connection } from '../../src/adapters/github/connection.ts'
import { createGitHubLedger } from '../../src/adapters/github/ledger-branch.ts'
import { Failure } from '../../src/domain/failure.ts'
import type { HostFacts } from '../../src/door.ts'
import { runDoor } from '../../src/hosts/terminal.ts'
import type { RawInputs } from '../../src/inputs.ts'
import { dependencyTriageDoor } from '../../src/wiring/dependency-triage.ts'
import { seededToken } from '../../stand-ins/github/index.ts'
import { faultOf, inParallel, type WayToFail, waysToFail } from '../adapters/github/sweep.ts'
import { type OpenScene, openScene, repository, type Scene } from './triage-on-github.ts'

const seconds = { secondMilliseconds: 1, timeoutMilliseconds: 2_000 }

async function triage(scene: OpenScene, raw: RawInputs = {}) {
  const host: HostFacts = {
    run: {
      actor: { id: 1001, login: 'mona' },
      workingDirectory: scene.folder,
      home: `${scene.folder}/.sluice`,
      job: 'triage',
      repository,
      pullNumber: 1
    },
    environment: { GITHUB_API_URL: scene.github.url, GITHUB_SERVER_URL: 'https://github.com' },
    pace: seconds
  }
  const mark = scene.github.counts.mark()
  const report = await runDoor(dependencyTriageDoor, { 'github-token': seededToken, ...raw }, host, () => undefined)
  return { report, counts: scene.github.counts.since(mark) }
}

async function withScene(change: Scene, use: (scene: OpenScene) => Promise<void>): Promise<void> {
  const scene = await openScene(change)
  try {
    await use(scene)
    expect(scene.github.violations()).toEqual([])
  } finally {
    await scene.close()
  }
}

test('a sweep decides a dozen open pull requests, and a second one writes nothing', async () => {
  await withScene({ pulls: 12, severity: 'high' }, async scene => {
    const first = await triage(scene, { mode: 'sweep', assignees: 'ann' })
    const second = await triage(scene, { mode: 'sweep', assignees: 'ann' })

    expect([first.report.outcome, second.report.outcome]).toEqual(['done', 'unchanged'])
    expect(scene.labels(12)).toEqual(expect.arrayContaining(['sluice: review', 'sluice: high']))
    expect(second.counts.writes).toBe(0)
    process.stdout.write(`sweeps of 12: ${first.counts.reads} reads, then ${second.counts.reads}\n`)
  })
}, 300_000)

test('a report tells about every open pull request, and writes nothing', async () => {
  await withScene({ pulls: 3 }, async scene => {
    const { report, counts } = await triage(scene, { mode: 'report' })

    expect(report.result.pulls).toMatchObject([{ decision: 'merge' }, { decision: 'merge' }, { decision: 'merge' }])
    expect(counts.writes).toBe(0)
  })
})

async function mergedInLedger(scene: OpenScene): Promise<readonly string[]> {
  const connection = new Connection({ token: seededToken, repository, apiUrl: scene.github.url, ...seconds })
  const { events } = await createGitHubLedger(connection).read()
  return events.flatMap(event => (event.kind === 'triage.merged' ? [event.data.head] : []))
}

const pullOf = (scene: OpenScene) => scene.github.repository(repository).issues.find(one => one.number === 1)

/** Strikes one call of one decision. What was decided without a fault must come out, at once or after a rerun. */
async function strike(change: Scene, way: WayToFail, nth: number): Promise<void> {
  await withScene(change, async scene => {
    const mayMerge = change.conclusion === undefined
    scene.github.faults.add({ kind: faultOf(way, nth), nth, times: nth % 3 === 0 ? 1_000 : 1, milliseconds: 5 })

    const said = await triage(scene).catch((thrown: unknown) => thrown)
    const toldText = said instanceof Failure ? `${said.stack} ${said.hint}` : JSON.stringify(said)
    scene.github.faults.clear()

    expect(toldText).not.toContain(seededToken)
    if (said instanceof Error) expect(said).toMatchObject({ kind: 'unavailable' })
    if (!mayMerge) expect(pullOf(scene)?.state).toBe('open')
    await triage(scene)
    expect(pullOf(scene)?.state).toBe(mayMerge ? 'closed' : 'open')
    expect(scene.github.repository(repository).comments).toHaveLength(1)
    if (mayMerge) expect(await mergedInLedger(scene)).toEqual([scene.head(1)])
    if (nth % 5 === 0) expect((await triage(scene)).counts.writes).toBe(0)
  })
}

const ways = Object.keys(waysToFail) as WayToFail[]

test.each(ways)(
  '%s at calls of a merge is survived, or said, and a rerun ends it',
  async way => {
    let calls = 0
    await withScene({}, async scene => {
      calls = (await triage(scene)).counts.calls.length
    })
    const numbers = Array.from({ length: calls }, (_, index) => index + 1)

    // Each call meets every second way here; the adapters' own tests strike their calls in every way.
    const struck = numbers.filter(nth => (nth + ways.indexOf(way)) % 2 === 0)
    await inParallel(struck, nth => strike({}, way, nth))
  },
  300_000
)

test.each(ways)(
  '%s never lets a red check be merged',
  async way => {
    await inParallel([2, 5, 8, 11, 14, 17], nth => strike({ conclusion: 'failure' }, way, nth))
  },
  300_000
)
