import { expect, test } from '@jest/globals'
import { type OpenScene, openScene, type Scene, triageAll } from './triage-on-github.ts'

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
    const first = await triageAll(scene, { mode: 'sweep', assignees: 'ann' })
    const second = await triageAll(scene, { mode: 'sweep', assignees: 'ann' })

    expect([first.report.outcome, second.report.outcome]).toEqual(['done', 'unchanged'])
    expect(scene.labels(12)).toEqual(expect.arrayContaining(['sluice: review', 'sluice: high']))
    // Two pages of a hundred at most, and the ledger: with five hundred pull requests it is five pages.
    expect(second.counts.reads).toBeLessThanOrEqual(5)
    expect(second.counts.writes).toBe(0)
    process.stdout.write(`sweeps of 12: ${first.counts.reads} reads, then ${second.counts.reads}\n`)
  })
}, 300_000)

test('a report tells about every open pull request, and writes nothing', async () => {
  await withScene({ pulls: 3 }, async scene => {
    const { report, counts } = await triageAll(scene, { mode: 'report' })

    expect(report.result.pulls).toMatchObject([{ decision: 'merge' }, { decision: 'merge' }, { decision: 'merge' }])
    expect(counts.writes).toBe(0)
  })
})
