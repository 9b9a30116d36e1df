import { blobOf, commitOf, entryAt, type Files, filesOfCommit } from './files.ts'
import { mergeBase } from './history.ts'
import type { Objects } from './objects.ts'

/** One row of what GitHub calls a diff entry. */
export interface FileChange {
  readonly filename: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  readonly sha: string | null
  readonly additions: number
  readonly deletions: number
  readonly changes: number
  readonly patch?: string
  readonly previous_filename?: string
}

/** True when a commit has something else at a path than its first parent. */
export function touches(objects: Objects, sha: string, path: string): boolean {
  const commit = commitOf(objects, sha)
  const parent = commitOf(objects, commit?.parents[0])
  const here = commit && entryAt(objects, commit.tree, path)
  return here?.sha !== (parent && entryAt(objects, parent.tree, path)?.sha)
}

/** What `head` changed since it left `base`, by path, as GitHub lists it for a pull request. */
export function changesBetween(objects: Objects, base: string, head: string): readonly FileChange[] {
  const start = mergeBase(objects, base, head)
  return changesOf(objects, filesOfCommit(objects, start), filesOfCommit(objects, head))
}

/** Compares two lists of files. A file that went and came back elsewhere with the same bytes was renamed. */
export function changesOf(objects: Objects, before: Files, after: Files): readonly FileChange[] {
  const gone = new Map([...before].filter(([path]) => !after.has(path)).map(([path, { sha }]) => [sha, path]))
  const changes: FileChange[] = []
  for (const [path, entry] of after) {
    const old = before.get(path)
    const source = old === undefined ? gone.get(entry.sha) : undefined
    if (source !== undefined) {
      gone.delete(entry.sha)
      const still = { additions: 0, deletions: 0, changes: 0 }
      changes.push({ filename: path, status: 'renamed', sha: entry.sha, ...still, previous_filename: source })
    } else if (old?.sha !== entry.sha || old.mode !== entry.mode) {
      const status = old === undefined ? 'added' : old.sha === entry.sha ? 'changed' : 'modified'
      changes.push({ filename: path, status, sha: entry.sha, ...countLines(objects, old?.sha, entry.sha) })
    }
  }
  for (const [sha, path] of gone) {
    changes.push({ filename: path, status: 'removed', sha, ...countLines(objects, sha, undefined) })
  }
  return changes.sort((a, b) => (a.filename < b.filename ? -1 : 1))
}

/** One hunk from the first line that differs to the last: coarser than git's, but true. */
function countLines(objects: Objects, before: string | undefined, after: string | undefined) {
  const old = linesOf(blobOf(objects, before))
  const fresh = linesOf(blobOf(objects, after))
  if (old === undefined || fresh === undefined) return { additions: 0, deletions: 0, changes: 0 }
  let start = 0
  while (start < Math.min(old.length, fresh.length) && old[start] === fresh[start]) start += 1
  let end = 0
  while (end < Math.min(old.length, fresh.length) - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1
  const removed = old.slice(start, old.length - end)
  const added = fresh.slice(start, fresh.length - end)
  const header = `@@ -${start + 1},${removed.length} +${start + 1},${added.length} @@`
  const patch = [header, ...removed.map(line => `-${line}`), ...added.map(line => `+${line}`)].join('\n')
  const counts = { additions: added.length, deletions: removed.length, changes: added.length + removed.length }
  return counts.changes === 0 ? counts : { ...counts, patch }
}

/** Undefined for a binary file, of which GitHub shows no lines. */
function linesOf(bytes: Buffer | undefined): string[] | undefined {
  if (bytes === undefined || bytes.length === 0) return []
  if (bytes.includes(0)) return undefined
  const lines = bytes.toString('utf8').split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
