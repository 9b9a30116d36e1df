import type { Digest } from '../digest.ts'
import { hexOf } from '../digest.ts'
import type { Sbom } from './sbom.ts'
import { predicateTypes, publisher, type ResourceDescriptor, type Statement } from './statement.ts'

/** What a statement is about. */
export interface Subject {
  readonly name: string
  readonly digest: Digest
}

export interface ProvenanceFacts {
  readonly subject: Subject
  /** Web address of the source repository, such as `https://github.com/acme/shop`. */
  readonly repository: string
  readonly repositoryId: string
  readonly ownerId: string
  /** Ref that the workflow file was read from; the sources' own ref where it is not told. */
  readonly workflowRef?: string | undefined
  readonly ref: string
  readonly commit: string
  /** Path of the workflow file in the repository. */
  readonly workflowPath: string
  readonly event: string
  readonly runner: string
  /** Address of the workflow that signs, as the certificate carries it (Build Signer URI). */
  readonly builder: string
  /** Address of the run and attempt. */
  readonly invocation: string
}

/** States where an artifact came from, in exactly the shape GitHub's attestation store accepts. */
export function provenanceStatement(facts: ProvenanceFacts): Statement {
  const { repository, ref, commit } = facts
  return statement(facts.subject, predicateTypes.provenance, {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow: { ref: facts.workflowRef ?? ref, repository, path: facts.workflowPath } },
      internalParameters: {
        github: {
          event_name: facts.event,
          repository_id: facts.repositoryId,
          repository_owner_id: facts.ownerId,
          runner_environment: facts.runner
        }
      },
      resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: commit } }]
    },
    runDetails: { builder: { id: facts.builder }, metadata: { invocationId: facts.invocation } }
  })
}

/** The same statement about further subjects. Those of one content are named once: the first name stands. */
export function withSubjects(statement: Statement, subjects: readonly Subject[]): Statement {
  const known = new Set(statement.subject.map(({ digest }) => digest.sha256))
  const further = subjects.filter(({ digest }) => !known.has(hexOf(digest)) && known.add(hexOf(digest)))
  const all = further.map(({ name, digest }) => ({ name, digest: { sha256: hexOf(digest) } }))
  return { ...statement, subject: [...statement.subject, ...all] }
}

export interface TestFacts {
  readonly subject: Subject
  readonly suite: string
  readonly result: 'PASSED' | 'WARNED' | 'FAILED'
  readonly commit: string
  readonly url?: string | undefined
  readonly passedTests: readonly string[]
  readonly failedTests: readonly string[]
  /** How many there were when the lists are not whole; whether the result was only stated. */
  readonly notes?: { readonly passed?: number; readonly failed?: number; readonly stated?: boolean } | undefined
}

/** States how one suite came out for an artifact. The suite is the name of the configuration. */
export function testResultStatement(facts: TestFacts): Statement {
  return statement(facts.subject, predicateTypes.testResult, {
    result: facts.result,
    configuration: [
      {
        name: facts.suite,
        digest: { gitCommit: facts.commit },
        ...(facts.notes === undefined ? {} : { annotations: facts.notes })
      }
    ],
    ...(facts.url === undefined ? {} : { url: facts.url }),
    passedTests: facts.passedTests,
    failedTests: facts.failedTests
  })
}

/** States what an artifact is made of; the predicate is the document itself. */
export function sbomStatement(subject: Subject, sbom: Sbom): Statement {
  return statement(subject, sbom.predicateType, sbom.document)
}

export interface BuildRecordFacts {
  readonly subject: Subject
  /** Name of the artifact, when the subject has another one. */
  readonly artifact?: string | undefined
  readonly buildId: string
  readonly commit: string
  readonly branch: string
  readonly builtAt: string
  /** How many tracked files differed from the commit; absent when the commit tells all. */
  readonly uncommitted?: number | undefined
}

/** States which build made an artifact, and when. */
export function buildRecordStatement({ subject, artifact, uncommitted, ...build }: BuildRecordFacts): Statement {
  const changed = uncommitted === undefined ? {} : { uncommitted }
  return statement(subject, predicateTypes.buildRecord, {
    artifact: artifact ?? subject.name,
    ...build,
    ...changed
  })
}

export interface DeploymentFacts {
  readonly subject: Subject
  readonly environment: string
  readonly slot: string
  readonly action: 'deploy' | 'rollback'
  readonly previous: Digest | null
  /** Bundle digest of the decision that allowed it, so that no order of lines can give it another one. */
  readonly decision?: Digest | undefined
  readonly runUrl: string
  readonly actor: string
  readonly time: string
}

/** States that an artifact was placed in an environment. */
export function deploymentStatement({ subject, decision, ...deployment }: DeploymentFacts): Statement {
  const allowed = decision === undefined ? {} : { decision }
  return statement(subject, predicateTypes.deployment, { ...deployment, ...allowed })
}

/** A statement to name: from the record that was verified, or by digest when it was only just signed. */
export type SummaryInput = Digest | { readonly bundle: Digest; readonly position: number }

export interface SummaryFacts {
  readonly subject: Subject
  readonly environment: string
  readonly result: 'PASSED' | 'FAILED'
  readonly time: string
  readonly policy: { readonly uri: string; readonly digest: Digest }
  readonly previous: Digest | undefined
  /** Every statement the decision used. Digests alone follow the others, in the order in which they are appended. */
  readonly inputs: readonly SummaryInput[]
  readonly levels?: readonly string[] | undefined
}

/** States how all gates of an environment decided together, and links the decision to the one before. */
export function summaryStatement(facts: SummaryFacts): Statement {
  const previous = facts.previous === undefined ? [] : [input('sluice:summary', facts.previous)]
  const inputs = inRecordOrder(facts.inputs).map(digest => input('sluice:statement', digest))
  return statement(facts.subject, predicateTypes.summary, {
    verifier: { id: publisher },
    timeVerified: facts.time,
    resourceUri: `sluice:environment:${facts.environment}`,
    policy: { uri: facts.policy.uri, digest: { sha256: hexOf(facts.policy.digest) } },
    inputAttestations: [...previous, ...inputs],
    verificationResult: facts.result,
    verifiedLevels: facts.levels ?? [],
    slsaVersion: '1.1'
  })
}

export interface RecallFacts {
  readonly subject: Subject
  readonly reason: string
  readonly actor: string
  readonly time: string
}

/** States that an artifact must not be used any more. A FAILED summary that names it has to follow at once. */
export function recallStatement({ subject, ...recall }: RecallFacts): Statement {
  return statement(subject, predicateTypes.recall, recall)
}

function inRecordOrder(inputs: readonly SummaryInput[]): readonly Digest[] {
  const place = (entry: SummaryInput) => (typeof entry === 'string' ? Number.MAX_SAFE_INTEGER : entry.position)
  const ordered = inputs.toSorted((left, right) => place(left) - place(right))
  return ordered.map(entry => (typeof entry === 'string' ? entry : entry.bundle))
}

function input(uri: string, digest: Digest): ResourceDescriptor {
  return { uri, digest: { sha256: hexOf(digest) } }
}

function statement(subject: Subject, predicateType: string, predicate: unknown): Statement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: subject.name, digest: { sha256: hexOf(subject.digest) } }],
    predicateType,
    predicate
  }
}
