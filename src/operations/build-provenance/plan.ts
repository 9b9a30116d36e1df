import type { ImageReference } from '../../domain/artifact/image.ts'
import type { Digest } from '../../domain/digest.ts'
import { buildIdOf } from '../../domain/evidence/build-record.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { TestReport } from '../../domain/test-report/report.ts'
import { type Inputs, type SuiteInput, suitesOf } from './inputs.ts'
import type { Facts } from './observe.ts'

/** What is proven: files that the build leaves behind, an image in a registry, or an artifact built before. */
export type Source =
  | { readonly kind: 'files'; readonly patterns: readonly string[] }
  | { readonly kind: 'image'; readonly image: ImageReference }
  | { readonly kind: 'known'; readonly digest: Digest }

export interface Build {
  readonly proceed: true
  readonly buildId: string
  readonly suites: readonly SuiteInput[]
  readonly source: Source
}

export interface Refusal {
  readonly proceed: false
  readonly reason: Exclude<ReasonCode, 'tests-failed'>
  readonly found: string
  readonly expected: string
}

/** What only a dry run knows before anything is done. */
export interface FailedTests {
  readonly proceed: false
  readonly reason: 'tests-failed'
  readonly tests: readonly TestReport[]
}

export type Plan = Build | Refusal | FailedTests

export function plan(inputs: Inputs, facts: Facts): Plan {
  const digest = inputs.subjectDigest
  const suites = suitesOf(inputs)
  if (digest === undefined && facts.claimed !== undefined && facts.claimed !== facts.commit.sha) {
    return { proceed: false, reason: 'checkout-mismatch', found: facts.commit.sha, expected: facts.claimed }
  }
  const { rehearsed: tests = [] } = facts
  if (!inputs.allowFailedTests && tests.some(test => test.result === 'FAILED')) {
    return { proceed: false, reason: 'tests-failed', tests }
  }
  const fresh = { proceed: true as const, buildId: buildIdOf(facts.time, facts.commit.sha), suites }
  if (facts.image !== undefined) return { ...fresh, source: { kind: 'image', image: facts.image } }
  if (digest === undefined) return { ...fresh, source: { kind: 'files', patterns: inputs.path ?? [] } }
  const before = facts.built.find(event => event.subject.digest === digest)
  if (before === undefined) {
    const expected = `a digest of ${facts.artifact} that was built before`
    return { proceed: false, reason: 'artifact-missing', found: digest, expected }
  }
  return { proceed: true, buildId: before.data.buildId, suites, source: { kind: 'known', digest } }
}
