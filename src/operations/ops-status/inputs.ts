import { z } from 'zod'
import { sharedInputs } from '../../inputs.ts'

export const StatusInputs = z.strictObject({ ...sharedInputs })
export type StatusInputs = z.infer<typeof StatusInputs>
