import { Connection, type ConnectionOptions } from '../../../src/adapters/github/connection.ts'
import { type GitHub, type Seed, seededToken, startGitHub } from '../../../stand-ins/github/index.ts'

/** A second of a millisecond: what is waited for in production is over at once. */
export const hurried = { secondMilliseconds: 1, timeoutMilliseconds: 2_000 }

export function connect(github: GitHub, changes: Partial<ConnectionOptions> = {}): Connection {
  return new Connection({ apiUrl: github.url, token: seededToken, repository: 'octo/shop', ...hurried, ...changes })
}

type RepositorySeed = NonNullable<Seed['repositories']>[number]

export function startShop(repository: Partial<RepositorySeed> = {}, rest: Omit<Seed, 'repositories'> = {}) {
  return startGitHub({ seed: { ...rest, repositories: [{ name: 'octo/shop', ...repository }] } })
}

/** Starts a GitHub with `octo/shop`, runs, stops it, and fails when a word did not fit GitHub's description. */
export async function withShop(
  repository: Partial<RepositorySeed>,
  use: (connection: Connection, github: GitHub) => Promise<void>,
  rest: Omit<Seed, 'repositories'> = {}
): Promise<void> {
  const github = await startShop(repository, rest)
  try {
    await use(connect(github), github)
    const violations = github.violations()
    if (violations.length > 0) throw new Error(`not as GitHub describes it:\n${violations.join('\n')}`)
  } finally {
    await github.stop()
  }
}
