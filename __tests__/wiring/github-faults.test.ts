import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Repository } from '../../stand-ins/github/state/world.ts'
import { faultKinds, type Scene, strikeAll } from './faults.ts'
import { openRelease, type Release, repository } from './release-on-github.ts'

let release: Release
let digest: string
let pushed: Repository
let built: Repository
let struck = 0

beforeAll(async () => {
  release = await openRelease()
  pushed = release.github.repository(repository)
  digest = String((await release.build()).report.result.digest)
  built = release.github.repository(repository)
})
afterAll(async () => {
  process.stdout.write(`${struck} calls struck\n`)
  await release.close()
})

/** Who is where, for the ledger and for those who look at GitHub; without names and times that each run has anew. */
async function truth() {
  const { builds, environments, deployments } = await release.state()
  const { deployments: shown, refs } = release.github.repository(repository)
  return {
    builds: builds.map(build => build.digest),
    live: [...environments.values()].map(here => [here.environment, here.live?.digest, here.lock?.owner]),
    deployments: deployments.map(({ environment, status }) => [environment, status]),
    shown: shown
      .map(({ environment, statuses }) => [environment, statuses.at(-1)?.state])
      .filter(([, state]) => state !== 'inactive'),
    branches: [...refs.keys()].sort()
  }
}

async function expectToHold(scene: Scene, kind: (typeof faultKinds)[number]): Promise<void> {
  const { strikes, wrong } = await strikeAll(scene, kind)
  struck += strikes

  expect(wrong).toEqual([])
}

describe.each(faultKinds)('%s at every call', kind => {
  test('lets a build work or say that it could not find out', async () => {
    // Before the first build there is no ledger branch; making it is the hardest case.
    release.github.change(repository, () => pushed)

    await expectToHold({ release, outcomes: ['done', 'unchanged'], truth, act: () => release.build() }, kind)
  })

  test('lets a promotion work or say that it could not find out', async () => {
    release.github.change(repository, () => built)
    const act = () => release.promote('staging', { digest })

    await expectToHold({ release, outcomes: ['done', 'unchanged'], truth, act }, kind)
  })

  test('never turns a refusal into a yes', async () => {
    release.github.change(repository, () => built)
    const act = () => release.promote('production', { digest })

    await expectToHold({ release, outcomes: ['refused'], truth, act }, kind)
  })
})

test('speaks to GitHub only as GitHub describes it', () => {
  expect(release.github.violations()).toEqual([])
})
