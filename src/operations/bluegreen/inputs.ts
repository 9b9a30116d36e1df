import { z } from 'zod'
import { Duration } from '../../domain/duration.ts'
import { evidenceInputs, sharedInputs } from '../../inputs.ts'

/** What bluegreen is asked: which staged digest goes live where, and how carefully. */
export const BluegreenInputs = z.strictObject({
  ...sharedInputs,
  ...evidenceInputs,
  environment: z.string().min(1).describe('Environment of the policy whose traffic is shifted.'),
  digest: z.string().optional().describe('What goes live; default: the digest that is staged there.'),
  mode: z.enum(['run', 'rollback']).default('run').describe('run shifts and judges; rollback goes to blue now.'),
  profile: z.enum(['standard', 'linear', 'gentle']).optional().describe("Steps of the weight; default the policy's."),
  duration: Duration.optional().describe('Scales every time of the judge and the profile by duration / 30 min.')
})
export type BluegreenInputs = z.infer<typeof BluegreenInputs>
