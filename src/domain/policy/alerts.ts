import { z } from 'zod'
import { severities } from '../incident/states.ts'
import { duration, Name, section, Text } from './section.ts'

const MetricName = Text.regex(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,199}$/, { error: 'expected the name of a metric' })
const LabelName = Text.regex(/^[a-zA-Z_][a-zA-Z0-9_]{0,99}$/, { error: 'expected the name of a label' })
const Labels = z.record(LabelName, Text.max(500)).describe('Labels that its series have.')
const ErrorValues = z
  .record(LabelName, z.union([Text.max(100).transform(one => [one]), z.array(Text.max(100)).min(1).max(50)]))
  .refine(labels => Object.keys(labels).length === 1, { error: 'expected one label' })

const Requests = section({
  metric: MetricName.optional().describe('Counter of requests; http_requests_total unless rollout.metrics says.'),
  errors: ErrorValues.optional().describe('Label with the values that mean an error, x for any digit; code: 5xx.'),
  match: Labels.optional()
})

const Latency = section({
  metric: MetricName.optional().describe(
    'Histogram of seconds; http_request_duration_seconds unless rollout.metrics says.'
  ),
  quantile: z.number().gt(0).lt(1).default(0.95).describe('Share of requests that must be faster than a limit.'),
  match: Labels.optional()
})

function gauge(metric: string, meaning: string) {
  const fields = { metric: MetricName.default(metric).describe(meaning), match: Labels.default({}) }
  return section(fields).prefault({})
}

/** A figure of one's own, for rules of one's own. */
const Own = section({
  metric: MetricName.describe('A gauge.'),
  combine: z.enum(['min', 'max']).default('max').describe('Which of several series counts.'),
  match: Labels.default({})
})

const Signals = section({
  requests: Requests.prefault({}).describe('Traffic and errors.'),
  latency: Latency.prefault({}).describe('How long requests take.'),
  health: gauge('probe_success', 'Gauge: 1 while a probe gets an answer, else 0.'),
  capacity: gauge('capacity_used_ratio', 'Gauge: how full the system is, 0 to 1.'),
  integrity: gauge('data_integrity_problems', 'Gauge: records known to be wrong or lost.'),
  dependencies: gauge('dependency_up', 'Gauge: 1 while something that is not critical works.'),
  own: z.record(Name, Own).default({}).describe('Further gauges, by name.')
})

const RuleName = Text.regex(/^[A-Z][A-Za-z0-9]{0,99}$/, { error: 'expected a name such as QueueTooLong' })

const Rule = section({
  name: RuleName.describe('One of the pack’s names replaces that rule.'),
  severity: z.enum(severities).optional().describe('P0 pages, P1 pages after a while, P2 is a ticket, P3 is shown.'),
  signal: Name.optional().describe('errors, latency, health, capacity, integrity, dependencies, or one of own.'),
  above: z.number().optional().describe('Fires above this figure.'),
  'at-least': z.number().optional().describe('Fires from this figure on.'),
  below: z.number().optional().describe('Fires below this figure.'),
  absent: z.boolean().default(false).describe('Fires when the figure is not there.'),
  for: duration('0s').describe('How long it must hold.'),
  runbook: Name.optional().describe('Page in `alerts.runbooks`, without `.md`.'),
  summary: Text.max(300).optional().describe('What it means, in a sentence.'),
  off: z.boolean().default(false).describe('Takes a rule of the pack away.')
}).refine(isWhole, {
  error: 'expected severity, signal, runbook and one of above, at-least, below, absent; or off: true'
})

interface WrittenRule {
  readonly off: boolean
  readonly severity?: unknown
  readonly signal?: unknown
  readonly runbook?: unknown
  readonly above?: number | undefined
  readonly atLeast?: number | undefined
  readonly below?: number | undefined
  readonly absent: boolean
}

function isWhole({ off, severity, signal, runbook, above, atLeast, below, absent }: WrittenRule): boolean {
  const limits = [above, atLeast, below].filter(limit => limit !== undefined).length + (absent ? 1 : 0)
  return off || (severity !== undefined && signal !== undefined && runbook !== undefined && limits === 1)
}

const Objective = section({
  target: z.number().gt(50).lt(100).default(99.9).describe('Percent of requests that must be answered well.'),
  window: duration('30d').describe('Over how long.')
})

/** Alert rules as data: the SOP's pack, what the objective needs, and the team's own. */
export const AlertSettings = section({
  pack: z.enum(['sop', 'none']).default('sop').describe('Rules to begin with.'),
  objective: Objective.prefault({}).describe('What users were promised; burn-rate rules follow from it.'),
  'minimum-errors': z
    .int()
    .min(1)
    .default(3)
    .describe('A share of fewer errors than this in its window alarms nobody.'),
  'page-after': duration('15m').describe('A P1 that nobody acknowledged becomes a page.'),
  signals: Signals.prefault({}).describe('Where the figures are; requests and latency default to rollout.metrics.'),
  rules: z.array(Rule).max(200).default([]).describe('Further rules, or others of the same name.'),
  role: Name.optional().describe('Whom a page wakes; a role of this file.'),
  runbooks: Text.default('docs/operations/runbooks').describe('Folder of the runbooks.'),
  'runbook-url': Text.optional().describe('Address of that folder, for links in alerts; {runbook} is filled in.'),
  alertmanager: z
    .url({ protocol: /^https?$/, error: 'expected an http or https address' })
    .optional()
    .describe('An Alertmanager to ask for current alerts; tickets are opened from there.'),
  secrets: Text.default('/etc/alertmanager/secrets').describe(
    'Folder in which Alertmanager finds each secret as a file.'
  )
})
export type AlertSettings = z.infer<typeof AlertSettings>
