import { z } from 'zod'
import { registryInputs, sharedInputs, WholeNumber } from '../../inputs.ts'

export const DriftInputs = z.strictObject({
  ...sharedInputs,
  ...registryInputs,
  env: z.string().min(1).optional().describe('Environment to look at. Default: all of the policy.'),
  keep: WholeNumber.refine(count => count <= 20, { error: 'expected at most 20' })
    .prefault('2')
    .describe('How many earlier good digests must be ready to go back to.')
})
export type DriftInputs = z.infer<typeof DriftInputs>
