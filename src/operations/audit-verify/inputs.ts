import { z } from 'zod'
import { sharedInputs } from '../../inputs.ts'

export const Inputs = z.strictObject({
  ...sharedInputs,
  ledgerDirectory: z
    .string()
    .optional()
    .describe("Folder of the ledger's git repository. Default: ledger in Sluice's own folder.")
})

export type Inputs = z.infer<typeof Inputs>
