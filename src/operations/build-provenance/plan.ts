import type { Digest } from '../../domain/digest.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import { type Inputs, type SuiteInput, suitesOf } from './inputs.ts'
import type { Facts } from './observe.ts'

export interface Build {
  readonly proceed: true
  readonly buildId: string
  readonly suites: readonly SuiteInput[]
  /** Set when evidence is added to an artifact that was built earlier. */
  readonly known: Digest | undefined
}

export interface Refusal {
  readonly proceed: false
  readonly reason: ReasonCode
  readonly found: string
  readonly expected: string
}

export type Plan = Build | Refusal

export function plan(inputs: Inputs, facts: Facts): Plan {
  const suites = suitesOf(inputs)
  const known = inputs.subjectDigest
  if (known === undefined) return { proceed: true, buildId: buildIdOf(facts), suites, known }
  const event = facts.built.find(each => each.subject.digest === known)
  if (event?.kind !== 'artifact.built') {
    const expected = `a digest of ${facts.artifact} that was built before`
    return { proceed: false, reason: 'artifact-missing', found: known, expected }
  }
  return { proceed: true, buildId: event.data.buildId, suites, known }
}

/** `YYYYMMDD-HHMM-abcdef`: when it was built, in UTC, and from which commit. */
function buildIdOf({ time, commit }: Facts): string {
  const [day = '', clock = ''] = time.split('T')
  return `${day.replaceAll('-', '')}-${clock.slice(0, 5).replace(':', '')}-${commit.sha.slice(0, 6)}`
}
