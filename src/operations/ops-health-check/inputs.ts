import { z } from 'zod'
import { Duration } from '../../domain/duration.ts'
import { Flag, sharedInputs } from '../../inputs.ts'

/** What health-check is asked: everything that is live, or one environment of it. */
export const HealthCheckInputs = z.strictObject({
  ...sharedInputs,
  full: Flag.prefault('false').describe('The whole suite and the identity, instead of the health endpoint alone.'),
  env: z.string().min(1).optional().describe('Only this environment. Default: every one where something is live.'),
  every: Duration.refine(milliseconds => milliseconds >= 1000, { error: 'expected at least 1s' })
    .prefault('5m')
    .describe('How often this check is meant to run; a longer gap is told as not seen.'),
  window: Duration.prefault('24h').describe('Over which time coverage is told.'),
  deadline: Duration.prefault('60s').describe('Total time of all checks of one environment.'),
  retry: z.coerce.number().pipe(z.int().min(0).max(100)).prefault('2').describe('How often a step is tried again.')
})
export type HealthCheckInputs = z.infer<typeof HealthCheckInputs>
