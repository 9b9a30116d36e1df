import { expect, test } from '@jest/globals'
import type { HostFacts } from '../../src/door.ts'
import { runDoor } from '../../src/hosts/terminal.ts'
import type { RawInputs } from '../../src/inputs.ts'
import { dependencyTriageDoor } from '../../src/wiring/dependency-triage.ts'
import { seededToken } from '../../stand-ins/github/index.ts'
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
