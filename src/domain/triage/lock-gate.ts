import type { FileReading, PackageChange } from '../update/change.ts'
import { unexplainedIn } from '../update/lock-graph.ts'
import type { Case } from './case.ts'
import { isSums } from './entering.ts'
import { failed, type GateAnswer, passed, unknown } from './gate.ts'

/** Does the manifest only move versions, and does that explain what the lock file does? */
export function lockGate(one: Case): GateAnswer {
  return (
    manifestAnswer(one.readings) ??
    askedAnswer(one.readings) ??
    lockAnswer(one) ??
    passed('lock', 'only versions move, each for a reason')
  )
}

function manifestAnswer(readings: readonly FileReading[]): GateAnswer | undefined {
  const changes = readings.flatMap(reading => reading.changes).filter(change => change.kind === 'manifest')
  const odd = changes.find(change => oddBecause(change) !== undefined)
  if (odd !== undefined) {
    return failed('lock', 'triage-lock-unexplained', {
      text: `${odd.path} does more than move a version`,
      expected: 'the same packages in other versions',
      found: `${odd.name} ${oddBecause(odd)}`
    })
  }
  const more = readings.find(reading => reading.otherChanges)
  if (more === undefined) return undefined
  const text = `${more.path} changes otherwise too`
  return failed('lock', 'triage-lock-unexplained', { text, expected: 'nothing but versions', found: 'other lines' })
}

/** Beside a lock file, a request that moves without its package is not an update of anything. */
function askedAnswer(readings: readonly FileReading[]): GateAnswer | undefined {
  const locks = readings.filter(reading => reading.kind === 'lock' && !isSums(reading.path))
  const locked = new Set(locks.flatMap(lock => lock.changes.map(change => `${lock.ecosystem} ${change.name}`)))
  const idle = readings
    .filter(reading => reading.kind === 'manifest' && locks.some(lock => lock.ecosystem === reading.ecosystem))
    .flatMap(reading => reading.changes)
    .filter(({ after }) => after?.place !== 'packageManager')
    .find(change => !locked.has(`${change.ecosystem} ${change.name}`))
  if (idle === undefined) return undefined
  const text = `${idle.path} asks for another ${idle.name}, and no lock file follows`
  return failed('lock', 'triage-lock-unexplained', {
    text,
    expected: 'a lock file that moves too',
    found: idle.after?.version ?? ''
  })
}

function lockAnswer(one: Case): GateAnswer | undefined {
  for (const reading of one.readings) {
    // Go checks its sums against a public log by itself; changed ones are the integrity gate's.
    if (reading.kind !== 'lock' || isSums(reading.path)) continue
    const strange = unexplainedIn(reading, rootsOf(one, reading), askedBy(one.readings, reading))
    if (strange === undefined) return unknown('lock', `who needs whom in ${reading.path}`)
    if (strange.length > 0) {
      const found = strange.slice(0, 10).join(', ')
      const text = `${reading.path} changes packages that nothing asked for`
      return failed('lock', 'triage-lock-unexplained', { text, expected: 'what the update needs', found })
    }
  }
  return undefined
}

function askedBy(readings: readonly FileReading[], lock: FileReading): ReadonlySet<string> {
  const manifests = readings.filter(({ kind, ecosystem }) => kind === 'manifest' && ecosystem === lock.ecosystem)
  return new Set(manifests.flatMap(manifest => manifest.after.map(entry => entry.name)))
}

/** What a change is for: what a manifest moves, else what it mends, else what is asked for directly. */
function rootsOf({ readings, security }: Case, lock: FileReading): ReadonlySet<string> {
  const asked = readings
    .filter(reading => reading.kind === 'manifest' && reading.ecosystem === lock.ecosystem)
    .flatMap(reading => reading.changes.map(change => change.name))
  const mended = security.proofs
    .filter(({ verdict, warning }) => verdict === 'fixed' && warning.ecosystem === lock.ecosystem)
    .map(({ warning }) => warning.name)
  if (asked.length + mended.length > 0) return new Set([...asked, ...mended])
  return new Set(
    lock.changes.filter(({ before, after }) => (after ?? before)?.direct !== false).map(change => change.name)
  )
}

function oddBecause({ ecosystem, before, after }: PackageChange): string | undefined {
  // What others ask for comes and goes in go.mod as it does in a lock file.
  const { direct, place } = after ?? before ?? {}
  if (ecosystem === 'gomod' && direct === false && place !== 'language') return undefined
  if (before === undefined) return 'is new'
  if (after === undefined) return 'is gone'
  const [was, is] = [kindOf(before.version), kindOf(after.version)]
  return was === is ? undefined : `asked for a ${was}, now asks for a ${is}`
}

/** Where a request is answered from. */
function kindOf(request: string): string {
  const scheme =
    /^(npm|jsr|workspace|file|link|portal|patch|catalog|git|github|gitlab|bitbucket|https?|ssh|git\+\w+)[:@]/.exec(
      request
    )?.[1]
  if (scheme === 'npm') return `alias of ${request.slice(4).replace(/@[^@/]*$/, '')}`
  if (scheme !== undefined) return scheme.replace(/^git\+.*$/, 'git')
  if (/^[\s^~<>=!v(]*\d|^\*$/i.test(request)) return 'version'
  return /^[\w.-]+\/[\w.-]+(?:#.*)?$/.test(request) ? 'github' : 'name'
}
