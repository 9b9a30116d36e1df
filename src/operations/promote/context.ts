import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { Context } from '../../operation.ts'
import type { Copied } from '../../ports/artifact-copies.ts'
import type { Running } from '../../ports/slots.ts'
import type { SmokeAnswer } from '../../ports/smoke.ts'
import type { PromoteInputs } from './inputs.ts'
import type { PromotePorts } from './ports.ts'
import type { Queued } from './queue.ts'

export type PromoteContext = Context<PromoteInputs, PromotePorts>

export interface Promoted {
  readonly ended:
    | 'refused'
    | 'queued'
    | 'waited'
    | 'staged'
    | 'completed'
    | 'failed'
    | 'aborted'
    | 'recalled'
    | 'written-off'
  readonly running?: Running | undefined
  readonly smoke?: SmokeAnswer | undefined
  readonly problem?: Problem | undefined
  /** Present when somebody else is at work. */
  readonly queued?: Queued | undefined
  /** What was moved between registries. */
  readonly copied?: Copied | undefined
  /** Path of the metadata file. */
  readonly metadata?: string | undefined
}

/** Why a deployment did not come about. */
export interface Problem {
  readonly code: ReasonCode
  /** For the record. */
  readonly detail: string
  /** The last words of a command, for people only: they may hold what must not be recorded. */
  readonly output?: string | undefined
}
