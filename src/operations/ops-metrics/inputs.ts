import { z } from 'zod'
import { Duration } from '../../domain/duration.ts'
import { metricNames } from '../../domain/metrics/metric.ts'
import { sharedInputs } from '../../inputs.ts'
import type { Clock } from '../../ports/clock.ts'
import type { HealthLog } from '../../ports/health-log.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { TextFiles } from '../../ports/text-files.ts'

export const MetricsInputs = z.strictObject({
  ...sharedInputs,
  environment: z.string().optional().describe('Environment that is measured. Default: the last one of the policy.'),
  over: Duration.prefault('30d').describe('How far back the metrics look, such as 30d.'),
  interval: Duration.prefault('5m').describe('How long one health check vouches for.'),
  page: z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .describe('Path that a status page is written to: HTML in one file, with what runs, incidents, plots and metrics.'),
  explain: z.enum(metricNames).optional().describe('Metric whose every counted fact is listed.')
})
export type MetricsInputs = z.infer<typeof MetricsInputs>

export interface MetricsPorts {
  readonly ledger: Ledger
  readonly clock: Clock
  readonly health: HealthLog
  readonly files: TextFiles
}
