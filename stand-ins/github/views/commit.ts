import type { RepositoryCall } from '../http/call.ts'
import { changesBetween, type FileChange } from '../state/changes.ts'
import { commitOf } from '../state/files.ts'
import type { GitCommit } from '../state/objects.ts'
import { accountOrNull } from './account.ts'
import { apiUrl, webUrl } from './repository.ts'

/** A commit with its accounts, as lists of commits show it. */
export function commitView(call: RepositoryCall, sha: string) {
  const commit = commitOf(call.repository.objects, sha)
  if (commit === undefined) throw new Error(`the stand-in holds no commit ${sha}`)
  const { author, committer, message, tree, verification, parents } = commit
  return {
    sha,
    node_id: `C_${sha}`,
    url: apiUrl(call, call.repository, `/commits/${sha}`),
    html_url: webUrl(call.repository, `/commit/${sha}`),
    commit: { author, committer, message, tree: { sha: tree }, comment_count: 0, verification },
    author: accountOrNull(call.world, commit.authorLogin),
    committer: accountOrNull(call.world, commit.committerLogin),
    parents: parents.map(parent => ({ sha: parent, url: apiUrl(call, call.repository, `/commits/${parent}`) }))
  }
}

/** A commit with its files, as the address of one commit shows it. */
export function commitWithFiles(call: RepositoryCall, sha: string) {
  const { objects } = call.repository
  const [parent] = commitOf(objects, sha)?.parents ?? []
  const files = parent === undefined ? [] : changesBetween(objects, parent, sha)
  const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0)
  const stats = { additions: sum('additions'), deletions: sum('deletions'), total: sum('additions') + sum('deletions') }
  return { ...commitView(call, sha), stats, files: files.map(file => fileView(call, sha, file)) }
}

/** A commit as the git database shows it: no accounts. */
export function gitCommitView(call: RepositoryCall, sha: string, commit: GitCommit) {
  const { author, committer, message, tree, parents, verification } = commit
  const url = apiUrl(call, call.repository, `/git/commits/${sha}`)
  const parentViews = parents.map(parent => ({ sha: parent }))
  const html_url = webUrl(call.repository, `/commit/${sha}`)
  return { sha, url, html_url, author, committer, message, tree: { sha: tree }, parents: parentViews, verification }
}

export function fileView(call: RepositoryCall, ref: string, file: FileChange) {
  const path = encodeURIComponent(file.filename)
  return {
    ...file,
    blob_url: webUrl(call.repository, `/blob/${ref}/${path}`),
    raw_url: webUrl(call.repository, `/raw/${ref}/${path}`),
    contents_url: apiUrl(call, call.repository, `/contents/${path}?ref=${ref}`)
  }
}
