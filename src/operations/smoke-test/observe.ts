import type { Digest } from '../../domain/digest.ts'
import { type Build, foldLedger } from '../../domain/ledger/state.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { IdentityClaim } from '../../domain/smoke/identity.ts'
import type { Suite } from '../../domain/smoke/suite.ts'
import type { Context } from '../../operation.ts'
import type { SmokeTestInputs } from './inputs.ts'
import type { SmokeTestPorts } from './ports.ts'
import { readSuite } from './read-suite.ts'
import { secretOf } from './session.ts'

export interface SmokeTestFacts {
  readonly suite: Suite
  readonly identity: IdentityPlan | undefined
  /** The build of the expected digest, looked up only when evidence about it is to be signed. */
  readonly build: Build | undefined
  /** From which values are generated when no seed is given: this job. */
  readonly seed: string
}

/** What must answer, and the path that tells. */
export interface IdentityPlan {
  readonly claim: IdentityClaim
  readonly path: string
}

/** Reads the suite and all that it names; asks the service nothing yet. A secret that is not set is told now. */
export async function observe(context: Context<SmokeTestInputs, SmokeTestPorts>): Promise<SmokeTestFacts> {
  const { inputs, ports, policy, run } = context
  const suite = await readSuite(inputs, policy.smoke.suite, ports.files)
  for (const variable of Object.values(suite.secrets)) secretOf(variable, ports)
  const build = await readBuild(inputs.expectDigest, ports)
  return { suite, identity: identityPlan(policy, inputs), build, seed: inputs.seed ?? run.job }
}

async function readBuild(digest: Digest | undefined, { evidence }: SmokeTestPorts): Promise<Build | undefined> {
  if (evidence === undefined || digest === undefined) return undefined
  const { builds } = foldLedger((await evidence.ledger.read()).events)
  return builds.findLast(build => build.digest === digest)
}

/** Says what identity asks for, if anything was promised. */
export function identityPlan(
  policy: Policy,
  wanted: Pick<SmokeTestInputs, 'expectDigest' | 'expectVersion' | 'identityConfidence'>
): IdentityPlan | undefined {
  if (wanted.expectDigest === undefined && wanted.expectVersion === undefined) return undefined
  const { version, confidence, staleShare } = policy.smoke.identity
  const claim = { digest: wanted.expectDigest, version: wanted.expectVersion, staleShare }
  return { claim: { ...claim, confidence: wanted.identityConfidence ?? confidence }, path: version }
}
