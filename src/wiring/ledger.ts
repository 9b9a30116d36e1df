import { createEmbeddedLedger } from '../adapters/embedded/git-ledger.ts'
import type { Connection } from '../adapters/github/connection.ts'
import type { Mirrors, Place } from '../adapters/ledger/mirrored-ledger.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { HostFacts } from '../door.ts'
import type { Ledger } from '../ports/ledger.ts'
import { homeWithLedger } from './embedded.ts'
import { connectTo, type GitHubChoice, ledgerRepository } from './github.ts'
import { methodOf, type SigningChoice } from './signing.ts'

/** What of an operation's inputs decides where facts are kept, and what is shown of them elsewhere. */
export interface LedgerChoice extends GitHubChoice, SigningChoice {}

/**
 * The ledger that the policy names: a branch on GitHub, or a git repository in Sluice's own folder. A policy that names
 * none means the branch where a repository and a token are known, and this machine elsewhere. On GitHub, what an
 * earlier run could not show about `place` is mended at the end.
 */
export async function ledgerOf(
  policy: Policy,
  choice: LedgerChoice,
  host: HostFacts,
  place?: Place | undefined
): Promise<Ledger> {
  const repository = await ledgerRepository(policy, choice, host)
  if (repository === undefined) return createEmbeddedLedger(host.run.home, host.environment)
  const connection = await connectTo(repository, choice, host)
  const [{ createGitHubLedger }, { createMirroredLedger }, mirrors] = await Promise.all([
    import('../adapters/github/ledger-branch.ts'),
    import('../adapters/ledger/mirrored-ledger.ts'),
    mirrorsOn(connection, policy, choice, host)
  ])
  const ledger = createMirroredLedger(createGitHubLedger(connection, policy.ledger.branch), mirrors)
  if (place !== undefined) host.afterwards?.(() => ledger.mend(place))
  return ledger
}

/** For those who only look: the same ledger; on a machine that has none of its own, the one that the demo left. */
export async function ledgerToRead(policy: Policy, choice: LedgerChoice, host: HostFacts): Promise<Ledger> {
  const remote = (await ledgerRepository(policy, choice, host)) !== undefined
  return remote ? ledgerOf(policy, choice, host) : createEmbeddedLedger(homeWithLedger(host.run), host.environment)
}

async function mirrorsOn(
  connection: Connection,
  policy: Policy,
  choice: LedgerChoice,
  host: HostFacts
): Promise<Mirrors> {
  const [{ createGitHubDeployments }, { createGitHubIssues }, { createGitHubAttestations }] = await Promise.all([
    import('../adapters/github/deployments.ts'),
    import('../adapters/github/issues.ts'),
    import('../adapters/github/attestations.ts')
  ])
  // GitHub's store takes only what was signed by a job's identity.
  const copied = methodOf(policy, choice, host) === 'github'
  return {
    deployments: createGitHubDeployments(connection),
    issues: createGitHubIssues(connection),
    attestations: copied ? createGitHubAttestations(connection) : undefined,
    logUrl: host.run.runUrl,
    trouble: text => host.notice?.(text)
  }
}
