import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import type { Slot } from '../../domain/slot.ts'
import type { Counters, MetricSample, MetricSource } from '../../ports/metric-source.ts'
import { askJson } from './ask.ts'
import { differences, unboundMs } from './count-bins.ts'
import { BoundsMs, EnvironmentName, readSettings, ServerUrl } from './settings.ts'
import { SteadyCounts } from './steady.ts'

const Path = z.string().max(500).startsWith('$', { error: 'expected a JSONPath, which begins with $' })

const Latency = z.strictObject({
  path: Path.describe('List of counts, one per bound and one more for above the last.'),
  'bounds-ms': BoundsMs,
  cumulative: z.boolean().default(false).describe('True: each count holds those below it, too.')
})

const shape = {
  kind: z.literal('json'),
  url: ServerUrl.describe('Asked with GET at each tick.'),
  requests: Path.describe('Requests since the start; {slot} is filled in.'),
  errors: Path.describe('Those that failed.'),
  latency: Latency.optional(),
  'without-latency': z.literal(true).optional(),
  time: Path.optional().describe('When the counts were taken, ISO 8601 or milliseconds since 1970; default: now.'),
  'lag-ms': z.number().min(0).max(3_600_000).default(0).describe('How late the counts are.'),
  'sees-in-flight': z.boolean().default(false).describe('True: a request that hangs is counted before it ends.'),
  'token-env': EnvironmentName.optional()
}

export const JsonSettings = z
  .strictObject(shape)
  .refine(given => (given.latency === undefined) === (given['without-latency'] === true), {
    path: ['latency'],
    error: 'expected a path, or `without-latency: true`'
  })
export type JsonSettings = z.infer<typeof JsonSettings>

export function jsonSettings(plug: object): JsonSettings {
  const example =
    '{ kind: json, url: "http://web/counters", requests: "$.{slot}.requests", errors: "$.{slot}.errors", without-latency: true }'
  return readSettings(JsonSettings, plug, example)
}

export type SelectPath = (path: string, value: unknown) => Promise<readonly unknown[]>

export interface JsonFacts {
  readonly select: SelectPath
  readonly token: string | undefined
  readonly now: () => number
}

const Count = z.int().min(0)
const Time = z.union([
  z.number().min(1e12, { error: 'expected milliseconds since 1970' }),
  z.iso.datetime({ offset: true }).transform(text => Date.parse(text))
])

/** Counts from any server that shows its counters as JSON. A path that leads nowhere is no data. */
export function createJsonMetrics(settings: JsonSettings, { select, token, now }: JsonFacts): MetricSource {
  const steady = new SteadyCounts()
  const { url, latency } = settings
  const boundsMs = latency?.['bounds-ms'] ?? unboundMs
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }

  async function found<Value>(schema: z.ZodType<Value>, path: string, answer: unknown): Promise<Value | null> {
    const [first] = await select(path, answer)
    if (first === undefined || first === null) return null
    const read = schema.safeParse(first)
    if (read.success) return read.data
    throw unavailable('metrics-unavailable', `${path} of ${url}: ${read.error.issues[0]?.message}`)
  }

  async function countsOf(slot: Slot, answer: unknown): Promise<Counters | null> {
    const at = (path: string) => path.replaceAll('{slot}', slot)
    const requests = await found(Count, at(settings.requests), answer)
    const errors = await found(Count, at(settings.errors), answer)
    if (requests === null || errors === null) return null
    if (latency === undefined) return { requests, errors, latency: [0, requests] }
    const listed = await found(z.array(Count).length(boundsMs.length + 1), at(latency.path), answer)
    if (listed === null) return null
    return { requests, errors, latency: latency.cumulative ? differences(listed) : listed }
  }

  return {
    capabilities: () => ({
      kind: 'json',
      boundsMs,
      lagMs: settings['lag-ms'],
      seesInFlight: settings['sees-in-flight'],
      seesLatency: latency !== undefined
    }),
    async read(): Promise<MetricSample> {
      const answer = await askJson(url, { headers })
      const time = settings.time === undefined ? now() : await found(Time, settings.time, answer)
      if (time === null) throw unavailable('metrics-unavailable', `${settings.time} of ${url} leads nowhere`)
      const slots = { a: await countsOf('a', answer), b: await countsOf('b', answer) }
      return { time, slots: steady.follow(slots) }
    },
    history: async () => null
  }
}
