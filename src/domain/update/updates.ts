import type { FileReading, PackageChange } from './change.ts'
import { type Delta, versionDelta } from './delta.ts'
import { type Ecosystem, projectFolder } from './entry.ts'
import { groupBy } from './group-by.ts'
import { plainVersion, requestDelta, requestedVersion } from './requirement.ts'

/** One package that a pull request updates in one folder: the row that people read. */
export interface Update {
  readonly name: string
  readonly from: string | null
  readonly to: string | null
  readonly delta: Delta
  readonly ecosystem: Ecosystem
  readonly directory: string
  /** Null where the files do not say. */
  readonly direct: boolean | null
  readonly development: boolean | null
  readonly files: readonly string[]
  /** True for a version that is kept under a name of its own, such as a property; the row has that name. */
  readonly variable?: true
  /** The request as it is written after the change, where no lock file says which version answers it. */
  readonly asked?: string
  /** The version that stays the same while the commit or digest under it moves. */
  readonly under?: string
}

/** Puts the changes of all files together: one row per package, folder and step. Lock files know best. */
export function updatesOf(readings: readonly FileReading[]): readonly Update[] {
  const locks = readings.filter(reading => reading.kind === 'lock')
  const changes = readings.flatMap(reading => reading.changes).filter(isVersionChange)
  const groups = groupBy(changes, change => groupKey(change, locks))
  const rows = [...groups.values()].flatMap(group => rowsOf(group, locks))
  return [...groupBy(rows, rowKey).values()].map(mergeRows)
}

/** go.sum keeps hashes of versions that nothing uses, so it makes no rows. */
function isVersionChange({ before, after, path }: PackageChange): boolean {
  if (/(?:^|\/)go(?:\.work)?\.sum$/.test(path)) return false
  return before?.version !== after?.version || before?.pin !== after?.pin || before?.name !== after?.name
}

function groupKey(change: PackageChange, locks: readonly FileReading[]): string {
  return JSON.stringify([change.ecosystem, folderOf(change, locks), change.name])
}

/** A workspace's manifest belongs to the lock file above it, unless it has its own. */
function folderOf({ path, ecosystem }: PackageChange, locks: readonly FileReading[]): string {
  if (ecosystem === 'gitsubmodule') return '/'
  if (ecosystem === 'github-actions' && path.includes('.github/workflows/')) return '/'
  const own = projectFolder(ecosystem, path)
  const above = locks
    .filter(lock => lock.ecosystem === ecosystem && lock.kind === 'lock')
    .map(lock => projectFolder(ecosystem, lock.path))
    .filter(folder => own === folder || folder === '/' || own.startsWith(`${folder}/`))
  return above.sort((one, other) => other.length - one.length)[0] ?? own
}

function rowsOf(group: readonly PackageChange[], locks: readonly FileReading[]): readonly Update[] {
  const locked = group.filter(change => change.kind === 'lock')
  const asked = group.filter(change => change.kind === 'manifest')
  const told = locked.length > 0 ? locked : asked
  return told.map(change => {
    const direct = askedDirectly(asked) ?? change.after?.direct ?? change.before?.direct ?? null
    return {
      name: change.name,
      ...stepOf(change),
      ecosystem: change.ecosystem,
      directory: folderOf(change, locks),
      direct,
      development: change.after?.development ?? asked[0]?.after?.development ?? null,
      files: [...new Set(group.map(one => one.path))],
      ...((change.after ?? change.before)?.place === 'property' && { variable: true as const })
    }
  })
}

/** A manifest lists what is asked for directly; only go.mod lists the rest as well, and says so. */
function askedDirectly(asked: readonly PackageChange[]): boolean | undefined {
  if (asked.length === 0) return undefined
  return asked.some(change => (change.after ?? change.before)?.direct !== false)
}

type Step = Pick<Update, 'from' | 'to' | 'delta' | 'asked' | 'under'>

function stepOf({ ecosystem, kind, before, after }: PackageChange): Step {
  const [from, to] = shownAlike(before?.version, after?.version)
  if (before !== undefined && after !== undefined && before.version === after.version) {
    const [old, now] = [before.pin ?? null, after.pin ?? null]
    // Another commit under an unchanged version is a change that no version explains.
    return { from: old ?? from, to: now ?? to, delta: 'digest', ...(to !== null && { under: to }) }
  }
  const step = kind === 'manifest' && before !== undefined && after !== undefined
  const delta = step ? requestDelta(ecosystem, before.version, after.version) : versionDelta(ecosystem, from, to)
  return { from, to, delta, ...(kind === 'manifest' && after !== undefined && { asked: after.version }) }
}

/** A request of several bounds is told as it is written, and then so is the one beside it. */
function shownAlike(before: string | undefined, after: string | undefined): readonly [string | null, string | null] {
  const [from, to] = [shown(before), shown(after)]
  const isCompound = (text: string | null) => text !== null && /[\s,|]/.test(text)
  if (!isCompound(from) && !isCompound(to)) return [from, to]
  return [before ?? null, after ?? null]
}

function shown(version: string | undefined): string | null {
  return version === undefined ? null : plainVersion(requestedVersion(version))
}

function rowKey({ ecosystem, directory, name, from, to }: Update): string {
  return JSON.stringify([ecosystem, directory, name, from, to])
}

function mergeRows(rows: readonly Update[]): Update {
  const [first, ...others] = rows as readonly [Update, ...Update[]]
  const direct = rows.some(row => row.direct === true) ? true : first.direct
  return { ...first, direct, files: [...new Set([first, ...others].flatMap(row => row.files))] }
}
