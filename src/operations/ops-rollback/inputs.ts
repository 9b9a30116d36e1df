import { z } from 'zod'
import { evidenceInputs, registryInputs, sharedInputs } from '../../inputs.ts'

/** What is undone. The id is that of the deployment to undo, not of the one to go to. */
export const OpsRollbackInputs = z.strictObject({
  ...sharedInputs,
  ...registryInputs,
  ...evidenceInputs,
  deployment: z
    .string()
    .min(1)
    .max(200)
    .describe('The deployment to undo: its id, build id or digest, or a beginning that only one has.'),
  to: z.string().default('latest').describe('Digest to go to; default the last good one.'),
  reason: z.string().max(1000).optional().describe('Why, for the record.')
})
export type OpsRollbackInputs = z.infer<typeof OpsRollbackInputs>
