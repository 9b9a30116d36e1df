import type { Call } from '../http/call.ts'
import { fullName, type Repository } from '../state/world.ts'
import { accountView } from './account.ts'

/** Address of something inside a repository, as the API names it. */
export function apiUrl({ origin }: Pick<Call, 'origin'>, repository: Repository, path: string): string {
  return `${origin}/repos/${fullName(repository)}${path}`
}

export function webUrl(repository: Repository, path: string): string {
  return `https://github.com/${fullName(repository)}${path}`
}

export function repositoryView(call: Call, repository: Repository) {
  return {
    id: repository.id,
    node_id: repositoryNode(repository),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
    owner: accountView(call.world, repository.owner),
    html_url: webUrl(repository, ''),
    url: apiUrl(call, repository, ''),
    default_branch: repository.defaultBranch,
    fork: false
  }
}

export function repositoryNode(repository: Repository): string {
  return `R_${repository.id}`
}
