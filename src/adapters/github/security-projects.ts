import type { ProjectSecurity, SecurityProjects } from '../../ports/security-projects.ts'
import type { Connection } from './connection.ts'
import { routes } from './pull-shapes.ts'
import { Facts } from './unread.ts'

const document = `query ($owner: String!, $after: String) {
  repositoryOwner(login: $owner) {
    repositories(first: 100, after: $after, isArchived: false) {
      nodes { nameWithOwner }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

interface Page {
  readonly nodes: readonly { readonly nameWithOwner: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Projects on GitHub: those of the connection's owner, each read with the same token. */
class GitHubSecurityProjects implements SecurityProjects {
  readonly #connection: Connection
  readonly #connectTo: (repository: string) => Promise<Connection>

  constructor(connection: Connection, connect: (repository: string) => Promise<Connection>) {
    this.#connection = connection
    this.#connectTo = connect
  }

  get own(): string {
    return this.#connection.fullName
  }

  async all(): Promise<readonly string[]> {
    const names: string[] = []
    let after: string | null = null
    do {
      const variables = { owner: this.#connection.owner, after }
      type Answer = { readonly repositoryOwner: { readonly repositories: Page } | null }
      const answer: Answer = await this.#connection.graphql('listing projects', document, variables)
      const page: Page | undefined = answer.repositoryOwner?.repositories
      names.push(...(page?.nodes ?? []).map(node => node.nameWithOwner))
      after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null
    } while (after !== null)
    return names.sort()
  }

  async read(repository: string): Promise<ProjectSecurity> {
    const connection = await this.#connectTo(repository)
    const facts = new Facts()
    const alerts = await facts.read('alerts', () => connection.readAll(routes.alerts, { state: 'open' }))
    const pulls = await facts.read('pulls', () => connection.readAll(routes.pulls, { state: 'open' }))
    return { repository, alerts, pulls, unread: facts.unread }
  }
}

/** `connect` opens another repository with the same token. */
export function createGitHubSecurityProjects(
  connection: Connection,
  connect: (repository: string) => Promise<Connection>
): SecurityProjects {
  return new GitHubSecurityProjects(connection, connect)
}
