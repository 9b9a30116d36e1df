import { join } from 'node:path'
import { createFileHealthLog } from '../adapters/embedded/file-health-log.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { HostFacts } from '../door.ts'
import type { HealthLog } from '../ports/health-log.ts'
import { connectTo, type GitHubChoice, ledgerRepository } from './github.ts'

/** Where looks at what is live are kept: beside the ledger's branch on GitHub, else on this machine. */
export async function healthLogOf(policy: Policy, choice: GitHubChoice, host: HostFacts): Promise<HealthLog> {
  const artifact = policy.artifact.name ?? 'artifact'
  const repository = await ledgerRepository(policy, choice, host)
  if (repository === undefined) return createFileHealthLog(join(host.run.home, 'health', `${artifact}.jsonl`))
  const connection = await connectTo(repository, choice, host)
  const [{ createGitHubBranch }, { createBranchHealthLog }] = await Promise.all([
    import('../adapters/github/ledger-branch.ts'),
    import('../adapters/ledger/branch-health-log.ts')
  ])
  return createBranchHealthLog(createGitHubBranch(connection, `${policy.ledger.branch}-health`), systemClock)
}
