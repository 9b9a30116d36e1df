import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import type { MetricSettingsOf } from '../../domain/policy/metrics.ts'
import type { Slot } from '../../domain/slot.ts'
import type { Counters, MetricSample, MetricSource } from '../../ports/metric-source.ts'
import { askJson } from './ask.ts'
import { differences, unboundMs } from './count-bins.ts'
import { SteadyCounts } from './steady.ts'

export type JsonSettings = MetricSettingsOf<'json'>

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
  const boundsMs = latency === undefined ? unboundMs : settings.boundsMs
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
    const listed = await found(z.array(Count).length(boundsMs.length + 1), at(latency), answer)
    if (listed === null) return null
    return { requests, errors, latency: settings.cumulative ? differences(listed) : listed }
  }

  return {
    capabilities: () => ({
      kind: 'json',
      boundsMs,
      lagMs: settings.lag,
      seesInFlight: settings.seesInFlight,
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
