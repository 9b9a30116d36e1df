import type { Digest } from '../digest.ts'
import type { ReasonCode } from '../reasons/index.ts'

/** Who signed, as seen in the bundle: a certificate's identity, or a key by its SPKI digest. */
export interface SignerSeen {
  readonly kind: 'certificate' | 'key'
  /** Build Signer URI of a certificate, or `sha256:…` of the public key. */
  readonly identity: string
  readonly issuer?: string | undefined
  /** What else the certificate says; absent for a key. */
  readonly claims?: CertificateClaims | undefined
}

/** What a certificate says about the workflow run that it was made for, as its authority saw it. */
export interface CertificateClaims {
  /** Address of the workflow that holds the job, with its ref. */
  readonly builder?: string
  readonly runner?: string
  /** Address of the source repository. */
  readonly repository?: string
  readonly commit?: string
  readonly ref?: string
  readonly repositoryId?: string
  readonly ownerId?: string
  /** Address of the workflow that was triggered, with its ref. */
  readonly workflow?: string
  readonly event?: string
  /** Address of the run and attempt. */
  readonly invocation?: string
}

/** What every verified statement says, whatever its type. */
export interface Verified {
  /** Digest of the bundle's canonical line. */
  readonly bundle: Digest
  /** Place in the record, 0-based. */
  readonly position: number
  readonly signer: SignerSeen
  /** Absent when the artifact itself is signed, without a statement. */
  readonly predicateType?: string | undefined
}

export interface VerifiedProvenance extends Verified {
  readonly repository: string
  readonly commit: string
  readonly ref: string
  readonly workflow: string
  readonly runUrl: string
  readonly runner: string
  /** The build level of SLSA that its certificate shows. */
  readonly level: 1 | 2 | 3
}

export interface VerifiedBuildRecord extends Verified {
  readonly artifact: string
  readonly buildId: string
  readonly commit: string
  readonly branch: string
  readonly builtAt: string
  /** How many tracked files differed from the commit. */
  readonly uncommitted?: number | undefined
}

export interface VerifiedTest extends Verified {
  readonly suite: string
  readonly result: 'PASSED' | 'WARNED' | 'FAILED'
  readonly passed: number
  readonly failed: number
  /** True when somebody said so instead of giving a report. */
  readonly stated?: boolean | undefined
}

export interface VerifiedSbom extends Verified {
  readonly format: 'SPDX' | 'CycloneDX'
  readonly components: number
}

export interface VerifiedDeployment extends Verified {
  readonly environment: string
  readonly slot: string
  readonly action: 'deploy' | 'rollback'
  readonly previous: Digest | null
  /** Bundle digest of the decision that allowed it; absent in what was signed before it was told. */
  readonly decision?: Digest | undefined
  readonly runUrl: string
  readonly actor: string
  readonly time: string
}

export interface VerifiedSummary extends Verified {
  readonly environment: string
  readonly result: 'PASSED' | 'FAILED'
  readonly time: string
  /** Bundle digest of the summary before, absent in the first. */
  readonly previous: Digest | undefined
  /** Bundle digests of every statement that this decision used. */
  readonly inputs: readonly Digest[]
}

export interface VerifiedRecall extends Verified {
  readonly reason: string
  readonly actor: string
  readonly time: string
}

/** A trusted signature about the artifact that says nothing known here: its type is another, or there is none. */
export interface VerifiedOther extends Verified {
  /** Why it says nothing, when its type is known but its shape is not. */
  readonly note?: string | undefined
}

/** A line that proves nothing, with the reason. In-toto asks that such lines are ignored, not feared. */
export interface IgnoredLine {
  readonly position: number
  readonly code: ReasonCode
  readonly detail: string
  /** Who signed it, when that much is certain. */
  readonly signer?: SignerSeen | undefined
  /** Digest of its canonical form, by which a decision may name it. */
  readonly bundle?: Digest | undefined
  /** What its signer says it is, when it is certain who signed. */
  readonly predicateType?: string | undefined
  /** The claim that is not as it must be, such as `commit`. */
  readonly claim?: string | undefined
}

/** Everything that the record of one digest proves. Computed from verified statements only. */
export interface VerifiedRecord {
  readonly digest: Digest
  readonly provenance: readonly VerifiedProvenance[]
  readonly buildRecords: readonly VerifiedBuildRecord[]
  readonly tests: readonly VerifiedTest[]
  readonly sboms: readonly VerifiedSbom[]
  readonly deployments: readonly VerifiedDeployment[]
  readonly summaries: readonly VerifiedSummary[]
  readonly recalls: readonly VerifiedRecall[]
  readonly others: readonly VerifiedOther[]
  readonly ignored: readonly IgnoredLine[]
  /** Inner deletion, reordering, replay, splicing, or a cut tail; undefined when the chain of summaries holds. */
  readonly broken: { readonly code: ReasonCode; readonly detail: string } | undefined
  /** `proven` only against an expected head. */
  readonly freshness: 'proven' | 'not proven'
  /** What the expected head leaves open, so that freshness is not proven. */
  readonly uncovered?: string | undefined
  /** Bundle digest of the newest summary or deployment: the head to expect next time. */
  readonly head: Digest | undefined
}

/** Every line of the record with a trusted signature about the artifact, in order. A decision names them all. */
export function verifiedLines(record: VerifiedRecord): readonly Verified[] {
  const { provenance, buildRecords, tests, sboms, deployments, summaries, recalls, others } = record
  const all: readonly Verified[] = [
    provenance,
    buildRecords,
    tests,
    sboms,
    deployments,
    summaries,
    recalls,
    others
  ].flat()
  return all.toSorted((left, right) => left.position - right.position)
}
