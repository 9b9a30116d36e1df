import { z } from 'zod'
import { severityWords } from '../../domain/alerts/routing.ts'
import { Flag, sharedInputs } from '../../inputs.ts'
import type { AlertEngine } from '../../ports/alert-engine.ts'
import type { AlertSamples } from '../../ports/alert-samples.ts'
import type { Notifier } from '../../ports/notifier.ts'
import type { TextFiles } from '../../ports/text-files.ts'
import type { TraceFiles } from '../../ports/trace-files.ts'
import type { IncidentPorts } from '../ops-incident/inputs.ts'

const Path = z.string().min(1).max(1000)

export const AlertsInputs = z
  .strictObject({
    ...sharedInputs,
    severity: z
      .enum(Object.keys(severityWords) as [string, ...string[]])
      .optional()
      .describe('Only these: critical (P0 and P1), warning (P2), info (P3), or one of P0 to P3.'),
    lint: Flag.prefault('false').describe('Find what nobody would hear of, instead of listing alerts.'),
    compile: Path.optional()
      .describe('Folder that the rules, their tests and the routes are written to, for Prometheus and Alertmanager.')
      .meta({ examples: ['monitoring'] }),
    backTest: Path.optional()
      .describe('Recorded figures to play the rules over: an answer to a range query of Prometheus, or a trace.')
      .meta({ examples: ['week.json'] }),
    summary: Path.optional().describe('Path that the Markdown of a back-test is written to, for a pull request.'),
    evaluate: Flag.prefault('false').describe('Look once, and tell whoever must know; meant to be called every minute.')
  })
  .superRefine(({ lint, compile, backTest, summary, evaluate }, context) => {
    const asked = [lint, compile !== undefined, backTest !== undefined, evaluate].filter(Boolean).length
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (asked > 1) say('lint', 'expected one of lint, compile, back-test and evaluate')
    if (summary !== undefined && backTest === undefined) say('summary', 'expected back-test with it')
  })
export type AlertsInputs = z.infer<typeof AlertsInputs>

export interface AlertsPorts extends IncidentPorts {
  readonly files: TextFiles
  readonly recordings: TraceFiles
  /** Opens issues for tickets. */
  readonly tickets: Notifier
  /** Where somebody else watches. */
  readonly engine?: AlertEngine | undefined
  /** Where nobody else does. */
  readonly samples?: AlertSamples | undefined
}
