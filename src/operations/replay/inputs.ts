import { z } from 'zod'
import { replayRules } from '../../domain/judge/replay.ts'
import { sharedInputs } from '../../inputs.ts'

/** What a replay is asked: which trace, and which rule judges it. */
export const ReplayInputs = z.strictObject({
  ...sharedInputs,
  replay: z.string().min(1).describe('Path of a recorded trace (JSON lines).'),
  rule: z.enum(replayRules).default('sequential').describe('The rule that judges the trace.')
})
export type ReplayInputs = z.infer<typeof ReplayInputs>
