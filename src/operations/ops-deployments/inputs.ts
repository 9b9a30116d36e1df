import { z } from 'zod'
import { sharedInputs, WholeNumber } from '../../inputs.ts'

export const DeploymentsInputs = z.strictObject({
  ...sharedInputs,
  limit: WholeNumber.prefault('10').describe('How many deployments to list, newest first.')
})
export type DeploymentsInputs = z.infer<typeof DeploymentsInputs>
