import type { Digest } from '../../domain/digest.ts'
import type { Trust } from '../../domain/evidence/trust.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Jobs } from '../../ports/jobs.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { Reviews } from '../../ports/reviews.ts'
import type { Router } from '../../ports/router.ts'
import type { Signer } from '../../ports/signer.ts'
import type { Slots } from '../../ports/slots.ts'
import type { Smoke } from '../../ports/smoke.ts'
import type { SourceControl } from '../../ports/source-control.ts'
import type { Workspace } from '../../ports/workspace.ts'

export interface PromotePorts {
  readonly ledger: Ledger
  readonly store: ArtifactStore
  /** Where the environment takes its artifacts from, when that is another store. */
  readonly destination?: ArtifactStore | undefined
  readonly signer: Signer
  readonly slots: Slots
  readonly clock: Clock
  readonly jobs: Jobs
  readonly trust: Trust
  /** Lines of evidence that somebody adds to the record by hand; they count only where they prove something. */
  readonly addedEvidence: readonly string[]
  /** Where the policy in force came from, and its digest: named in every decision. */
  readonly policySource: { readonly uri: string; readonly digest: Digest }
  /** Folder into which a verified artifact is fetched before it is placed. */
  readonly quarantine: string
  /** When this invocation began: waiting never goes past it by more than `wait`. */
  readonly began: Date
  /** Absent when the policy names no suite. */
  readonly smoke?: Smoke | undefined
  /** Absent where the environment has no rollout. */
  readonly router?: Router | undefined
  /** Absent where there is no review history. */
  readonly reviews?: Reviews | undefined
  /** Absent where there are no sources; then there is no changelog. */
  readonly sourceControl?: SourceControl | undefined
  /** Where the metadata file goes. */
  readonly files: Pick<Workspace, 'write'>
}
