import { stringify } from 'yaml'
import type { VerifiedBuildRecord, VerifiedDeployment, VerifiedRecord, VerifiedTest } from './verified.ts'

/** How a deployment of the artifact ended, as the ledger tells it. */
export interface EndedDeployment {
  readonly environment: string
  readonly digest: string
  readonly status: string
}

/** The procedure's `artifact_metadata`: what is proven about one artifact, never written by hand. */
export interface ArtifactMetadata {
  readonly buildId: string | undefined
  readonly commit: string | undefined
  readonly branch: string | undefined
  readonly builtAt: string | undefined
  /** Suites whose newest verified result is a pass, in the order in which they were first proven. */
  readonly testsPassed: readonly string[]
  /** Environments with a verified deployment that was not taken back, oldest first; times in UTC. */
  readonly deployedTo: readonly { readonly environment: string; readonly time: string }[]
}

type Proof = Pick<VerifiedRecord, 'digest' | 'buildRecords' | 'tests' | 'deployments'>

const endedBadly = ['failed', 'rolled-back', 'aborted']

/**
 * Computes the metadata from verified statements. The ledger only takes away: a deployment that it tells as failed
 * or rolled back is not listed, and one without a verified statement never is.
 */
export function artifactMetadata(record: Proof, deployments: readonly EndedDeployment[] = []): ArtifactMetadata {
  const build: VerifiedBuildRecord | undefined = record.buildRecords[0]
  return {
    buildId: build?.buildId,
    commit: build?.commit,
    branch: build?.branch,
    builtAt: build && wholeSeconds(build.builtAt),
    testsPassed: passedSuites(record.tests),
    deployedTo: standing(record, deployments).map(({ environment, time }) => ({
      environment,
      time: wholeSeconds(time)
    }))
  }
}

/** Writes the block as the procedure shows it. What is not proven is null, so that it cannot be overlooked. */
export function metadataYaml(metadata: ArtifactMetadata): string {
  const block = {
    build_id: metadata.buildId ?? null,
    commit_sha: metadata.commit ?? null,
    branch: metadata.branch ?? null,
    build_timestamp: metadata.builtAt ?? null,
    tests_passed: metadata.testsPassed.map(suite => ({ [suite]: '✅' })),
    deployed_to: metadata.deployedTo.map(({ environment, time }) => ({ [environment]: time }))
  }
  return stringify(
    { artifact_metadata: block },
    { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }
  )
}

function passedSuites(tests: readonly VerifiedTest[]): readonly string[] {
  const newest = new Map<string, VerifiedTest>()
  for (const test of tests) newest.set(test.suite, test)
  return [...newest.values()].filter(test => test.result === 'PASSED').map(test => test.suite)
}

function standing(record: Proof, deployments: readonly EndedDeployment[]): readonly VerifiedDeployment[] {
  const newest = new Map<string, VerifiedDeployment>()
  for (const deployment of record.deployments) newest.set(deployment.environment, deployment)
  const own = deployments.filter(deployment => deployment.digest === record.digest)
  const takenBack = ({ environment }: VerifiedDeployment) => {
    const last = own.findLast(deployment => deployment.environment === environment)
    return last !== undefined && endedBadly.includes(last.status)
  }
  return [...newest.values()]
    .filter(deployment => !takenBack(deployment))
    .sort((left, right) => Date.parse(left.time) - Date.parse(right.time))
}

function wholeSeconds(time: string): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}
