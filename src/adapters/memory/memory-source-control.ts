import { unavailable } from '../../domain/failure.ts'
import type { Commit, SourceControl } from '../../ports/source-control.ts'

/** A straight line of commits, oldest first, for tests. */
export function createMemorySourceControl(commits: readonly { readonly sha: string; readonly subject: string }[]) {
  const place = (sha: string) => {
    const index = commits.findIndex(commit => commit.sha === sha)
    if (index < 0) throw unavailable('component-missing', `no commit ${sha}`)
    return index
  }
  const last = commits.at(-1)?.sha ?? ''
  const head: Commit = { sha: last, branch: 'main', authors: [], time: '2026-01-01T00:00:00Z', dirty: [] }
  return {
    head: async () => head,
    log: async (from, to) => commits.slice(place(from) + 1, place(to) + 1).toReversed()
  } satisfies SourceControl
}
