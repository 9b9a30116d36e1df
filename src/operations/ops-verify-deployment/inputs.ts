import { z } from 'zod'
import { Duration } from '../../domain/duration.ts'
import { evidenceLevels } from '../../domain/smoke/identity.ts'
import { sharedInputs, WholeNumber } from '../../inputs.ts'

/** What verify-deployment is asked: which environment. What must answer there is what the ledger says is live. */
export const VerifyDeploymentInputs = z.strictObject({
  ...sharedInputs,
  env: z.string().min(1).describe('Environment whose live version is checked.'),
  baseUrl: z
    .url({ protocol: /^https?$/, error: 'expected an http or https address' })
    .optional()
    .describe("Address of the service. Default: the policy's, else where it runs on this machine."),
  identityLevel: z
    .enum(evidenceLevels)
    .optional()
    .describe("How strongly the digest must be shown. Default: the policy's."),
  deadline: Duration.prefault('60s').describe('Total time of all checks, retries and clean-up.'),
  retry: WholeNumber.refine(count => count <= 100, { error: 'expected at most 100' })
    .prefault('2')
    .describe('How often a step that did not pass is tried again.')
})
export type VerifyDeploymentInputs = z.infer<typeof VerifyDeploymentInputs>
