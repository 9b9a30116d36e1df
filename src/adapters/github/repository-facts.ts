import type { RepositoryFacts } from '../../ports/repository-facts.ts'
import type { Connection } from './connection.ts'

interface RestRepository {
  readonly full_name: string
  readonly default_branch: string
  readonly private: boolean
}

interface RestEnvironment {
  readonly name: string
  readonly protection_rules?: readonly { readonly type: string; readonly reviewers?: readonly unknown[] }[]
}

const base = 'GET /repos/{owner}/{repo}'

/** How a repository is set up on GitHub; all of it can be read with a token of a workflow. */
export function createRepositoryFacts(connection: Connection): RepositoryFacts {
  return {
    async repository() {
      const found = await connection.read<RestRepository>(base)
      return { fullName: found.full_name, defaultBranch: found.default_branch, isPrivate: found.private }
    },
    async environments() {
      const found = await connection.readAll<RestEnvironment>(`${base}/environments`, {}, 'environments')
      return found.map(({ name, protection_rules: rules = [] }) => ({
        name,
        reviewers: rules.flatMap(({ type, reviewers = [] }) => (type === 'required_reviewers' ? reviewers : [])).length
      }))
    },
    async branchRules(branch) {
      const rules = await connection.readAll<{ readonly type: string }>(`${base}/rules/branches/{branch}`, { branch })
      return [...new Set(rules.map(({ type }) => type))]
    },
    async workflows() {
      const found = await connection.readAll<{ readonly path: string; readonly state: string }>(
        `${base}/actions/workflows`,
        {},
        'workflows'
      )
      return found.map(({ path, state }) => ({ path, state }))
    }
  }
}
