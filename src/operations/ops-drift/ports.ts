import type { Trust } from '../../domain/evidence/trust.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { Deployments } from '../../ports/deployments.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { LiveDigests } from '../../ports/live-digests.ts'

export interface DriftPorts {
  readonly ledger: Ledger
  readonly trust: Trust
  /** Where an environment's artifacts are, and the name that shows there what is live. */
  storeOf(environment: string): Promise<{ readonly store: ArtifactStore; readonly name: string }>
  /** Absent where nobody mirrors deployments. */
  readonly deployments?: Deployments | undefined
  readonly endpoints: LiveDigests
  /** Folder into which artifacts are read, to be hashed. */
  readonly quarantine: string
}
