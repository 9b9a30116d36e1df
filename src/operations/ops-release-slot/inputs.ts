import { z } from 'zod'
import type { Digest } from '../../domain/digest.ts'
import { sharedInputs } from '../../inputs.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Ledger } from '../../ports/ledger.ts'

export const ReleaseSlotInputs = z.strictObject({
  ...sharedInputs,
  environment: z.string().min(1).describe('Environment whose held slot is given free.'),
  slot: z.enum(['a', 'b']).optional().describe('Which slot; default the one that is held.'),
  reason: z.string().max(1000).default('nobody looks into it any more').describe('Why, for the record.')
})
export type ReleaseSlotInputs = z.infer<typeof ReleaseSlotInputs>

export interface ReleaseSlotPorts {
  readonly ledger: Ledger
  readonly clock: Clock
  /** The policy in force, named in the event. */
  readonly policyDigest: Digest | null
}
