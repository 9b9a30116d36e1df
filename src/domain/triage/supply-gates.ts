import type { PackageChange } from '../update/change.ts'
import { plainVersion, requestedVersion } from '../update/requirement.ts'
import type { Case } from './case.ts'
import { byVersion, type Entering, enteringOf, registryOf } from './entering.ts'
import { failed, type GateAnswer, passed, unknown } from './gate.ts'
import { isUsualSource, kindOfSource } from './registry-host.ts'

/** Does every package come from where it came from before? */
export function registryGate(one: Case): GateAnswer {
  const changes = one.readings.flatMap(reading => reading.changes)
  const foreign = changes.find(change => foreignSource(change) !== undefined)
  if (foreign === undefined)
    return withdrawnAnswer(one) ?? passed('registry', 'every package comes from where it came from')
  return failed('registry', 'triage-registry-foreign', {
    text: `${foreign.name} comes from elsewhere`,
    expected: foreign.before?.source ?? 'the usual registry',
    found: foreignSource(foreign) ?? ''
  })
}

/** What its own makers advise against does not come in by itself. */
function withdrawnAnswer(one: Case): GateAnswer | undefined {
  const withdrawn = enteringOf(one).find(({ ecosystem, name, version }) => {
    const known = registryOf(one.evidence, ecosystem, name)
    const deprecated = byVersion(known?.deprecated, version)
    return (deprecated !== undefined && deprecated !== false) || (known?.unpublished ?? []).includes(version)
  })
  if (withdrawn === undefined) return undefined
  const found = `${withdrawn.name} ${withdrawn.version}`
  return failed('registry', 'triage-version-withdrawn', {
    text: `${found} is withdrawn`,
    expected: 'a version that its makers stand by',
    found
  })
}

function foreignSource({ ecosystem, kind, name, before, after }: PackageChange): string | undefined {
  if (kind !== 'lock' || after === undefined) return undefined
  if (after.source === undefined) return before?.source === undefined ? undefined : 'no address'
  const was = before?.source === undefined ? undefined : kindOfSource(before.source)
  const is = kindOfSource(after.source)
  if (was !== undefined && was !== is) return after.source
  if (was === undefined && !isUsualSource(ecosystem, after.source)) return after.source
  return isUsualSource(ecosystem, after.source) &&
    !namesPackage(after.source, { ecosystem, name, version: after.version })
    ? after.source
    : undefined
}

/** An npm tarball's address carries name and version; another one's address is another package. */
function namesPackage(
  source: string,
  { ecosystem, name, version }: Pick<Entering, 'ecosystem' | 'name' | 'version'>
): boolean {
  if (ecosystem !== 'npm') return true
  if (source.includes('@npm:')) return source === `${name}@npm:${version}`
  if (!source.startsWith('https://')) return true
  const base = name.slice(name.lastIndexOf('/') + 1)
  const path = decodeURIComponentSafely(source.replace(/^https:\/\/[^/]+\//, '').replace(/[?#].*$/s, ''))
  return path === `${name}/-/${base}-${version}.tgz`
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Is the content of each version what it was, and what the registry has? */
export function integrityGate(one: Case): GateAnswer {
  const changes = one.readings.flatMap(reading => reading.changes)
  const swapped = changes.find(change => isSwapped(change) || differsFromRegistry(one, change))
  if (swapped === undefined) return passed('integrity', 'no content changed under its version')
  return failed('integrity', 'triage-integrity-changed', {
    text: `${swapped.name} ${swapped.after?.version ?? ''} is not the content it should be`,
    expected:
      swapped.before?.version === swapped.after?.version ? (swapped.before?.integrity ?? '') : 'what the registry has',
    found: swapped.after?.integrity ?? 'no integrity'
  })
}

function isSwapped({ kind, before, after }: PackageChange): boolean {
  if (before === undefined || after === undefined) return false
  if (after.integrity === undefined) return kind === 'lock' && before.integrity !== undefined
  if (before.version !== after.version || before.integrity === undefined) return false
  // Registries renew SHA-1 by SHA-512; the other way round would be a step down.
  const renewed = before.integrity.startsWith('sha1-') && after.integrity.startsWith('sha512-')
  return before.integrity !== after.integrity && !renewed
}

function differsFromRegistry({ evidence }: Case, { ecosystem, name, after }: PackageChange): boolean {
  if (after?.integrity === undefined) return false
  const version = plainVersion(requestedVersion(after.version))
  const told = byVersion(registryOf(evidence, ecosystem, name)?.integrity, version)
  if (told === undefined) return false
  const known = new Set([told].flat().flatMap(text => text.split(/\s+/)))
  const kinds = new Set([...known].map(kindOfHash))
  const hashes = after.integrity.split(/\s+/)
  // Whoever installs takes any of them, so none may be one that the registry has not, where it tells that kind.
  return !hashes.some(hash => known.has(hash)) || hashes.some(hash => kinds.has(kindOfHash(hash)) && !known.has(hash))
}

function kindOfHash(hash: string): string {
  return /^[a-z0-9]{1,20}[-:]/.exec(hash)?.[0] ?? ''
}

/** Does a package run code at installation that did not before? Only npm's packages can. */
export function scriptsGate(one: Case): GateAnswer {
  const entering = enteringOf(one).filter(entry => entry.ecosystem === 'npm')
  const bringing = entering.find(entry => installs(one, entry, entry.version) === true && runsAnew(one, entry))
  if (bringing !== undefined) {
    const found = `${bringing.name} ${bringing.version}`
    return failed('scripts', 'triage-script-added', {
      text: 'a new install script',
      expected: 'no install script that was not there',
      found
    })
  }
  const unseen = entering.find(entry => installs(one, entry, entry.version) === undefined)
  if (unseen !== undefined) return unknown('scripts', `whether ${unseen.name} ${unseen.version} runs an install script`)
  return passed('scripts', entering.length === 0 ? 'none in this ecosystem' : 'no new install script')
}

function runsAnew(one: Case, entry: Entering): boolean {
  if (entry.before === undefined) return true
  return entry.before.installScript !== true && installs(one, entry, entry.before.version) !== true
}

const installSteps = ['preinstall', 'install', 'postinstall', 'prepare']

/** A lock file of npm's own marks install scripts; for the others the registry has to be asked. */
function installs({ evidence }: Case, entry: Entering, version: string): boolean | undefined {
  const side = version === entry.version ? entry.after : entry.before
  if (side?.installScript === true) return true
  const known = registryOf(evidence, entry.ecosystem, entry.name)
  const scripts = byVersion(known?.scripts, version)
  if (typeof scripts === 'boolean') return scripts
  if (scripts !== undefined) return scripts.some(step => installSteps.slice(0, 3).includes(step))
  if (known?.scripts != null && Object.keys(known.scripts).length > 0) return false
  return /package-lock\.json$|npm-shrinkwrap\.json$/.test(entry.path) ? false : undefined
}
