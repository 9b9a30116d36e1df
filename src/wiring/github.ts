import { originRepository } from '../adapters/embedded/git-origin.ts'
import type { Connection } from '../adapters/github/connection.ts'
import type { WritePace } from '../adapters/github/pace.ts'
import { usage } from '../domain/failure.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { HostFacts } from '../door.ts'

export interface GitHubChoice {
  readonly githubToken?: string | undefined
}

const publicServer = 'https://github.com'
const publicApi = 'https://api.github.com'

/**
 * Names the repository on GitHub that keeps the facts; undefined where they stay on this machine. A workflow, or
 * `--repository`, names it; elsewhere it is where a clone came from, once there is a token to ask GitHub with.
 */
export async function ledgerRepository(
  { ledger }: Pick<Policy, 'ledger'>,
  choice: GitHubChoice,
  host: HostFacts
): Promise<string | undefined> {
  if (ledger.kind === 'git') return undefined
  const named = ledger.repository ?? host.run.repository
  if (named !== undefined) return named
  if (ledger.kind === undefined && tokenOf(choice, host) === undefined) return undefined
  const server = host.environment.GITHUB_SERVER_URL || publicServer
  const origin = await originRepository(cloneOf(host), server)
  if (origin !== undefined || ledger.kind === undefined) return origin
  const example = 'ledger: { kind: github, repository: octo/shop }'
  throw usage('missing-input', { input: 'repository', found: '', expected: 'owner/name', example })
}

/**
 * Names the repository whose pull requests are meant, wherever the ledger is: a workflow, or `--repository`, names it;
 * elsewhere it is where a clone came from, once there is a token. Undefined: this machine has none.
 */
export async function projectRepository(choice: GitHubChoice, host: HostFacts): Promise<string | undefined> {
  if (host.run.repository !== undefined) return host.run.repository
  if (tokenOf(choice, host) === undefined) return undefined
  return originRepository(cloneOf(host), host.environment.GITHUB_SERVER_URL || publicServer)
}

/** Where this host stands, for git. */
export function cloneOf({ run, environment }: HostFacts) {
  return { directory: run.workingDirectory, environment }
}

/** True in a job of a workflow whose facts are on GitHub: what stays in its folder is gone when the job ends. */
export function isJobOnGitHub({ ledger }: Pick<Policy, 'ledger'>, { run }: HostFacts): boolean {
  return ledger.kind !== 'git' && run.repository !== undefined && run.runId !== undefined
}

/** Connects to a repository on GitHub. The library is loaded only here, for it is large. */
export async function connectTo(repository: string, choice: GitHubChoice, host: HostFacts): Promise<Connection> {
  const token = tokenOf(choice, host)
  if (token === undefined) {
    const expected = `a token for ${repository} on GitHub`
    const example = `github-token: \${{ github.token }}, or GITHUB_TOKEN in the environment`
    throw usage('missing-input', { input: 'github-token', found: '', expected, example })
  }
  const [{ Connection }, { WritePace }] = await Promise.all([
    import('../adapters/github/connection.ts'),
    import('../adapters/github/pace.ts')
  ])
  const apiUrl = host.environment.GITHUB_API_URL || publicApi
  const writePace = paces.get(host) ?? new WritePace(host.pace?.secondMilliseconds ?? 1000)
  paces.set(host, writePace)
  return new Connection({ token, repository, apiUrl, writePace, ...host.pace })
}

/** A run writes at one pace, through however many connections: to a repository, and to where the ledger is. */
const paces = new WeakMap<HostFacts, WritePace>()

function tokenOf({ githubToken }: GitHubChoice, { environment }: HostFacts): string | undefined {
  return githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN || undefined
}
