import type { RepositoryCall } from '../http/call.ts'
import { changeFiles, filesOfCommit, writeFiles } from './files.ts'
import { addObject, type GitCommit, type Objects, signedByGitHub, unsigned } from './objects.ts'
import type { Repository } from './world.ts'

export interface NewCommit {
  readonly parents: readonly string[]
  /** Path to new bytes, or to null for a deletion, on top of the first parent. */
  readonly changes: ReadonlyMap<string, Buffer | null>
  readonly message: string
  readonly call: Pick<RepositoryCall, 'user' | 'now'>
  readonly signed: boolean
}

export interface Written {
  readonly objects: Objects
  readonly sha: string
  readonly commit: GitCommit
}

/** Makes the objects of one commit; moves no reference. */
export function writeCommit(repository: Repository, { parents, changes, message, call, signed }: NewCommit): Written {
  const before = filesOfCommit(repository.objects, parents[0])
  const changed = changeFiles(repository.objects, before, changes)
  const tree = writeFiles(changed.objects, changed.files)
  const { login, email } = call.user
  const author = { name: login, email, date: call.now }
  const commit: GitCommit = {
    type: 'commit',
    tree: tree.sha,
    parents,
    message,
    author,
    committer: signed ? { name: 'GitHub', email: 'noreply@github.com', date: call.now } : author,
    verification: signed ? signedByGitHub(call.now) : unsigned,
    authorLogin: login,
    committerLogin: signed ? 'web-flow' : login
  }
  return { ...addObject(tree.objects, commit), commit }
}
