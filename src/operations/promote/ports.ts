import type { Digest } from '../../domain/digest.ts'
import type { Trust } from '../../domain/evidence/trust.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { Router } from '../../ports/router.ts'
import type { Signer } from '../../ports/signer.ts'
import type { Slots } from '../../ports/slots.ts'
import type { Smoke } from '../../ports/smoke.ts'

export interface PromotePorts {
  readonly ledger: Ledger
  readonly store: ArtifactStore
  readonly signer: Signer
  readonly slots: Slots
  readonly clock: Clock
  readonly trust: Trust
  /** Where the policy in force came from, and its digest: named in every decision. */
  readonly policySource: { readonly uri: string; readonly digest: Digest }
  /** Folder into which a verified artifact is fetched before it is placed. */
  readonly quarantine: string
  /** Absent when the policy names no suite. */
  readonly smoke?: Smoke | undefined
  /** Absent where the environment has no rollout. */
  readonly router?: Router | undefined
}
