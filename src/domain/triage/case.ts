import { proveFixes } from '../severity/proof.ts'
import { type Security, securityOf } from '../severity/security.ts'
import { warningsOf } from '../severity/warnings.ts'
import { type FileReading, readFileChange } from '../update/change.ts'
import type { Update } from '../update/updates.ts'
import { updatesOf } from '../update/updates.ts'
import { type Claim, claimsOf } from './claims.ts'
import { disagreements, type Finding } from './disagreement.ts'
import type { Evidence } from './evidence.ts'
import { namedAsTold, namesOf, withoutExtras } from './naming.ts'
import { type Source, sourceOf } from './source.ts'

/** What people decide about dependency updates; from the policy, and from the inputs where they say otherwise. */
export interface TriageRules {
  readonly critical: 'merge' | 'label'
  readonly criticalMajor: 'merge' | 'label'
  /** Shortest time since the release of a version that enters, in milliseconds. */
  readonly age: number
  /** Accounts beside the known bots, by number. */
  readonly bots: readonly number[]
  /** Checks that must be green beside those that the repository requires. */
  readonly requiredChecks: readonly string[]
}

/** Everything that the gates look at, computed once. */
export interface Case {
  readonly evidence: Evidence
  readonly rules: TriageRules
  readonly source: Source
  readonly readings: readonly FileReading[]
  /** Every step of every package, transitive ones too. */
  readonly steps: readonly Update[]
  /** The steps that the pull request is about. */
  readonly updates: readonly Update[]
  readonly security: Security
  readonly findings: readonly Finding[]
  /** Undefined when the evidence does not say when it was read. */
  readonly now: Date | undefined
}

/** Reads the diff, asks the advisories, and compares with what the text says. */
export function openCase(evidence: Evidence, rules: TriageRules): Case {
  const readings = readingsOf(evidence)
  const steps = updatesOf(readings)
  const claims = claimsOf(evidence)
  const warnings = warningsOf(evidence)
  const proofs = warnings === undefined ? undefined : proveFixes(readings, warnings)
  return {
    evidence,
    rules,
    source: sourceOf(evidence),
    readings,
    steps,
    updates: unique(namedAsTold(aboutThese(steps, claims), claims)),
    security: securityOf(proofs),
    findings: disagreements(steps, claims),
    now: evidence.observed_at === undefined ? undefined : new Date(evidence.observed_at)
  }
}

/** What each file of a change says on both sides. */
export function readingsOf({ files, contents }: Evidence): readonly FileReading[] {
  const { before, after } = contents ?? {}
  return (files ?? []).flatMap(file => {
    const path = file.filename
    const texts = { before: ownText(before, path), after: ownText(after, path) }
    return readFileChange({ path, patch: file.patch ?? undefined, ...texts }) ?? []
  })
}

function ownText(texts: Readonly<Record<string, string>> | undefined, path: string): string | undefined {
  return texts !== undefined && Object.hasOwn(texts, path) ? texts[path] : undefined
}

/** Direct steps and those that the text names; all of them where that leaves none. */
function aboutThese(steps: readonly Update[], claims: readonly Claim[]): readonly Update[] {
  const told = new Set(claims.map(claim => withoutExtras(claim.name)))
  const chosen = steps.filter(step => step.direct === true || namesOf(step).some(name => told.has(name)))
  return chosen.length > 0 ? chosen : steps
}

function unique(updates: readonly Update[]): readonly Update[] {
  const key = ({ ecosystem, directory, name, from, to }: Update) =>
    JSON.stringify([ecosystem, directory, name, from, to])
  return [...new Map(updates.map(update => [key(update), update])).values()]
}
