import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { smokeTestDoor } from '../../src/wiring/smoke-test.ts'
import type { Place, Scene, Stage, Truth } from './faults.ts'
import { openRelease, type Release, repository } from './release-on-github.ts'

/** A build and every mode of a promotion, each with the state of GitHub from which it starts. */
export async function openReleaseScenes(): Promise<Stage> {
  const service = createServer(({ url }, outgoing) => {
    const known = url === '/health' || url === '/api/version'
    outgoing
      .writeHead(known ? 200 : 404, { 'content-type': 'application/json' })
      .end(JSON.stringify({ status: 'ok', digest }))
  })
  await new Promise<void>(listening => service.listen(0, '127.0.0.1', listening))
  const release = await openRelease()
  const now = () => release.github.repository(repository)
  const pushed = now()
  const digest = String((await release.build()).report.result.digest)
  const built = now()
  await release.promote('staging', { digest })
  const staged = now()
  release.commit('console.log(2)\n')
  const next = String((await release.build()).report.result.digest)
  await release.promote('staging', { digest: next })
  const replaced = now()
  const smoke = {
    'base-url': `http://127.0.0.1:${(service.address() as AddressInfo).port}`,
    'expect-digest': digest,
    'record-as': 'e2e_tests',
    retry: '0',
    'identity-confidence': '0.5'
  }
  const scene = sceneIn(release)
  const repeated = ['done', 'unchanged'] as const
  return {
    scenes: [
      // Before the first build there is no ledger branch; making it is the hardest case.
      scene({ name: 'the first build', start: pushed, outcomes: repeated, act: release.build }),
      scene({
        name: 'a promotion',
        start: built,
        outcomes: repeated,
        act: () => release.promote('staging', { digest })
      }),
      scene({
        name: 'a promotion that is refused',
        start: built,
        outcomes: ['refused'],
        act: () => release.promote('production', { digest })
      }),
      scene({
        name: 'a smoke test that is recorded',
        start: staged,
        outcomes: repeated,
        act: () => release.sign(smokeTestDoor, smoke, 'smoke')
      }),
      scene({
        name: 'a way back',
        start: replaced,
        outcomes: repeated,
        act: () => release.promote('staging', { mode: 'rollback', digest })
      }),
      scene({
        name: 'a recall',
        start: replaced,
        outcomes: repeated,
        act: () => release.promote('', { mode: 'recall', digest: next, reason: 'it leaks' })
      })
    ],
    violations: () => release.github.violations(),
    async close() {
      service.closeAllConnections()
      service.close()
      await release.close()
    }
  }
}

/** Scenes of one release, whose truth is told by its ledger and by what GitHub shows. */
export function sceneIn(release: Release, beside: readonly Place[] = []) {
  const { github, pace, repository } = release
  return (scene: Omit<Scene, 'github' | 'places' | 'repository' | 'pace' | 'truth'>): Scene => ({
    ...scene,
    github,
    places: [github, ...beside],
    pace,
    repository,
    truth: () => truthOf(release)
  })
}

/**
 * Who is where, for the ledger and for those who look at GitHub; without names and times that each run has anew, and
 * without what GitHub shows as inactive.
 */
async function truthOf(release: Release): Promise<Truth> {
  const { repository } = release
  const { builds, environments, deployments, recalled, incidents } = await release.state()
  const { deployments: filed, refs, issues, comments, attestations } = release.github.repository(repository)
  const shown = filed.map(({ environment, statuses }) => [environment, statuses.at(-1)?.state])
  const stored = attestations.map(({ subjects, predicateType }) => `${subjects} ${predicateType}`)
  return {
    builds: builds.map(build => build.digest),
    live: [...environments.values()].map(here => [here.environment, here.live?.digest, here.staged?.digest]),
    locks: [...environments.values()].map(here => [here.environment, here.lock?.owner]),
    deployments: deployments.map(({ environment, status }) => [environment, status]),
    recalled: [...recalled],
    incidents: incidents.map(({ environment, state }) => [environment, state]),
    shown: shown.filter(([, state]) => state !== 'inactive'),
    // An incident and the page about it are one issue, in the words of whichever came first.
    issues: issues.map(({ state }) => state),
    comments: comments.length,
    attestations: [...new Set(stored)].sort(),
    branches: [...refs.keys()].sort()
  }
}
