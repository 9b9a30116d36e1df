import { commitOf } from './files.ts'
import type { Objects } from './objects.ts'

/** All ancestors of a commit and itself, newest first, parents after their children. */
export function ancestors(objects: Objects, sha: string | undefined): readonly string[] {
  const seen = new Set<string>()
  const order: string[] = []
  const waiting = sha === undefined ? [] : [sha]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const commit = commitOf(objects, next)
    if (commit === undefined || seen.has(next)) continue
    seen.add(next)
    order.push(next)
    waiting.push(...commit.parents)
  }
  return order
}

export function isAncestor(objects: Objects, older: string, newer: string): boolean {
  return ancestors(objects, newer).includes(older)
}

/** The newest commit that both histories have. */
export function mergeBase(objects: Objects, one: string, other: string): string | undefined {
  const known = new Set(ancestors(objects, one))
  return ancestors(objects, other).find(sha => known.has(sha))
}

/** Commits of `head` that `base` has not, oldest first. */
export function commitsAhead(objects: Objects, base: string, head: string): readonly string[] {
  const known = new Set(ancestors(objects, base))
  return ancestors(objects, head)
    .filter(sha => !known.has(sha))
    .reverse()
}
