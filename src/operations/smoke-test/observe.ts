import { posix } from 'node:path'
import type { Digest } from '../../domain/digest.ts'
import { usage } from '../../domain/failure.ts'
import { type Build, foldLedger } from '../../domain/ledger/state.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { IdentityClaim } from '../../domain/smoke/identity.ts'
import { defaultSuite, parseSuite, type Step, type Suite } from '../../domain/smoke/suite.ts'
import type { Context } from '../../operation.ts'
import type { TextFiles } from '../../ports/text-files.ts'
import type { SmokeTestInputs } from './inputs.ts'
import type { SmokeTestPorts } from './ports.ts'

export interface SmokeTestFacts {
  readonly suite: Suite
  readonly identity: IdentityPlan | undefined
  /** The build of the expected digest, looked up only when evidence about it is to be signed. */
  readonly build: Build | undefined
}

/** What must answer, and the path that tells. */
export interface IdentityPlan {
  readonly claim: IdentityClaim
  readonly path: string
}

/** Reads the suite and the schemas that it names; asks the service nothing yet. */
export async function observe(context: Context<SmokeTestInputs, SmokeTestPorts>): Promise<SmokeTestFacts> {
  const { inputs, ports, policy } = context
  const suite = await readSuite(inputs, policy.smoke.suite, ports.files)
  return { suite, identity: identityPlan(policy, inputs), build: await readBuild(inputs.expectDigest, ports) }
}

async function readBuild(digest: Digest | undefined, { evidence }: SmokeTestPorts): Promise<Build | undefined> {
  if (evidence === undefined || digest === undefined) return undefined
  const { builds } = foldLedger((await evidence.ledger.read()).events)
  return builds.findLast(build => build.digest === digest)
}

async function readSuite(inputs: SmokeTestInputs, fallback: string | undefined, files: TextFiles): Promise<Suite> {
  if (inputs.suite && inputs.checks) {
    throw usage('bad-input', { input: 'checks', found: 'a suite too', expected: 'either suite or checks' })
  }
  if (inputs.checks !== undefined) return withSchemas(parseSuite(inputs.checks, 'checks'), '.', files)
  const path = inputs.suite ?? fallback
  return path === undefined ? defaultSuite : loadSuite(path, files)
}

/** Reads a suite from a file, with the schemas that it names relative to itself. */
export async function loadSuite(path: string, files: TextFiles): Promise<Suite> {
  return withSchemas(parseSuite(await files.read(path), path), posix.dirname(path), files)
}

async function withSchemas(suite: Suite, folder: string, files: TextFiles): Promise<Suite> {
  return { steps: await Promise.all(suite.steps.map(step => withSchema(step, folder, files))) }
}

async function withSchema(step: Step, folder: string, files: TextFiles): Promise<Step> {
  if (typeof step.expect.schema !== 'string') return step
  const path = posix.join(folder, step.expect.schema)
  return { ...step, expect: { ...step.expect, schema: parseSchema(await files.read(path), path) } }
}

function parseSchema(text: string, path: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch (cause) {
    throw usage('bad-suite', { input: path, found: 'other text', expected: 'a JSON Schema', cause })
  }
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
