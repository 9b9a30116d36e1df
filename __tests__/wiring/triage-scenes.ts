import { Connection } from '../../src/adapters/github/connection.ts'
import { createGitHubLedger } from '../../src/adapters/github/ledger-branch.ts'
import { runDoor } from '../../src/hosts/terminal.ts'
import type { RawInputs } from '../../src/inputs.ts'
import { dependencyTriageDoor } from '../../src/wiring/dependency-triage.ts'
import { patientPace, type Scene, type Stage, type Truth } from './faults.ts'
import { awkwardToken } from './told.ts'
import { type OpenScene, openScene, repository } from './triage-on-github.ts'

/** Decisions about one pull request of Dependabot's, and about all that are open. */
export async function openTriageScenes(): Promise<Stage> {
  const critical = await openScene()
  const red = await openScene({ conclusion: 'failure' })
  const high = await openScene({ severity: 'high' })
  const repeated = ['done', 'unchanged'] as const
  const all = [critical, red, high]
  return {
    scenes: [
      sceneOn(critical, { name: 'a merge', outcomes: repeated, also: ['refused'] }),
      sceneOn(critical, { name: 'a sweep', outcomes: repeated, also: ['refused'] }, { mode: 'sweep' }),
      sceneOn(high, { name: 'a review', outcomes: repeated, also: ['refused'] }, { assignees: 'ann' }),
      sceneOn(red, { name: 'a red check', outcomes: ['refused', 'unchanged'] })
    ],
    violations: () => all.flatMap(({ github }) => github.violations()),
    async close() {
      await Promise.all(all.map(scene => scene.close()))
    }
  }
}

function sceneOn(
  { github, folder }: OpenScene,
  scene: Pick<Scene, 'name' | 'outcomes' | 'also'>,
  raw: RawInputs = {}
): Scene {
  const pace = patientPace()
  const host = {
    run: {
      actor: { id: 1001, login: 'mona' },
      workingDirectory: folder,
      home: `${folder}/.sluice`,
      job: 'triage',
      repository,
      pullNumber: 1
    },
    environment: { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: 'https://github.com' },
    pace
  }
  return {
    ...scene,
    github,
    places: [github],
    repository,
    pace,
    start: github.repository(repository),
    act: async () => {
      const notices: string[] = []
      const notice = (text: string) => void notices.push(text)
      const inputs = { 'github-token': awkwardToken, ...raw }
      return { report: await runDoor(dependencyTriageDoor, inputs, { ...host, notice }, () => undefined), notices }
    },
    truth: () => truthOf(github)
  }
}

/** Which pull requests are in, what people see at them, and which merges the ledger knows. */
async function truthOf({ url, repository: look }: OpenScene['github']): Promise<Truth> {
  const { issues, comments } = look(repository)
  const connection = new Connection({ token: awkwardToken, repository, apiUrl: url, ...patientPace() })
  const { events } = await createGitHubLedger(connection).read()
  return {
    pulls: issues.map(({ number, state, labels, assignees }) => [number, state, [...labels].sort(), assignees]),
    comments: comments.map(({ issue }) => issue),
    merged: events.flatMap(event => (event.kind === 'triage.merged' ? [event.data.head] : [])).sort()
  }
}
