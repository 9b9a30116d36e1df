import { z } from 'zod'
import { Flag, sharedInputs } from '../../inputs.ts'

export const SopInputs = z.strictObject({
  ...sharedInputs,
  row: z
    .string()
    .regex(/^[A-Z]{1,2}\d{0,2}$/, { error: 'expected a row such as O24, or the letters of several' })
    .optional()
    .describe('Only this row, or those that begin with these letters.')
    .meta({ examples: ['O24'] }),
  gaps: Flag.prefault('false').describe('Only the rows that nothing holds.')
})
export type SopInputs = z.infer<typeof SopInputs>
