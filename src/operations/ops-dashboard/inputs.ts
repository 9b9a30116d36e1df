import { z } from 'zod'
import { Duration } from '../../domain/duration.ts'
import { Flag, sharedInputs } from '../../inputs.ts'
import type { AlertSamples } from '../../ports/alert-samples.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { TextFiles } from '../../ports/text-files.ts'
import type { TraceFiles } from '../../ports/trace-files.ts'

const Path = z.string().min(1).max(1000)

export const DashboardInputs = z.strictObject({
  ...sharedInputs,
  page: Path.optional()
    .describe('Path that the dashboard is written to: HTML in one file.')
    .meta({ examples: ['dashboard.html'] }),
  from: Path.optional().describe('Recorded figures to show instead of those of now: an answer to a range query.'),
  over: Duration.refine(ms => ms >= 300_000, { error: 'expected at least 5m' })
    .prefault('3h')
    .describe('How far back it looks, such as 3h.'),
  strict: Flag.prefault('false').describe('Refuse when a panel has nothing to show.')
})
export type DashboardInputs = z.infer<typeof DashboardInputs>

export interface DashboardPorts {
  readonly ledger: Ledger
  readonly clock: Clock
  readonly files: TextFiles
  readonly recordings: TraceFiles
  /** Absent where nothing measures the service. */
  readonly samples?: AlertSamples | undefined
}
