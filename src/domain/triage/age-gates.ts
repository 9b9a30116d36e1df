import { showDuration } from '../duration.ts'
import { isInRange } from '../severity/range.ts'
import type { Case } from './case.ts'
import { type Entering, enteringOf, registryOf, releaseTime } from './entering.ts'
import { failed, type GateAnswer, passed, unknown, waiting } from './gate.ts'

const hour = 3_600_000
/** A fix may be younger than other releases, but not so young that nobody can have looked. */
const youngestFix = 24 * hour
/** A package that nobody used before must have been around for this long. */
const youngestPackage = 30 * 24 * hour

/** Was every version that enters released long enough ago for somebody to notice that it is bad? */
export function ageGate(one: Case): GateAnswer {
  const { now, rules } = one
  if (now === undefined) return unknown('age', 'the time of the observation')
  const answers = enteringOf(one).map(entry => ageOf(one, entry, now))
  const dateless = answers.find(answer => answer.released === undefined)
  if (dateless !== undefined) return unknown('age', `when ${dateless.name} was released`)
  const future = answers.find(answer => (answer.released ?? 0) > now.getTime())
  if (future !== undefined) {
    const found = new Date(future.released ?? 0).toISOString()
    return failed('age', 'triage-age-short', {
      text: `${future.name} is from the future`,
      expected: 'a time before the observation',
      found
    })
  }
  const young = answers.filter(answer => now.getTime() - (answer.released ?? 0) < answer.needed)
  if (young.length === 0)
    return passed('age', `every version is at least ${showDuration(rules.age)} old, or a fix that may be younger`)
  const opens = Math.max(...young.map(answer => (answer.released ?? 0) + answer.needed))
  const names = young
    .map(answer => answer.name)
    .slice(0, 5)
    .join(', ')
  return waiting('age', 'triage-age-short', `${names}: released too short a time ago`, new Date(opens).toISOString())
}

interface Age {
  readonly name: string
  readonly released: number | undefined
  readonly needed: number
}

function ageOf(one: Case, entry: Entering, now: Date): Age {
  const { ecosystem, name, version } = entry
  const released = releaseTime(registryOf(one.evidence, ecosystem, name), version)
  return { name: `${name} ${version}`, released, needed: neededAge(one, entry, released ?? now.getTime()) }
}

/**
 * The rule is waived for a fix of what is known to be exploited. For another fix a day is enough where the advisory
 * is reviewed and not newer than the release. New install scripts have a gate of their own.
 */
function neededAge({ security, rules }: Case, { ecosystem, name }: Entering, released: number): number {
  const fixes = security.proofs.filter(
    ({ verdict, warning }) =>
      verdict === 'fixed' && warning.ecosystem === ecosystem && warning.name.toLowerCase() === name.toLowerCase()
  )
  if (fixes.some(({ warning }) => warning.exploited)) return 0
  const known = fixes.some(({ warning }) => warning.reviewed && Date.parse(warning.publishedAt ?? '') <= released)
  return known ? Math.min(rules.age, youngestFix) : rules.age
}

/** Is every package that nobody used before an old acquaintance of the registry? */
export function packagesGate(one: Case): GateAnswer {
  const { now, readings } = one
  const present = new Set(
    readings.flatMap(reading => reading.before.map(entry => `${reading.ecosystem}:${entry.name}`))
  )
  const fresh = enteringOf(one).filter(
    entry => entry.before === undefined && !present.has(`${entry.ecosystem}:${entry.name}`)
  )
  if (fresh.length === 0) return passed('packages', 'no new package')
  if (now === undefined) return unknown('packages', 'the time of the observation')
  for (const { ecosystem, name } of fresh) {
    const known = registryOf(one.evidence, ecosystem, name)
    const times = Object.values(known?.times ?? known?.time ?? {})
      .map(time => Date.parse(time))
      .filter(time => !Number.isNaN(time))
    if (times.length === 0) return unknown('packages', `since when ${name} exists`)
    const since = Math.min(...times)
    if (now.getTime() - since < youngestPackage) {
      return failed('packages', 'triage-package-new', {
        text: `${name} is new here and in the registry`,
        expected: '30 days in the registry',
        found: `since ${new Date(since).toISOString()}`
      })
    }
  }
  return passed('packages', `${fresh.length} new, all known for long`)
}

/** Does any advisory call a version that enters malware? */
export function malwareGate(one: Case): GateAnswer {
  if (!Array.isArray(one.evidence.advisories)) return unknown('malware', 'advisories about malware')
  const bad = one.security.proofs.find(
    ({ warning, after }) =>
      warning.malware && after.some(version => isInRange(warning.ecosystem, version, warning.range) !== false)
  )
  if (bad === undefined) return passed('malware', 'no advisory says so')
  const { id, name } = bad.warning
  return failed('malware', 'triage-malware', { text: `${name} is malware`, expected: 'no malware advisory', found: id })
}
