import { createEmbeddedLedger } from '../adapters/embedded/git-ledger.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { HostFacts } from '../door.ts'
import type { Ledger } from '../ports/ledger.ts'
import { githubConnection } from './github.ts'

/** What of an operation's inputs decides where facts are kept. */
export interface LedgerChoice {
  readonly githubToken?: string | undefined
}

/**
 * The ledger that the policy names: a branch on GitHub, or a git repository in Sluice's own folder. A policy that names
 * none means the branch inside a workflow, and this machine elsewhere.
 */
export async function ledgerOf(policy: Policy, choice: LedgerChoice, host: HostFacts): Promise<Ledger> {
  if (ledgerKind(policy, host) === 'git') return createEmbeddedLedger(host.run.home)
  const connection = await githubConnection(policy, choice, host)
  const [{ createGitHubLedger }, { createGitHubDeployments }, { createGitHubAttestations }, { createMirroredLedger }] =
    await Promise.all([
      import('../adapters/github/ledger-branch.ts'),
      import('../adapters/github/deployments.ts'),
      import('../adapters/github/attestations.ts'),
      import('../adapters/ledger/mirrored-ledger.ts')
    ])
  return createMirroredLedger(createGitHubLedger(connection, policy.ledger.branch), {
    deployments: createGitHubDeployments(connection),
    attestations: createGitHubAttestations(connection),
    logUrl: host.run.runUrl,
    trouble: text => host.notice?.(text)
  })
}

export function ledgerKind(policy: Policy, { environment }: HostFacts): 'github' | 'git' {
  return policy.ledger.kind ?? (environment.GITHUB_ACTIONS === 'true' ? 'github' : 'git')
}
