import { z } from 'zod'
import type { Digest } from '../../domain/digest.ts'
import { sharedInputs } from '../../inputs.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Ledger } from '../../ports/ledger.ts'

export const SettleDebtInputs = z.strictObject({
  ...sharedInputs,
  debt: z.string().min(1).max(300).describe('Id of the debt that a hotfix left; a refusal and ops status name it.'),
  reason: z.string().trim().min(1).max(1000).describe('How what was skipped has been made good.')
})
export type SettleDebtInputs = z.infer<typeof SettleDebtInputs>

export interface SettleDebtPorts {
  readonly ledger: Ledger
  readonly clock: Clock
  /** The policy in force, named in the event. */
  readonly policyDigest: Digest | null
}
