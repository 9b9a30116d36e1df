import { demandInside } from '../../domain/artifact/inside.ts'
import type { Digest } from '../../domain/digest.ts'
import type { Build } from '../../domain/ledger/state.ts'
import type { Suite } from '../../domain/smoke/suite.ts'
import type { Context } from '../../operation.ts'
import { type IdentityPlan, identityPlan } from './identity-plan.ts'
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

/** Reads the suite and all that it names; asks the service nothing yet. A secret that is not set is told now. */
export async function observe(context: Context<SmokeTestInputs, SmokeTestPorts>): Promise<SmokeTestFacts> {
  const { inputs, ports, policy, run } = context
  for (const input of ['junit', 'report', 'json'] as const) {
    demandInside({ root: run.workingDirectory, path: inputs[input], input, example: `smoke.${input}` })
  }
  const suite = await readSuite(inputs, policy.smoke.suite, ports)
  for (const variable of Object.values(suite.secrets)) secretOf(variable, ports)
  const build = await readBuild(inputs.expectDigest, ports)
  return { suite, identity: await identityPlan(policy, inputs, ports.witness), build, seed: inputs.seed ?? run.job }
}

async function readBuild(digest: Digest | undefined, { evidence }: SmokeTestPorts): Promise<Build | undefined> {
  if (evidence === undefined || digest === undefined) return undefined
  const { foldLedger } = await import('../../domain/ledger/state.ts')
  const { builds } = foldLedger((await evidence.ledger.read()).events)
  return builds.findLast(build => build.digest === digest)
}
