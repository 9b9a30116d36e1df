import type { Digest } from '../digest.ts'
import {
  BuildRecordShape,
  DeploymentShape,
  ProvenanceShape,
  RecallShape,
  SummaryShape,
  TestShape
} from './predicates.ts'
import { shaped, type TrustedLine } from './read-line.ts'
import { Rejection } from './rejection.ts'
import { CycloneDxShape, cycloneDxType, SpdxShape, spdxTypePrefix } from './sbom.ts'
import { predicateTypes } from './statement.ts'
import type { Trust } from './trust.ts'
import type {
  Verified,
  VerifiedBuildRecord,
  VerifiedDeployment,
  VerifiedProvenance,
  VerifiedRecall,
  VerifiedSbom,
  VerifiedSummary,
  VerifiedTest
} from './verified.ts'

export type KnownStatement =
  | { readonly kind: 'provenance'; readonly value: VerifiedProvenance }
  | { readonly kind: 'buildRecord'; readonly value: VerifiedBuildRecord }
  | { readonly kind: 'testResult'; readonly value: VerifiedTest }
  | { readonly kind: 'sbom'; readonly value: VerifiedSbom }
  | { readonly kind: 'deployment'; readonly value: VerifiedDeployment }
  | { readonly kind: 'summary'; readonly value: VerifiedSummary }
  | { readonly kind: 'recall'; readonly value: VerifiedRecall }

/** Reads what a trusted statement says. Throws a Rejection for unknown types and wrong shapes. */
export function interpret(line: TrustedLine, trust: Trust): KnownStatement {
  const seen = { bundle: line.bundle, position: line.position, signer: line.signer }
  const { predicateType, predicate } = line.statement
  switch (predicateType) {
    case predicateTypes.provenance:
      return { kind: 'provenance', value: provenance(seen, predicate, trust) }
    case predicateTypes.buildRecord:
      return { kind: 'buildRecord', value: { ...seen, ...shaped(BuildRecordShape, predicate) } }
    case predicateTypes.testResult:
      return { kind: 'testResult', value: test(seen, predicate) }
    case predicateTypes.deployment:
      return { kind: 'deployment', value: { ...seen, ...shaped(DeploymentShape, predicate) } }
    case predicateTypes.summary:
      return { kind: 'summary', value: summary(seen, predicate) }
    case predicateTypes.recall:
      return { kind: 'recall', value: { ...seen, ...shaped(RecallShape, predicate) } }
    case cycloneDxType:
      return { kind: 'sbom', value: cycloneDx(seen, predicate) }
    default:
      if (predicateType.startsWith(spdxTypePrefix)) return { kind: 'sbom', value: spdx(seen, predicate) }
      throw new Rejection('statement-malformed', `the type ${predicateType} is not known here`)
  }
}

function provenance(seen: Verified, predicate: unknown, trust: Trust): VerifiedProvenance {
  const { buildDefinition, runDetails } = shaped(ProvenanceShape, predicate)
  const { workflow } = buildDefinition.externalParameters
  const found = {
    ...seen,
    repository: new URL(workflow.repository).pathname.slice(1),
    commit: buildDefinition.resolvedDependencies[0]?.digest.gitCommit ?? '',
    ref: workflow.ref,
    workflow: runDetails.builder.id,
    runUrl: runDetails.metadata.invocationId,
    runner: buildDefinition.internalParameters.github.runner_environment
  }
  demandClaims(found, trust)
  return found
}

/** A signature says who speaks; what is said must agree with it and with the policy. */
function demandClaims(found: VerifiedProvenance, trust: Trust): void {
  const repository = trust.repository?.includes(':') ? new URL(trust.repository).pathname.slice(1) : trust.repository
  const builder = found.signer.kind === 'certificate' ? found.signer.identity : undefined
  const claims = [
    [found.repository, repository],
    [found.ref, trust.ref],
    [found.runner, trust.runner],
    [found.workflow, builder]
  ] as const
  for (const [claim, expected] of claims) {
    if (expected !== undefined && claim !== expected) {
      throw new Rejection('provenance-mismatch', `it claims ${claim} where ${expected} is trusted`)
    }
  }
}

function test(seen: Verified, predicate: unknown): VerifiedTest {
  const { result, configuration, passedTests, failedTests } = shaped(TestShape, predicate)
  const suite = configuration[0]?.name
  if (suite === undefined) throw new Rejection('statement-malformed', 'a test result without the name of its suite')
  const { passed = passedTests.length, failed = failedTests.length, stated } = configuration[0]?.annotations ?? {}
  if (passed < passedTests.length || failed < failedTests.length) {
    throw new Rejection('statement-malformed', 'a test result that names more tests than it counts')
  }
  if (result === 'PASSED' && failed > 0) {
    throw new Rejection('statement-malformed', 'a test result that passed with failures')
  }
  return { ...seen, suite, result, passed, failed, ...(stated ? { stated } : {}) }
}

function cycloneDx(seen: Verified, predicate: unknown): VerifiedSbom {
  return { ...seen, format: 'CycloneDX', components: shaped(CycloneDxShape, predicate).components.length }
}

function spdx(seen: Verified, predicate: unknown): VerifiedSbom {
  return { ...seen, format: 'SPDX', components: shaped(SpdxShape, predicate).packages.length }
}

/** The link to the summary before may stand only first, so that it cannot be given twice. */
function summary(seen: Verified, predicate: unknown): VerifiedSummary {
  const { inputAttestations, ...shape } = shaped(SummaryShape, predicate)
  const linked = inputAttestations[0]?.uri === 'sluice:summary' ? inputAttestations[0] : undefined
  const inputs = linked === undefined ? inputAttestations : inputAttestations.slice(1)
  if (inputs.some(entry => entry.uri === 'sluice:summary')) {
    throw new Rejection('statement-malformed', 'a link to a decision that is not the first entry')
  }
  return {
    ...seen,
    environment: shape.resourceUri.slice('sluice:environment:'.length),
    result: shape.verificationResult,
    time: shape.timeVerified,
    previous: linked && asDigest(linked.digest.sha256),
    inputs: inputs.map(entry => asDigest(entry.digest.sha256))
  }
}

function asDigest(hex: string): Digest {
  return `sha256:${hex}`
}
