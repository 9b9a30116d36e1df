import { afterEach, expect, test } from '@jest/globals'
import { seededToken } from '../../stand-ins/github/index.ts'
import { type ActionEnd, runAction } from '../../stand-ins/runner/index.ts'
import { type OpenScene, openScene, repository, type Scene } from '../wiring/triage-on-github.ts'

let open: OpenScene | undefined

afterEach(async () => {
  await open?.close()
  open = undefined
})

async function opened(scene: Scene = {}): Promise<OpenScene> {
  open = await openScene(scene)
  return open
}

/** The shipped action in the job that GitHub starts for an event of pull request 1. */
async function triage(scene: OpenScene, inputs: Readonly<Record<string, string>> = {}) {
  const mark = scene.github.counts.mark()
  const end = await runAction({
    action: 'dependency-triage',
    inputs: { assignees: 'ann', 'review-teams': 'security', ...inputs },
    workspace: scene.folder,
    token: seededToken,
    event: { action: 'opened', pull_request: { number: 1 }, repository: { id: 1_000_000 } },
    run: { apiUrl: scene.github.url, repository, eventName: 'pull_request_target', job: 'triage' }
  })
  expect(scene.github.violations()).toEqual([])
  expect(told(end)).not.toContain(seededToken)
  return { ...end, counts: scene.github.counts.since(mark) }
}

function told(end: ActionEnd): string {
  return [end.raw.replaceAll(/^::add-mask::.*$/gm, ''), end.summary, JSON.stringify(end.outputs)].join()
}

function ledgerOf(scene: OpenScene): readonly string[] {
  const { objects } = scene.github.repository(repository)
  const texts = [...objects.values()].flatMap(object => ('bytes' in object ? Buffer.from(object.bytes).toString() : []))
  return ['triage.decided', 'triage.merged'].filter(kind => texts.some(text => text.includes(`"${kind}"`)))
}

const stateOf = (scene: OpenScene) => scene.github.repository(repository).issues.find(one => one.number === 1)
const closedGates = (end: ActionEnd) =>
  (JSON.parse(end.outputs.result ?? '{}').result.gates as { gate: string; status: string }[])
    .filter(({ status }) => status !== 'passed')
    .map(({ gate }) => gate)

test('merges a proven critical fix at its head, with one comment and the decision in the ledger', async () => {
  const scene = await opened()
  const head = scene.head(1)

  const end = await triage(scene)

  expect(end.outputs).toMatchObject({ outcome: 'done', decision: 'merge', effect: 'merged', severity: 'critical' })
  expect(stateOf(scene)).toMatchObject({ state: 'closed', pull: { head: { sha: head } } })
  expect(scene.github.repository(repository).comments).toHaveLength(1)
  expect(scene.github.repository(repository).comments[0]?.body).toContain('starts no workflow')
  expect(ledgerOf(scene)).toEqual(['triage.decided', 'triage.merged'])
  process.stdout.write(`reads of one decision and merge: ${end.counts.reads}, writes: ${end.counts.writes}\n`)
}, 60_000)

test('blocks a critical fix whose required check is red, and merges nothing', async () => {
  const scene = await opened({ conclusion: 'failure' })

  const end = await triage(scene)

  expect(end.outputs).toMatchObject({ outcome: 'refused', 'reason-code': 'triage-checks-red', decision: 'blocked' })
  expect(stateOf(scene)?.state).toBe('open')
  expect((await triage(scene)).counts.writes).toBe(0)
}, 60_000)

test('labels, assigns and asks for a review of a high one, with a due time', async () => {
  const scene = await opened({ severity: 'high' })

  const end = await triage(scene)

  expect(end.outputs).toMatchObject({ outcome: 'done', decision: 'review', effect: 'none', severity: 'high' })
  expect(scene.labels(1)).toEqual(expect.arrayContaining(['sluice: review', 'sluice: high']))
  expect(stateOf(scene)?.assignees).toEqual(['ann'])
  expect(stateOf(scene)?.pull).toMatchObject({ requested_teams: ['security'] })
  expect(scene.github.repository(repository).comments[0]?.body).toContain('**Due**')
  expect((await triage(scene)).counts.writes).toBe(0)
}, 60_000)

test.each<[string, Scene, string]>([
  ['a look-alike author', { author: 'dependabot-bot' }, 'author'],
  ['a file that is no manifest', { extraFiles: { 'index.js': 'steal()\n' } }, 'files'],
  ['a registry that does not answer', { registryStatus: 503 }, 'age']
])(
  'refuses %s, and names the gate',
  async (_, change, gate) => {
    const scene = await opened(change)

    const end = await triage(scene)

    expect(end.outputs.decision).toBe('blocked')
    expect(closedGates(end)).toContain(gate)
    expect(stateOf(scene)?.state).toBe('open')
  },
  60_000
)
