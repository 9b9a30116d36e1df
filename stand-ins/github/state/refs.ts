import { commitOf } from './files.ts'
import type { Repository } from './world.ts'

/** Resolves what people write: a branch, a tag, `heads/x`, a full name, a commit or the start of one. */
export function resolveCommit(repository: Repository, name: string): string | undefined {
  const { refs, objects } = repository
  const found = [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, name].find(ref => refs.has(ref))
  if (found !== undefined) return refs.get(found)
  if (name === 'HEAD') return refs.get(`refs/heads/${repository.defaultBranch}`)
  if (commitOf(objects, name) !== undefined) return name
  if (!/^[0-9a-f]{7,39}$/.test(name)) return undefined
  return [...objects.keys()].find(sha => sha.startsWith(name) && commitOf(objects, sha) !== undefined)
}

/** Moves a branch or creates it. Open pull requests from it follow, as GitHub makes them follow a push. */
export function withRef(repository: Repository, ref: string, sha: string): Repository {
  const refs = new Map(repository.refs).set(ref, sha)
  const issues = repository.issues.map(issue => {
    const { pull } = issue
    const follows = pull !== undefined && issue.state === 'open' && isOwnHead(repository, pull.head, ref)
    return follows ? { ...issue, pull: { ...pull, head: { ...pull.head, sha } } } : issue
  })
  return { ...repository, refs, issues }
}

function isOwnHead(repository: Repository, head: { repository: string; ref: string }, ref: string): boolean {
  return head.repository === `${repository.owner}/${repository.name}` && `refs/heads/${head.ref}` === ref
}

export function withoutRef(repository: Repository, ref: string): Repository {
  const refs = new Map(repository.refs)
  refs.delete(ref)
  return { ...repository, refs }
}
