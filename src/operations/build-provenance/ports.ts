import type { Trust } from '../../domain/evidence/trust.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Commands } from '../../ports/commands.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { Signer } from '../../ports/signer.ts'
import type { SourceControl } from '../../ports/source-control.ts'
import type { Workspace } from '../../ports/workspace.ts'
import type { RunContext } from '../../run-context.ts'

export interface Ports {
  readonly clock: Clock
  readonly commands: Commands
  readonly ledger: Ledger
  readonly signer: Signer
  readonly sourceControl: SourceControl
  readonly store: ArtifactStore
  readonly workspace: Workspace
  /** Whom the metadata and the passport believe. */
  readonly trust: Trust
  /** What GitHub itself says about this run, when a job's identity signs. */
  readonly origin?: Partial<RunContext> | undefined
}
