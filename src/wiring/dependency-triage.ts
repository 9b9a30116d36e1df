import { join } from 'node:path'
import { localEvidenceRecords } from '../adapters/embedded/evidence-records.ts'
import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { defaultPolicy } from '../domain/policy/default-policy.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { commentMarker } from '../operations/dependency-triage/comment.ts'
import { dependencyTriage } from '../operations/dependency-triage/index.ts'
import type { DependencyTriageInputs } from '../operations/dependency-triage/inputs.ts'
import type { TriagePorts } from '../operations/dependency-triage/ports.ts'
import type { Exploits } from '../ports/exploits.ts'
import { connectTo, projectRepository } from './github.ts'

async function wire(inputs: DependencyTriageInputs, host: HostFacts): Promise<Wired<TriagePorts>> {
  const { run } = host
  const offline = {
    records: localEvidenceRecords(run.workingDirectory, join(run.home, 'triage')),
    clock: systemClock,
    notifiers: []
  }
  // A decision that is made again must not depend on where it is made: evidence brings its own policy.
  if (inputs.from !== undefined) return { ports: offline, policy: defaultPolicy() }
  const { policy } = await loadPolicy(inputs.policy, run.workingDirectory, { optional: true })
  const repository = await projectRepository(inputs, host)
  if (repository === undefined) return { ports: offline, policy }
  return { ports: { ...offline, ...(await portsOn(repository, policy, inputs, host)) }, policy }
}

/** A server of one's own may have no way to the Internet, so there feeds must be named. */
async function exploitsOf({ triage }: Policy, host: HostFacts): Promise<Exploits | undefined> {
  const isPublic = (host.environment.GITHUB_API_URL || publicApi) === publicApi
  if (!isPublic && triage.epssFeed === undefined && triage.kevFeed === undefined) return undefined
  const [feeds, http] = await Promise.all([
    import('../adapters/registries/exploit-feeds.ts'),
    import('../adapters/probes/node-http.ts')
  ])
  const { epss, kev } = feeds.publicFeeds
  return feeds.createExploitFeeds({ http: http.nodeHttp(), epss: triage.epssFeed ?? epss, kev: triage.kevFeed ?? kev })
}

const publicApi = 'https://api.github.com'

/** What is on GitHub, and the registry. Loaded only here: a decision from a file needs none of it. */
async function portsOn(
  repository: string,
  policy: Policy,
  inputs: DependencyTriageInputs,
  host: HostFacts
): Promise<Omit<TriagePorts, 'records' | 'clock'>> {
  const connection = await connectTo(repository, inputs, host)
  const [pulls, notes, merge, issues, notifier, registries, ledger] = await Promise.all([
    import('../adapters/github/pull-requests.ts'),
    import('../adapters/github/pull-notes.ts'),
    import('../adapters/github/pull-merge.ts'),
    import('../adapters/github/issues.ts'),
    import('../adapters/github/issue-notifier.ts'),
    import('./package-registries.ts'),
    import('./ledger.ts')
  ])
  return {
    pulls: pulls.createGitHubPullRequests(connection, commentMarker),
    notes: notes.createGitHubPullRequestNotes(connection),
    merge: merge.createGitHubPullRequestMerge(connection),
    ledger: await ledger.ledgerOf(policy, inputs, host),
    exploits: await exploitsOf(policy, host),
    registries: await registries.registriesOf(policy, host),
    notifiers: [notifier.createIssueNotifier(issues.createGitHubIssues(connection), inputs.assignees)]
  }
}

export const dependencyTriageDoor = door(dependencyTriage, wire)
