import { connect, startShop } from '../__tests__/adapters/github/connections.ts'
import { createWorld, newDigest, oldDigest } from '../__tests__/operations/bluegreen/world.ts'
import { createGitHubDeployments } from '../src/adapters/github/deployments.ts'
import { createIssueNotifier } from '../src/adapters/github/issue-notifier.ts'
import { createGitHubIssues } from '../src/adapters/github/issues.ts'
import { createGitHubLedger } from '../src/adapters/github/ledger-branch.ts'
import { createMirroredLedger } from '../src/adapters/ledger/mirrored-ledger.ts'
import type { Digest } from '../src/domain/digest.ts'
import type { EventDraft } from '../src/domain/ledger/event.ts'
import type { Issues } from '../src/ports/issues.ts'
import type { Router } from '../src/ports/router.ts'

/** A deployment on GitHub is one of a commit. */
function built(digest: Digest, commit: string): EventDraft {
  const time = '2026-01-01T00:00:00.000Z'
  const made = { buildId: 'build', commit, branch: 'main', builtAt: time, bytes: 1, store: 'memory', bundles: [] }
  const by = { actor: { id: 1, login: 'mona' }, causes: [], policy: null }
  return {
    kind: 'artifact.built',
    key: `built/${digest}`,
    time,
    ...by,
    subject: { artifact: 'web', digest },
    data: made
  }
}

/** How long after the decision to go back its incident's issue is there, on a GitHub of our own, and by how many requests. */
async function measure(): Promise<{ readonly milliseconds: number; readonly requests: number }> {
  const github = await startShop()
  try {
    const world = await createWorld({ greenErrors: 0.1 })
    const issues = createGitHubIssues(connect(github))
    let decided = { time: 0, mark: github.counts.mark() }
    let opened: { readonly milliseconds: number; readonly requests: number } | undefined
    const noting: Issues = {
      find: key => issues.find(key),
      comment: (...given) => issues.comment(...given),
      close: (...given) => issues.close(...given),
      async open(draft) {
        const found = await issues.open(draft)
        const { reads, writes } = github.counts.since(decided.mark)
        opened ??= { milliseconds: performance.now() - decided.time, requests: reads + writes }
        return found
      }
    }
    const deployments = createGitHubDeployments(connect(github))
    const mirrors = { deployments, issues: noting, logUrl: undefined, trouble: (text: string) => console.log(text) }
    const ledger = createMirroredLedger(createGitHubLedger(connect(github), 'sluice-ledger'), mirrors)
    const before = (await world.events()).map(
      ({ v: _, seq: __, prev: ___, hash: ____, ...draft }) => draft as EventDraft
    )
    const commit = github.repository('octo/shop').refs.get('refs/heads/main') ?? ''
    await ledger.append(() => ({ events: [...[oldDigest, newDigest].map(digest => built(digest, commit)), ...before] }))
    const { router } = world.ports
    const set: Router['set'] = async target => {
      if (target.weight === 0) decided = { time: performance.now(), mark: github.counts.mark() }
      return router.set(target)
    }
    await world.roll({}, { ports: { router: { ...router, set }, ledger, notifier: createIssueNotifier(noting) } })
    if (opened === undefined) throw new Error('no incident was opened')
    return opened
  } finally {
    await github.stop()
  }
}

const runs = []
for (let run = 0; run < 10; run += 1) runs.push(await measure())
const times = runs.map(one => one.milliseconds).sort((one, other) => one - other)
const requests = Math.max(...runs.map(one => one.requests))
console.log(
  `from the decision to go back to the incident's issue, 10 rollbacks: ${times[5]?.toFixed(0)} ms by the median, ` +
    `${times.at(-1)?.toFixed(0)} ms at most, by at most ${requests} requests one after the other`
)
