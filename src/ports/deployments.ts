import type { Digest } from '../domain/digest.ts'
import type { Slot } from '../domain/slot.ts'

export type DeploymentState = 'queued' | 'pending' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'

/** A deployment as the ledger knows it, to be shown where people look for deployments. */
export interface DeploymentNote {
  /** The ledger's id of the deployment: one entry each, however often it is filed. */
  readonly key: string
  readonly environment: string
  /** Name of the artifact; several may share an environment's name. */
  readonly artifact: string
  readonly digest: Digest
  readonly commit: string
  readonly buildId: string
  readonly slot: Slot
  readonly generation: number
}

export interface FiledDeployment {
  readonly id: string
  readonly note: DeploymentNote
  /** Undefined while nobody has said anything about it. */
  readonly state: DeploymentState | undefined
}

export interface DeploymentMark {
  readonly state: DeploymentState
  /** Shown to people; cut where the platform has a limit. */
  readonly description: string
  /** Where the deployed service answers. */
  readonly url?: string | undefined
  /** Where the log of the run is. */
  readonly logUrl?: string | undefined
}

/** Is responsible for a mirror of the ledger's deployments. It is no evidence: the ledger is. */
export interface Deployments {
  /** Deployments of ours in an environment, newest first; what others filed is left out. */
  list(environment: string): Promise<readonly FiledDeployment[]>
  /** Files a deployment once per key, and answers its id. */
  file(note: DeploymentNote): Promise<string>
  /** Sets the newest state. The same mark twice in a row is one mark. */
  mark(id: string, mark: DeploymentMark): Promise<void>
  /** Makes all other deployments of the same artifact in the environment inactive, except those that failed. */
  retireOthers(keep: FiledDeployment): Promise<void>
}
