import type { Ecosystem } from '../update/entry.ts'
import { compareVersions } from '../update/version.ts'

/** Where a package of a folder goes. */
export interface Move {
  readonly ecosystem: string
  readonly directory: string
  readonly name: string
  readonly to: string | null
}

export interface Updating {
  readonly number: number
  readonly updates: readonly Move[]
}

/**
 * Which pull request each superfluous one is a duplicate of: another moves the same packages in the same folders at
 * least as far. Of equals the older one stays.
 */
export function duplicatesAmong(pulls: readonly Updating[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const oldestFirst = [...pulls].sort((one, other) => one.number - other.number)
  for (const pull of oldestFirst) {
    const kept = oldestFirst.find(
      other => other.number !== pull.number && !found.has(other.number) && makesSuperfluous(other, pull)
    )
    if (kept !== undefined) found.set(pull.number, kept.number)
  }
  return found
}

/** Of two that go equally far only the younger one is superfluous. */
function makesSuperfluous(kept: Updating, pull: Updating): boolean {
  if (!covers(kept, pull)) return false
  return kept.number < pull.number || !covers(pull, kept)
}

function covers(wider: Updating, pull: Updating): boolean {
  return pull.updates.length > 0 && pull.updates.every(update => wider.updates.some(other => goesAsFar(other, update)))
}

function goesAsFar(one: Move, other: Move): boolean {
  const isSame = one.ecosystem === other.ecosystem && one.directory === other.directory && one.name === other.name
  if (!isSame || one.to === null || other.to === null) return false
  if (one.to === other.to) return true
  return (compareVersions(one.ecosystem as Ecosystem, one.to, other.to) ?? -1) >= 0
}
