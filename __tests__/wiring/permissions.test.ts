import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from '@jest/globals'
import { begin, play, type Scene, type Stage } from './faults.ts'
import { openIdentityScenes } from './identity-scenes.ts'
import { openReleaseScenes } from './release-scenes.ts'
import { openRolloutScenes } from './rollout-scenes.ts'
import { awkwardToken } from './told.ts'
import { openTriageScenes } from './triage-scenes.ts'

type Permissions = Readonly<Record<string, string>>

/** What the page of an action says that it needs. A later row may ask for more of the same. */
function permissionsOf(action: string): Permissions {
  const page = readFileSync(new URL(`../../actions/${action}/README.md`, import.meta.url), 'utf8')
  const [, section = ''] = page.split(/^## Permissions$/m)
  const [table = ''] = section.split(/^## /m)
  const cells = table.split('\n').flatMap(row => (row.startsWith('| `') ? [row.split('|')[1] ?? ''] : []))
  const named = cells.flatMap(cell => [...cell.matchAll(/`([a-z-]+): (read|write)`/g)])
  return Object.fromEntries(named.map(([, name = '', level = '']) => [name, level]))
}

/** The same with one of them gone. */
function without(permissions: Permissions, gone: string): Permissions {
  return Object.fromEntries(Object.entries(permissions).filter(([name]) => name !== gone))
}

let stage: Stage | undefined
afterEach(async () => {
  await stage?.close()
  stage = undefined
})

async function playWith(scene: Scene, permissions: Permissions) {
  begin(scene)
  scene.github.change(scene.repository, repository => ({ ...repository, private: true }))
  scene.github.allow(awkwardToken, permissions)
  return play(scene)
}

const cases: readonly (readonly [
  action: string,
  scene: string,
  open: () => Promise<Stage>,
  used: readonly string[]
])[] = [
  ['build-provenance', "a build with a job's identity", openIdentityScenes, ['contents', 'attestations', 'actions']],
  ['promote', "a promotion with a job's identity", openIdentityScenes, ['contents', 'deployments', 'actions']],
  ['smoke-test', 'a smoke test that is recorded', openReleaseScenes, ['contents']],
  ['bluegreen', 'a rollout that goes back', openRolloutScenes, ['contents', 'deployments', 'issues']],
  [
    'dependency-triage',
    'a merge',
    openTriageScenes,
    ['contents', 'pull-requests', 'checks', 'statuses', 'vulnerability-alerts']
  ]
]

test.each(cases)(
  '%s needs no more than its page says in a private repository, and names what is missing: %s',
  async (action, name, open, used) => {
    stage = await open()
    const scene = stage.scenes.find(one => one.name === name) as Scene
    const listed = permissionsOf(action)

    const whole = await playWith(scene, listed)

    expect(whole.outcome).toBe(scene.outcomes[0])
    expect(whole.told).not.toContain('grant the job')
    expect(Object.keys(listed)).toEqual(expect.arrayContaining([...used]))
    for (const gone of used) {
      const { outcome, told } = await playWith(scene, without(listed, gone))

      // What is only shown elsewhere does not fail what was done; what decides cannot be found out.
      expect([gone, outcome]).toEqual([
        gone,
        expect.stringMatching(/^(unavailable|refused|done|completed|rolled-back)$/)
      ])
      expect([gone, told]).toEqual([gone, expect.stringMatching(new RegExp(`${gone}: (read|write)`))])
    }
    expect(stage.violations()).toEqual([])
  },
  240_000
)
