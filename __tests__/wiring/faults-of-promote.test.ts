import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Repository } from '../../stand-ins/github/state/world.ts'
import { faultOf, type WayToFail, waysToFail } from '../adapters/github/sweep.ts'
import { type Scene, strikeAll } from './faults.ts'
import { openRelease, type Release, repository } from './release-on-github.ts'

let release: Release
let digest: string
let built: Repository

beforeAll(async () => {
  release = await openRelease()
  digest = String((await release.build()).report.result.digest)
  built = release.github.repository(repository)
})
afterAll(() => release.close())

const ways = Object.keys(waysToFail) as WayToFail[]

async function expectToHold(scene: Scene, way: WayToFail): Promise<void> {
  const { strikes, wrong } = await strikeAll(scene, nth => faultOf(way, nth))

  expect(strikes).toBeGreaterThan(0)
  expect(wrong).toEqual([])
}

test.each(ways)('%s at every call lets a promotion work or say that it could not find out', async way => {
  release.github.change(repository, () => built)
  const act = () => release.promote('staging', { digest })

  await expectToHold({ release, outcomes: ['done', 'unchanged'], act }, way)
})

test('speaks to GitHub only as GitHub describes it', () => {
  expect(release.github.violations()).toEqual([])
})
