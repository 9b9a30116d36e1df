import type { FileReading, PackageChange } from './change.ts'
import type { Entry } from './entry.ts'

/**
 * Which packages of a lock file changed without a reason. Reasons are the roots, what they need, and those who had
 * to move so that a root could. What manifests ask for must not be lost. Undefined when the file does not tell who needs whom.
 */
export function unexplainedIn(
  reading: FileReading,
  roots: ReadonlySet<string>,
  asked: ReadonlySet<string> = new Set()
): readonly string[] | undefined {
  const moved = [...new Set(reading.changes.filter(brings).map(change => change.name))]
  const strangers = moved.filter(name => !roots.has(name))
  const missed = missing(reading, asked)
  if (strangers.length + missed.length === 0) return []
  if (!reading.whole || !reading.after.some(entry => entry.needs !== undefined)) return undefined
  const needs = needsByName([...reading.before, ...reading.after])
  const reached = closure(raisedBy(roots, moved, needs), needs)
  return [...missed, ...strangers.filter(name => !reached.has(name))]
}

/** Packages of which no copy is left, though somebody still needs them. */
function missing({ changes, after, whole }: FileReading, asked: ReadonlySet<string>): readonly string[] {
  if (!whole) return []
  const there = new Set(after.map(entry => entry.name))
  const needed = new Set(after.flatMap(entry => entry.needs ?? []))
  const gone = changes.filter(change => change.after === undefined && !there.has(change.name))
  return [
    ...new Set(
      gone
        .filter(({ name, before }) => needed.has(name) || asked.has(name) || before?.direct === true)
        .map(({ name }) => name)
    )
  ]
}

/** A copy that leaves, or moves to another place of the tree, brings nothing in. */
function brings({ before, after }: PackageChange): boolean {
  if (after === undefined) return false
  return before?.version !== after.version || before.source !== after.source || before.integrity !== after.integrity
}

function needsByName(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>()
  for (const { name, needs = [] } of entries) {
    const known = table.get(name) ?? new Set<string>()
    for (const needed of needs) known.add(needed)
    table.set(name, known)
  }
  return table
}

/** The roots, and everybody who moved and needs one of them, directly or through others who moved. */
function raisedBy(
  roots: ReadonlySet<string>,
  moved: readonly string[],
  needs: ReadonlyMap<string, ReadonlySet<string>>
): ReadonlySet<string> {
  const users = new Map<string, string[]>()
  for (const name of moved) {
    for (const needed of needs.get(name) ?? []) users.set(needed, [...(users.get(needed) ?? []), name])
  }
  return spread(roots, name => users.get(name) ?? [])
}

function closure(from: ReadonlySet<string>, needs: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  return spread(from, name => [...(needs.get(name) ?? [])])
}

function spread(from: ReadonlySet<string>, next: (name: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(from)
  const waiting = [...from]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const other of next(name)) {
      if (seen.has(other)) continue
      seen.add(other)
      waiting.push(other)
    }
  }
  return seen
}
