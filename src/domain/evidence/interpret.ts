import type { Digest } from '../digest.ts'
import { buildLevel } from './build-level.ts'
import { demandBuildRecord } from './build-record.ts'
import { demandClaims, sourceRef } from './claims.ts'
import {
  BuildRecordShape,
  CycloneDxShape,
  DeploymentShape,
  ProvenanceShape,
  RecallShape,
  SpdxShape,
  SummaryShape,
  TestShape
} from './predicates.ts'
import type { TrustedLine } from './read-line.ts'
import { Rejection } from './rejection.ts'
import { cycloneDxType, spdxTypePrefix } from './sbom.ts'
import { predicateTypes, type Statement } from './statement.ts'
import type { Trust } from './trust.ts'
import type {
  Verified,
  VerifiedBuildRecord,
  VerifiedDeployment,
  VerifiedOther,
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
  | { readonly kind: 'other'; readonly value: VerifiedOther }

/**
 * Reads what a trusted statement says. One that says nothing known here is still a trusted signature. Throws a
 * Rejection for what contradicts its certificate or the policy, and for a statement of ours in a wrong shape.
 */
export function interpret(line: TrustedLine, trust: Trust): KnownStatement {
  const { statement, ...read } = line
  if (statement === undefined) return { kind: 'other', value: read }
  const seen = { ...read, predicateType: statement.predicateType }
  if (ours.has(statement.predicateType)) return understand(seen, statement, trust)
  try {
    return understand(seen, statement, trust)
  } catch (thrown) {
    if (!(thrown instanceof Rejection) || thrown.code !== 'statement-malformed') throw thrown
    return { kind: 'other', value: { ...seen, note: thrown.message } }
  }
}

/** Only Sluice makes these, so another shape of them is a mistake or an attack. */
const ours = new Set<string>([predicateTypes.buildRecord, predicateTypes.deployment, predicateTypes.recall])

function understand(seen: Verified, statement: Statement, trust: Trust): KnownStatement {
  const { predicateType, predicate } = statement
  if (meansOneArtifact(predicateType)) demandOneSubject(statement)
  switch (predicateType) {
    case predicateTypes.provenance:
      return { kind: 'provenance', value: provenance(seen, predicate, trust) }
    case predicateTypes.buildRecord:
      return { kind: 'buildRecord', value: buildRecord(seen, predicate) }
    case predicateTypes.testResult:
      return { kind: 'testResult', value: test(seen, predicate) }
    case predicateTypes.deployment:
      return { kind: 'deployment', value: { ...seen, ...DeploymentShape(predicate, '') } }
    case predicateTypes.summary:
      return { kind: 'summary', value: summary(seen, predicate) }
    case predicateTypes.recall:
      return { kind: 'recall', value: { ...seen, ...RecallShape(predicate, '') } }
    case cycloneDxType:
      return { kind: 'sbom', value: cycloneDx(seen, predicate) }
    default:
      if (isSpdx(predicateType)) return { kind: 'sbom', value: spdx(seen, predicate) }
      return { kind: 'other', value: seen }
  }
}

/** A build may make many artifacts at once; a test, a decision or a recall that is about several misleads. */
function demandOneSubject({ subject }: Statement): void {
  const artifacts = subject.filter(entry => Object.keys(entry.digest).some(algorithm => algorithm !== 'gitCommit'))
  if (artifacts.length === 1) return
  throw new Rejection('subject-mismatch', `it is about ${artifacts.length} artifacts at once`)
}

/** Types that are unknown here say nothing here, so they cannot mislead either. */
function meansOneArtifact(predicateType: string): boolean {
  const { provenance: many, ...single } = predicateTypes
  return [...Object.values<string>(single), cycloneDxType].includes(predicateType) || isSpdx(predicateType)
}

function isSpdx(predicateType: string): boolean {
  return predicateType.startsWith(spdxTypePrefix)
}

function buildRecord(seen: Verified, predicate: unknown): VerifiedBuildRecord {
  const shape = BuildRecordShape(predicate, '')
  demandBuildRecord(shape, seen.signer)
  return { ...seen, ...shape }
}

function provenance(seen: Verified, predicate: unknown, trust: Trust): VerifiedProvenance {
  const shape = ProvenanceShape(predicate, '')
  demandClaims(shape, seen.signer, trust)
  const { buildDefinition, runDetails } = shape
  const { workflow } = buildDefinition.externalParameters
  return {
    ...seen,
    repository: new URL(workflow.repository).pathname.slice(1),
    commit: buildDefinition.resolvedDependencies[0]?.digest.gitCommit ?? '',
    ref: sourceRef(shape),
    workflow: runDetails.builder.id,
    runUrl: runDetails.metadata.invocationId,
    runner: buildDefinition.internalParameters.github.runner_environment,
    level: buildLevel(seen.signer)
  }
}

function test(seen: Verified, predicate: unknown): VerifiedTest {
  const { result, configuration, passedTests, failedTests } = TestShape(predicate, '')
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
  return { ...seen, format: 'CycloneDX', components: CycloneDxShape(predicate, '').components.length }
}

function spdx(seen: Verified, predicate: unknown): VerifiedSbom {
  return { ...seen, format: 'SPDX', components: SpdxShape(predicate, '').packages.length }
}

/** The link to the summary before may stand only first, so that it cannot be given twice. */
function summary(seen: Verified, predicate: unknown): VerifiedSummary {
  const { inputAttestations, ...shape } = SummaryShape(predicate, '')
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
