import { z } from 'zod'
import { sharedInputs } from '../../inputs.ts'

export const Inputs = z.strictObject({
  ...sharedInputs,
  ledgerDirectory: z
    .string()
    .optional()
    .describe("Folder of the ledger's git repository. Default: ledger in Sluice's own folder."),
  checkpoint: z
    .string()
    .regex(/^\d{1,15}:[0-9a-f]{64}$/, { error: 'expected the checkpoint that an earlier audit printed' })
    .transform(text => ({ sequence: Number(text.split(':')[0]), hash: text.split(':')[1] ?? '' }))
    .optional()
    .describe('What an earlier audit printed, number:hash; a ledger without that event was cut, or is another one.')
    .meta({ examples: [`120:${'9f2c'.repeat(16)}`] })
})

export type Inputs = z.infer<typeof Inputs>
