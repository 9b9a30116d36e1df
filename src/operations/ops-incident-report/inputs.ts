import { z } from 'zod'
import { Flag, sharedInputs } from '../../inputs.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { TextFiles } from '../../ports/text-files.ts'

export const ReportInputs = z.strictObject({
  ...sharedInputs,
  id: z
    .string()
    .min(1)
    .max(100)
    .describe('Incident to write about.')
    .meta({ examples: ['INC-12'] }),
  output: z
    .string()
    .optional()
    .describe('Path that the post-mortem is written to; a file that is there stays as it is, unless overwrite.'),
  overwrite: Flag.prefault('false').describe('Write over a file that is there, with all that people wrote into it.'),
  check: z.string().optional().describe('Path of a post-mortem, to be told what it still lacks.')
})
export type ReportInputs = z.infer<typeof ReportInputs>

export interface ReportPorts {
  readonly ledger: Ledger
  readonly files: TextFiles
}
