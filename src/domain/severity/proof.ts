import type { FileReading, PackageChange } from '../update/change.ts'
import type { Entry } from '../update/entry.ts'
import { pythonName } from '../update/python-name.ts'
import { requestedVersion } from '../update/requirement.ts'
import type { Warning } from './advisory.ts'
import { isInRange } from './range.ts'

/**
 * What a change does about one warning.
 *
 * - `fixed`: a version before lies in the range, and no copy after does.
 * - `left`: a version before lies in the range, and a copy after still does.
 * - `added`: none before did, and one after does.
 * - `unknown`: a version or the range cannot be compared, or copies may be out of sight.
 */
export type ProofVerdict = 'fixed' | 'left' | 'added' | 'unknown'

export interface Proof {
  readonly warning: Warning
  readonly verdict: ProofVerdict
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Looks at every copy of every changed package. Warnings that the change has nothing to do with give nothing. */
export function proveFixes(readings: readonly FileReading[], warnings: readonly Warning[]): readonly Proof[] {
  const files = withoutShadows(readings)
  return warnings.flatMap(warning => {
    const touching = files.flatMap(file => file.changes).filter(change => isAbout(warning, change))
    return touching.length === 0 ? [] : proof(warning, files, touching)
  })
}

/** A manifest beside a lock file only asks; what is installed the lock file tells. Hashes are no copies. */
function withoutShadows(readings: readonly FileReading[]): readonly FileReading[] {
  const real = readings.filter(({ path }) => !/(?:^|\/)go(?:\.work)?\.sum$/.test(path))
  return real.filter(
    file => file.kind === 'lock' || !real.some(lock => lock.kind === 'lock' && lock.ecosystem === file.ecosystem)
  )
}

function isAbout({ ecosystem, name }: Warning, change: Pick<PackageChange, 'ecosystem' | 'name'>): boolean {
  return change.ecosystem === ecosystem && packageName(ecosystem, change.name) === packageName(ecosystem, name)
}

function packageName(ecosystem: Warning['ecosystem'], name: string): string {
  if (ecosystem === 'pip') return pythonName(name)
  if (ecosystem === 'github-actions') return name.toLowerCase().split('/').slice(0, 2).join('/')
  return ['nuget', 'composer'].includes(ecosystem) ? name.toLowerCase() : name
}

function proof(warning: Warning, files: readonly FileReading[], touching: readonly PackageChange[]): readonly Proof[] {
  const copies = (side: 'before' | 'after') => versions(copiesOf(warning, files, side))
  const changed = (side: 'before' | 'after') => versions(touching.flatMap(change => change[side] ?? []))
  const before = changed('before')
  const after = [...new Set([...changed('after'), ...copies('after')])]
  const was = hits(warning, before)
  const is = hits(warning, after)
  const outOfSight = files.some(file => file.kind === 'lock' && !file.whole && file.ecosystem === warning.ecosystem)
  const row = { warning, before, after }
  if (was.includes(true)) {
    if (is.includes(true)) return [{ ...row, verdict: 'left' }]
    return [{ ...row, verdict: is.includes(undefined) || outOfSight ? 'unknown' : 'fixed' }]
  }
  if (is.includes(true) && hits(warning, changed('after')).includes(true)) return [{ ...row, verdict: 'added' }]
  return was.includes(undefined) || is.includes(undefined) ? [{ ...row, verdict: 'unknown' }] : []
}

function copiesOf(warning: Warning, files: readonly FileReading[], side: 'before' | 'after'): readonly Entry[] {
  return files
    .filter(file => file.ecosystem === warning.ecosystem)
    .flatMap(file => file[side].filter(({ name }) => isAbout(warning, { ecosystem: file.ecosystem, name })))
}

function versions(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.map(entry => requestedVersion(entry.version)))]
}

function hits({ ecosystem, range }: Warning, found: readonly string[]): readonly (boolean | undefined)[] {
  return found.map(version => isInRange(ecosystem, version, range))
}
