import { z } from 'zod'
import { usage } from '../failure.ts'
import { sum } from '../judge/latency-bins.ts'
import type { Trace } from '../judge/read-trace.ts'
import type { TickCounts } from '../judge/trace.ts'
import { fitsLabel } from '../label-value.ts'
import type { Recorded, Sample } from './history.ts'
import type { Sources } from './signals.ts'

const Series = z.object({
  metric: z.record(z.string(), z.string()),
  values: z.array(z.tuple([z.number(), z.string()])).max(1_000_000)
})
const Range = z.object({
  status: z.literal('success'),
  data: z.object({ resultType: z.literal('matrix'), result: z.array(Series).max(10_000) })
})
type Series = z.infer<typeof Series>

/** The query whose answer over a range, a minute a step, is what a back-test reads. */
export function recordedQuery({ requests, latency, gauges, counters = {} }: Sources): string {
  const others = [...Object.values(gauges), ...Object.values(counters)].map(({ metric }) => metric)
  const names = [requests.metric, `${latency.metric}_bucket`, ...others]
  return `{__name__=~"${[...new Set(names)].join('|')}"}`
}

/** Reads an answer of Prometheus to a range query. Throws `usage` when it is none, or holds none of the figures. */
export function readRange(text: string, sources: Sources, path: string): Recorded {
  const recorded = samplesOfRange(parseJson(text), sources, path)
  if (recorded.samples.length === 0) throw notRange(path, `no series of ${recordedQuery(sources)}`)
  return recorded
}

/** The same for an answer that was parsed; one without any of the figures is no samples. */
export function samplesOfRange(answer: unknown, sources: Sources, path: string): Recorded {
  const parsed = Range.safeParse(answer)
  if (!parsed.success) throw notRange(path, parsed.error.issues[0]?.path.join('.') ?? '')
  const samples = new Map<number, ReturnType<At>>()
  const at: At = time => {
    const sample = samples.get(time) ?? { time }
    samples.set(time, sample)
    return sample
  }
  const { result } = parsed.data.data
  for (const series of matching(result, sources.requests)) addRequests(series, sources, at)
  const buckets = matching(result, { ...sources.latency, metric: `${sources.latency.metric}_bucket` })
  const boundsSeconds = addLatency(buckets, at)
  for (const [name, source] of Object.entries(sources.gauges)) {
    for (const { values } of matching(result, source)) addGauge(values, { name, ...source }, at)
  }
  for (const [name, source] of Object.entries(sources.counters ?? {})) {
    for (const series of matching(result, source)) addCounts(series, name, at)
  }
  return { boundsSeconds, samples: [...samples.values()].sort((one, other) => one.time - other.time) }
}

/** Reads a rollout's trace: both colours together, as users got them. */
export function samplesOfTrace({ header, lines }: Trace): Recorded {
  const both = (blue: TickCounts, green: TickCounts): Omit<Sample, 'time'> => {
    const seen = [blue, green].filter(one => one !== null)
    if (seen.length === 0) return {}
    return {
      requests: sum(seen.map(one => one.requests)),
      errors: sum(seen.map(one => one.errors)),
      latency: Array.from({ length: header.boundsMs.length + 1 }, (_, bin) =>
        sum(seen.map(one => one.latency[bin] ?? 0))
      )
    }
  }
  return {
    boundsSeconds: header.boundsMs.map(bound => bound / 1000),
    samples: lines.map(({ t, blue, green }) => ({ time: Math.round(t * 1000), ...both(blue, green) }))
  }
}

type At = (time: number) => { -readonly [Key in keyof Sample]: Sample[Key] }

function addRequests({ metric, values }: Series, { requests }: Sources, at: At): void {
  const isError = Object.entries(requests.errors).some(([label, wanted]) =>
    wanted.some(pattern => fitsLabel(pattern, metric[label] ?? ''))
  )
  for (const [time, count] of increases(values)) {
    const sample = at(time)
    sample.requests = (sample.requests ?? 0) + count
    sample.errors = (sample.errors ?? 0) + (isError ? count : 0)
  }
}

/** Adds up buckets of all instances, and returns their bounds. */
function addLatency(buckets: readonly Series[], at: At): readonly number[] {
  const bounds = [...new Set(buckets.map(({ metric }) => Number(metric.le)))]
    .filter(Number.isFinite)
    .sort((one, other) => one - other)
  const cumulative = new Map<number, number[]>()
  for (const { metric, values } of buckets) {
    const bin = metric.le === '+Inf' ? bounds.length : bounds.indexOf(Number(metric.le))
    for (const [time, count] of bin < 0 ? [] : increases(values)) {
      const counts = cumulative.get(time) ?? Array.from({ length: bounds.length + 1 }, () => 0)
      counts[bin] = (counts[bin] ?? 0) + count
      cumulative.set(time, counts)
    }
  }
  for (const [time, counts] of cumulative) {
    at(time).latency = counts.map((count, bin) => Math.max(0, count - (counts[bin - 1] ?? 0)))
  }
  return bounds
}

function addCounts({ values }: Series, name: string, at: At): void {
  for (const [time, count] of increases(values)) {
    const sample = at(time)
    sample.counts = { ...sample.counts, [name]: (sample.counts?.[name] ?? 0) + count }
  }
}

interface Gauge {
  readonly name: string
  readonly combine: 'min' | 'max'
}

function addGauge(values: Series['values'], { name, combine }: Gauge, at: At): void {
  for (const [seconds, text] of values) {
    const figure = Number(text)
    if (!Number.isFinite(figure)) continue
    const sample = at(Math.round(seconds * 1000))
    const before = sample.gauges?.[name] ?? figure
    sample.gauges = { ...sample.gauges, [name]: Math[combine](before, figure) }
  }
}

/** What was counted between two readings; a counter that fell began again at zero. */
function increases(values: Series['values']): readonly (readonly [time: number, count: number])[] {
  return values.slice(1).flatMap(([seconds, text], index) => {
    const [now, before] = [Number(text), Number(values[index]?.[1])]
    if (!Number.isFinite(now) || !Number.isFinite(before)) return []
    return [[Math.round(seconds * 1000), now >= before ? now - before : now] as const]
  })
}

interface Wanted {
  readonly metric: string
  readonly match: Readonly<Record<string, string>>
}

function matching(all: readonly Series[], { metric: name, match }: Wanted): readonly Series[] {
  return all.filter(
    ({ metric }) => metric.__name__ === name && Object.entries(match).every(([label, value]) => metric[label] === value)
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function notRange(path: string, found: string) {
  return usage('bad-series', {
    input: path,
    found,
    expected: 'the JSON that /api/v1/query_range of Prometheus answers, or the trace of a rollout',
    example: "curl -G $PROMETHEUS/api/v1/query_range --data-urlencode 'query=…' -d step=60 -d start=… -d end=…"
  })
}
