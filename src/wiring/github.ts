import type { Connection } from '../adapters/github/connection.ts'
import { usage } from '../domain/failure.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { HostFacts } from '../door.ts'

export interface GitHubChoice {
  readonly githubToken?: string | undefined
}

/** Connects to the repository that keeps the facts. The library is loaded only here, for it is large. */
export async function githubConnection(
  policy: Policy,
  { githubToken }: GitHubChoice,
  { run, environment }: HostFacts
): Promise<Connection> {
  const token = githubToken ?? environment.GITHUB_TOKEN ?? environment.GH_TOKEN
  const repository = policy.ledger.repository ?? run.repository
  if (token === undefined || token === '') {
    throw usage('missing-input', { input: 'github-token', found: '', expected: 'a token for the ledger on GitHub' })
  }
  if (repository === undefined) {
    const example = 'ledger: { kind: github, repository: octo/shop }'
    throw usage('bad-policy', { input: 'ledger.repository', found: '', expected: 'owner/name', example })
  }
  const { Connection } = await import('../adapters/github/connection.ts')
  return new Connection({ token, repository, apiUrl: environment.GITHUB_API_URL ?? 'https://api.github.com' })
}
