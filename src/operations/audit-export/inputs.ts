import { z } from 'zod'
import { sharedInputs } from '../../inputs.ts'

export const ExportInputs = z.strictObject({
  ...sharedInputs,
  output: z.string().min(1).default('sluice-audit').describe('Folder that gets the events, the evidence and a table.')
})
export type ExportInputs = z.infer<typeof ExportInputs>
