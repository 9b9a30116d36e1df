import { isCommit } from '../update/version.ts'
import type { Case } from './case.ts'
import { byVersion, type Entering, enteringOf, registryOf } from './entering.ts'
import { failed, type GateAnswer, passed, unknown } from './gate.ts'

/** Ecosystems whose packages are commits of repositories, where a fork's commit looks like the upstream's. */
const fromCommits = new Set(['github-actions', 'composer', 'swift', 'cargo', 'pip'])

/** Is everything that is fetched as a commit pinned to the very commit that its version names upstream? */
export function pinsGate(one: Case): GateAnswer {
  const entering = enteringOf(one).filter(entry => fromCommits.has(entry.ecosystem) && fetchesCommit(entry))
  const loose = entering.find(entry => entry.after.pin === undefined && !isCommit(entry.after.version))
  const expected = 'a full commit that the version names upstream'
  if (loose !== undefined) {
    const found = `${loose.name}@${loose.after.version}`
    return failed('pins', 'triage-pin-missing', { text: `${found} can be moved`, expected, found })
  }
  for (const entry of entering) {
    const commit = upstreamCommit(one, entry)
    if (commit === undefined) return unknown('pins', `the commit of ${entry.name} ${entry.version} upstream`)
    if (commit === entry.after.pin && namesCommit(entry, commit)) continue
    const text = `${entry.name} is pinned to another commit`
    return failed('pins', 'triage-pin-missing', {
      text,
      expected: commit,
      found: entry.after.source ?? entry.after.pin ?? ''
    })
  }
  return passed('pins', entering.length === 0 ? 'nothing to pin' : `${entering.length} pinned to what upstream says`)
}

/** A manifest asks for a version; only actions are run from what the manifest itself says. Crates and wheels may be commits. */
function fetchesCommit({ ecosystem, path, after }: Entering): boolean {
  if (ecosystem === 'cargo' || ecosystem === 'pip') return after.pin !== undefined
  return ecosystem === 'github-actions' || /(?:composer\.lock|Package\.resolved)$/.test(path)
}

function upstreamCommit({ evidence }: Case, { ecosystem, name, version }: Entering): string | undefined {
  const repository = name.split('/').slice(0, 2).join('/')
  const known = registryOf(evidence, ecosystem, name) ?? registryOf(evidence, ecosystem, repository)
  return byVersion(known?.tags, version)
}

/** Composer downloads the address, whatever the reference beside it says. */
function namesCommit({ ecosystem, after }: Entering, commit: string): boolean {
  return ecosystem !== 'composer' || after.source === undefined || after.source.endsWith(commit)
}
