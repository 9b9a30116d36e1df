import type { PackageChange } from '../update/change.ts'
import type { Ecosystem, Entry } from '../update/entry.ts'
import { plainVersion, requestedVersion } from '../update/requirement.ts'
import type { Case } from './case.ts'
import type { Evidence } from './evidence.ts'
import type { RegistryEntry } from './evidence-registry.ts'

/** One version that comes into the tree with this change. */
export interface Entering {
  readonly ecosystem: Ecosystem
  readonly name: string
  readonly version: string
  readonly path: string
  readonly before: Entry | undefined
  readonly after: Entry
}

/** Every version that enters, transitive ones too; where a lock file tells, what a manifest asks for does not count. */
export function enteringOf({ readings }: Pick<Case, 'readings'>): readonly Entering[] {
  const locked = new Set(
    readings.filter(reading => reading.kind === 'lock' && !isSums(reading.path)).map(reading => reading.ecosystem)
  )
  const changes = readings.flatMap(reading => reading.changes)
  return changes
    .filter(change => !isSums(change.path) && (change.kind === 'lock' || !locked.has(change.ecosystem)))
    .flatMap(enteringBy)
}

/** Whether a file lists hashes and not what is used. */
export function isSums(path: string): boolean {
  return /(?:^|\/)go(?:\.work)?\.sum$/.test(path)
}

function enteringBy({ ecosystem, path, name, before, after }: PackageChange): readonly Entering[] {
  if (after === undefined || (before?.version === after.version && before.pin === after.pin)) return []
  // The language that a Go module is written in is a number, and nothing that is downloaded.
  if (after.place === 'language') return []
  return [{ ecosystem, name, version: plainVersion(requestedVersion(after.version)), path, before, after }]
}

/** What the registry says about a package; looked up with and without its ecosystem. */
export function registryOf({ registry }: Evidence, ecosystem: Ecosystem, name: string): RegistryEntry | undefined {
  if (registry == null) return undefined
  const key = [`${ecosystem}:${name}`, name].find(candidate => Object.hasOwn(registry, candidate))
  return key === undefined ? undefined : registry[key]
}

/** Looks a version up in a table whose keys may have a `v`. */
export function byVersion<Value>(
  table: Readonly<Record<string, Value>> | null | undefined,
  version: string
): Value | undefined {
  if (table == null) return undefined
  const key = [version, `v${version}`].find(candidate => Object.hasOwn(table, candidate))
  return key === undefined ? undefined : table[key]
}

/** When a version was released; undefined when the registry does not say. */
export function releaseTime(entry: RegistryEntry | undefined, version: string): number | undefined {
  const told = byVersion(entry?.times ?? entry?.time, version)
  const time = told === undefined ? Number.NaN : Date.parse(told)
  return Number.isNaN(time) ? undefined : time
}
