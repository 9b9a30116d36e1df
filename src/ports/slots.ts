import type { Digest } from '../domain/digest.ts'
import type { Slot } from '../domain/slot.ts'

/** Everything a deployed service may want to know, and what a `deploy` command gets as SLUICE_… variables. */
export interface Placement {
  readonly artifact: string
  readonly environment: string
  readonly slot: Slot
  readonly digest: Digest
  readonly buildId: string
  /** Absolute path of the verified file. */
  readonly file: string
}

export interface Running {
  readonly slot: Slot
  readonly digest: Digest
  /** Base URL where the slot answers, past any router. Undefined when nobody said where. */
  readonly url: string | undefined
  readonly startedAt: string
}

/** Is responsible for which version runs in which slot of an environment. */
export interface Slots {
  list(artifact: string, environment: string): Promise<readonly Running[]>
  /** Replaces what the slot runs. Run at least once per promotion; placing the same digest again is harmless. */
  place(placement: Placement): Promise<Running>
  stop(artifact: string, environment: string, slot: Slot): Promise<void>
}
