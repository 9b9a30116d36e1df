import { z } from 'zod'
import { LatencyUnit } from './latency-unit.ts'
import { EnvironmentName, readSettings, ServerUrl } from './settings.ts'

const MetricName = z.string().regex(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,199}$/, { error: 'expected the name of a metric' })
const LabelName = z.string().regex(/^[a-zA-Z_][a-zA-Z0-9_]{0,99}$/, { error: 'expected the name of a label' })
const Labels = z.record(LabelName, z.string().min(1).max(500))

/** Values of one label that mean an error; `x` stands for any digit, as in `5xx`. */
const ErrorValues = z
  .record(
    LabelName,
    z.union([z.string(), z.array(z.string()).min(1).max(50)]).transform(one => [one].flat())
  )
  .refine(labels => Object.keys(labels).length === 1, { error: 'expected one label' })

const shape = {
  kind: z.literal('prometheus'),
  url: ServerUrl.describe('Address of the server, with its path prefix if it has one.'),
  requests: MetricName.describe('Counter of requests.'),
  errors: ErrorValues.prefault({ code: '5xx' }).describe(
    'The label of that counter, and its values, that mean an error.'
  ),
  latency: MetricName.optional().describe('Histogram with `le` buckets, without its ending `_bucket`.'),
  'latency-unit': LatencyUnit.optional(),
  'without-latency': z.literal(true).optional().describe('Errors are enough: nobody tells how long requests take.'),
  match: Labels.default({}).describe('Labels that all series of the service have.'),
  slots: z
    .strictObject({ a: Labels, b: Labels })
    .prefault({ a: { slot: 'a' }, b: { slot: 'b' } })
    .describe('Labels that tell the slots apart.'),
  'token-env': EnvironmentName.optional().describe('Environment variable that holds a bearer token.')
}

export const PrometheusSettings = z
  .strictObject(shape)
  .refine(given => (given.latency === undefined) === (given['without-latency'] === true), {
    path: ['latency'],
    error: 'expected a histogram, or `without-latency: true`'
  })
export type PrometheusSettings = z.infer<typeof PrometheusSettings>

export const prometheusExample =
  '{ kind: prometheus, url: "http://prometheus:9090", requests: http_requests_total, latency: http_request_duration_seconds }'

export function prometheusSettings(plug: object): PrometheusSettings {
  return readSettings(PrometheusSettings, plug, prometheusExample)
}
