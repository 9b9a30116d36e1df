import { z } from 'zod'
import { metricKinds } from './kinds.ts'
import { duration, section, Text, unknownKind } from './section.ts'

export const latencyUnits = ['seconds', 'milliseconds', 'microseconds'] as const
export type LatencyUnit = (typeof latencyUnits)[number]

const Unit = z.enum(latencyUnits).describe('Unit of the latencies.')
const Variable = Text.max(200).regex(/^[A-Za-z_]\w*$/, { error: 'expected the name of an environment variable' })
const ServerUrl = Text.max(2000)
  .regex(/^https?:\/\/[^\s?#@]+$/, { error: 'expected an http or https address without query, fragment or password' })
  .transform(url => url.replace(/\/+$/, ''))

const BoundsMs = z
  .array(z.number().positive())
  .min(1)
  .max(200)
  .refine(bounds => bounds.every((bound, index) => bound > (bounds[index - 1] ?? 0)), {
    error: 'expected bounds in rising order'
  })
  .describe('Upper bounds of the latency bins, in milliseconds.')

const WithoutLatency = z
  .literal(true, { error: 'expected true' })
  .describe('Errors are enough: nobody watches how long requests take.')

interface Latency {
  readonly latency?: unknown
  readonly withoutLatency?: true | undefined
}

/** Slowness that nobody watches must be somebody's decision, not something that was forgotten. */
function saysLatency({ latency, withoutLatency }: Latency): boolean {
  return (latency === undefined) === (withoutLatency === true)
}

const latencyMissing = { path: ['latency'], error: 'expected where latencies are, or `without-latency: true`' }

const MetricName = Text.regex(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,199}$/, { error: 'expected the name of a metric' })
const LabelName = Text.regex(/^[a-zA-Z_][a-zA-Z0-9_]{0,99}$/, { error: 'expected the name of a label' })
const Labels = z.record(LabelName, Text.max(500))
const ErrorValues = z
  .record(LabelName, z.union([Text.transform(one => [one]), z.array(Text).min(1).max(50)]))
  .refine(labels => Object.keys(labels).length === 1, { error: 'expected one label' })

const Prometheus = section({
  kind: z.literal('prometheus'),
  url: ServerUrl.describe('Address of the server, with its path prefix if it has one.'),
  requests: MetricName.describe('Counter of requests.'),
  errors: ErrorValues.prefault({ code: '5xx' }).describe('Label of that counter with the values that mean an error.'),
  latency: MetricName.optional().describe('Histogram with `le` buckets, without its ending `_bucket`.'),
  'latency-unit': Unit.optional(),
  'without-latency': WithoutLatency.optional(),
  match: Labels.default({}).describe('Labels that all series of the service have.'),
  slots: z
    .strictObject({ a: Labels, b: Labels })
    .prefault({ a: { slot: 'a' }, b: { slot: 'b' } })
    .describe('Labels that tell the slots apart.'),
  'token-env': Variable.optional().describe('Environment variable that holds a bearer token.')
}).refine(saysLatency, latencyMissing)

const ServerPlace = Text.max(200).regex(/^[^/\s]+\/[^/\s]+$/, { error: 'expected backend/server' })

const Haproxy = section({
  kind: z.literal('haproxy'),
  socket: Text.max(1000).describe('Path of the statistics socket, or host:port.'),
  slots: z.strictObject({ a: ServerPlace, b: ServerPlace }).describe('Which server of which backend is which slot.'),
  'without-latency': WithoutLatency.describe('The statistics know means of the last 1024 requests only.')
})

const Field = Text.max(200)
const Marks = z.union([Field.transform(one => [one]), z.array(Field).min(1).max(500)])
/** A tenth between two bounds, from 5 ms to a minute: the judge must tell 10 and 20 % apart. */
const usualBoundsMs = Array.from({ length: 100 }, (_, index) => Math.ceil(500 * 1.1 ** index) / 100)

const AccessLog = section({
  kind: z.literal('access-log'),
  path: Text.max(4096).describe('The file that the proxy appends to.'),
  format: z.enum(['json', 'haproxy']).default('json').describe('One JSON object a line, or the HTTP log of HAProxy.'),
  time: Field.default('time').describe('Field: when the request ended, ISO 8601 or seconds since 1970.'),
  status: Field.default('status').describe('Field: the status that was answered.'),
  latency: Field.default('request_time').describe('Field: how long it took.'),
  'latency-unit': Unit.default('seconds'),
  slot: Field.default('upstream_addr').describe('Field: who answered.'),
  slots: z.strictObject({ a: Marks, b: Marks }).describe('Values of that field for each slot.'),
  'bounds-ms': BoundsMs.default(usualBoundsMs),
  lag: duration('1s').describe('How late a line is written.')
})

const Path = Text.max(500).regex(/^\$/, { error: 'expected a JSONPath, which begins with $' })

const Json = section({
  kind: z.literal('json'),
  url: ServerUrl.describe('Asked with GET at each tick.'),
  requests: Path.describe('Requests since the start; {slot} is filled in.'),
  errors: Path.describe('Those that failed.'),
  latency: Path.optional().describe('List of counts, one per bound and one more for above the last.'),
  'bounds-ms': BoundsMs.default([1]),
  cumulative: z.boolean().default(false).describe('True when each of these counts holds those below it, too.'),
  'without-latency': WithoutLatency.optional(),
  time: Path.optional().describe('When the counts were taken, ISO 8601 or milliseconds since 1970; default: now.'),
  lag: duration('0s').describe('How late the counts are.'),
  'sees-in-flight': z.boolean().default(false).describe('True when a request that hangs is counted before it ends.'),
  'token-env': Variable.optional().describe('Environment variable that holds a bearer token.')
}).refine(saysLatency, latencyMissing)

const Tag = Text.regex(/^[a-zA-Z][\w.-]{0,99}:[\w./-]{1,199}$/, { error: 'expected a tag, such as env:prod' })
const Tags = z.array(Tag).min(1).max(20)
const DottedName = Text.regex(/^[a-zA-Z][a-zA-Z0-9_.]{0,199}$/, { error: 'expected the name of a metric' })
const Site = Text.max(200).regex(/^([a-z0-9-]+\.)+[a-z]+$/, { error: 'expected a site, such as datadoghq.eu' })

const Datadog = section({
  kind: z.literal('datadog'),
  site: Site.default('datadoghq.com').describe('Where the account is.'),
  url: ServerUrl.optional().describe('Another address than https://api. and the site.'),
  requests: DottedName.describe('Count of requests.'),
  errors: DottedName.describe('Count of those that failed.'),
  latency: DottedName.optional().describe('Distribution of latencies.'),
  'latency-unit': Unit.optional(),
  'bounds-ms': BoundsMs.max(20).default([25, 50, 100, 150, 200, 300, 400, 500, 750, 1000, 2000, 5000]),
  'without-latency': WithoutLatency.optional(),
  presence: DottedName.optional().describe(
    'Metric that is there as long as a slot is; without it, silence is no data.'
  ),
  slots: z.strictObject({ a: Tags, b: Tags }).describe('Tags of each slot.'),
  period: duration('20s').describe('Length of the periods that are summed.'),
  delay: duration('60s').describe('After this long a period is taken to be complete.'),
  'api-key-env': Variable.default('DD_API_KEY'),
  'application-key-env': Variable.default('DD_APP_KEY')
}).refine(saysLatency, latencyMissing)

const Word = Text.max(255)
const Dimensions = z.record(Word, Text.max(1024))

const Cloudwatch = section({
  kind: z.literal('cloudwatch'),
  region: Text.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, { error: 'expected a region, such as eu-central-1' }),
  url: ServerUrl.optional().describe("Another address than the region's."),
  namespace: Word.default('AWS/ApplicationELB').describe('Namespace of all these metrics.'),
  requests: Word.default('RequestCount').describe('Metric whose sum is the requests.'),
  errors: z.array(Word).min(1).max(5).default(['HTTPCode_Target_5XX_Count', 'TargetConnectionErrorCount']),
  latency: Word.default('TargetResponseTime').describe('Metric of single latencies, for trimmed counts.'),
  'latency-unit': Unit.default('seconds'),
  'bounds-ms': BoundsMs.max(40).default([25, 50, 75, 100, 150, 200, 250, 300, 400, 500, 750, 1000, 2000, 5000]),
  'without-latency': WithoutLatency.optional(),
  presence: Word.default('HealthyHostCount').describe('Metric that is there as long as a slot is.'),
  slots: z.strictObject({ a: Dimensions, b: Dimensions }).describe('Dimensions of each slot, all of them.'),
  period: duration('60s').describe('Length of the periods that are summed.'),
  delay: duration('120s').describe('After this long a period is taken to be complete.')
})

const Embedded = section({ kind: z.literal('embedded') })

const kinds = [Embedded, Prometheus, Haproxy, AccessLog, Json, Datadog, Cloudwatch] as const

/** What tells how both colours do, each kind with its own settings. */
export const MetricSettings = z.discriminatedUnion('kind', kinds, { error: unknownKind(metricKinds) })
export type MetricSettings = z.infer<typeof MetricSettings>
export type MetricSettingsOf<Kind extends MetricSettings['kind']> = Extract<MetricSettings, { kind: Kind }>
