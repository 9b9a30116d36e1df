import type { Digest } from '../../domain/digest.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { Suite } from '../../domain/smoke/suite.ts'
import type { IdentityPlan } from './identity-plan.ts'
import type { SmokeTestInputs } from './inputs.ts'
import type { SmokeTestFacts } from './observe.ts'

export type SmokeTestPlan = PlannedTest | SmokeRefusal

export interface SmokeRefusal {
  readonly proceed: false
  readonly reason: ReasonCode
  readonly text: string
}

/** Everything that is asked of the service, and for how long. */
export interface SmokeRun {
  readonly suite: Suite
  readonly identity: IdentityPlan | undefined
  readonly baseUrl: string
  readonly connectTo: string | undefined
  /** Milliseconds for all of it. */
  readonly deadline: number
  readonly retry: number
  readonly consecutive: number
  /** Address of blue, when green is to be compared with it. */
  readonly compareTo?: string | undefined
  /** From which generated values are made. */
  readonly seed: string
}

/** The evidence that is to be signed: under which name, about which artifact. */
export interface RecordPlan {
  readonly suite: string
  readonly digest: Digest
  readonly artifact: string
  readonly commit: string
}

export interface PlannedTest extends SmokeRun {
  readonly proceed: true
  readonly record: RecordPlan | undefined
}

/** Decides what is asked. Evidence is only ever signed about an artifact whose build is in the ledger. */
export function plan(inputs: SmokeTestInputs, facts: SmokeTestFacts): SmokeTestPlan {
  const { suite, identity, build, seed } = facts
  if (suite.steps.length === 0) return { proceed: false, reason: 'empty-suite', text: 'The suite has no checks.' }
  const record = recordPlan(inputs, build)
  if (record === 'unknown-artifact') return unknownArtifact(inputs)
  const { baseUrl, connectTo, compareTo, deadline, retry, consecutive } = inputs
  return { proceed: true, suite, identity, baseUrl, connectTo, compareTo, deadline, retry, consecutive, seed, record }
}

function recordPlan(
  { recordAs, expectDigest }: SmokeTestInputs,
  build: SmokeTestFacts['build']
): RecordPlan | 'unknown-artifact' | undefined {
  if (recordAs === undefined || expectDigest === undefined) return undefined
  if (build === undefined) return 'unknown-artifact'
  return { suite: recordAs, digest: expectDigest, artifact: build.artifact, commit: build.commit }
}

function unknownArtifact({ expectDigest }: SmokeTestInputs): SmokeRefusal {
  const text = `expect-digest: expected a digest that was built here, found ${expectDigest}.`
  return { proceed: false, reason: 'artifact-missing', text }
}
