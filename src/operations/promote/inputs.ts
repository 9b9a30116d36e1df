import { z } from 'zod'
import { Duration } from '../../domain/duration.ts'
import { evidenceInputs, sharedInputs } from '../../inputs.ts'

/** What promote is asked: which digest, where to, and how. */
export const PromoteInputs = z.strictObject({
  ...sharedInputs,
  ...evidenceInputs,
  digest: z
    .string()
    .default('latest')
    .describe('The artifact; latest means the newest that the previous environment runs.'),
  environment: z.string().min(1).describe('Environment of the policy to promote into.'),
  mode: z
    .enum(['promote', 'plan'])
    .default('promote')
    .describe('promote moves the digest; plan only answers, the same as dry-run.'),
  wait: Duration.prefault('0s').describe('How long to hold for gates that only time opens.'),
  reason: z.string().max(1000).optional().describe('Why, for the record.')
})
export type PromoteInputs = z.infer<typeof PromoteInputs>
