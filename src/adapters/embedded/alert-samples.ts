import { appendFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Sample } from '../../domain/alerts/history.ts'
import type { AlertSamples } from '../../ports/alert-samples.ts'
import type { HealthLog } from '../../ports/health-log.ts'
import type { Counters, MetricSample, MetricSource } from '../../ports/metric-source.ts'
import { readTextIfThere, writeAtomically } from './files.ts'

const Counts = z.strictObject({ requests: z.number(), errors: z.number(), latency: z.array(z.number()) }).nullable()
const Line = z.strictObject({
  time: z.number(),
  requests: z.number().optional(),
  errors: z.number().optional(),
  latency: z.array(z.number()).optional(),
  gauges: z.record(z.string(), z.number()).optional(),
  /** What the source had counted, so that the next process goes on from there. */
  base: z.strictObject({ time: z.number(), slots: z.strictObject({ a: Counts, b: Counts }) }).optional()
})
type Line = z.infer<typeof Line>

/** Three days of minutes: the longest window of a rule. */
const mostLines = 4400
const healthCountsMs = 300_000

export interface Measured {
  readonly path: string
  readonly environment: string
  readonly source: MetricSource
  readonly health: HealthLog
  readonly now: () => number
}

/** Measures what users of both slots got, and what the health checks said, and keeps it as JSON lines in one file. */
export function createAlertSamples(measured: Measured): AlertSamples {
  return {
    async take() {
      const lines = await readLines(measured.path)
      const line = await measure(measured, lines.at(-1)?.base)
      const kept = [...lines, line].slice(-mostLines)
      const boundsSeconds = measured.source.capabilities().boundsMs.map(bound => bound / 1000)
      const samples = kept.map(({ base: _, ...sample }) => sample)
      return { boundsSeconds, samples, keep: () => keep(measured.path, line, kept, lines.length >= mostLines) }
    }
  }
}

async function measure({ environment, source, health, now }: Measured, base?: MetricSample): Promise<Line> {
  const time = now()
  const seen = (await health.read()).filter(one => one.environment === environment).at(-1)
  const isFresh = seen !== undefined && time - Date.parse(seen.time) <= healthCountsMs
  const told = isFresh && seen.verdict !== 'inconclusive'
  const gauges = told ? { gauges: { health: seen.verdict === 'fail' ? 0 : 1 } } : {}
  // A source that does not answer leaves a gap, which has a rule of its own.
  const sample = await source.read(base).catch(() => undefined)
  if (sample === undefined) return { time, ...gauges, ...(base && { base }) } as Line
  return { time, ...(base && rise(base, sample)), ...gauges, base: sample } as Line
}

/** What was counted since, in both slots together; a slot that is gone, or new, counts from zero. */
function rise(before: MetricSample, after: MetricSample): Omit<Sample, 'time'> {
  const pairs = (['a', 'b'] as const).flatMap(slot => {
    const now = after.slots[slot]
    return now === null ? [] : [[before.slots[slot] ?? zero(now), now] as const]
  })
  if (pairs.length === 0) return {}
  const sum = (of: (counters: Counters) => number) =>
    pairs.reduce((all, [then, now]) => all + Math.max(0, of(now) - of(then)), 0)
  const bins = pairs[0]?.[1].latency.length ?? 0
  return {
    requests: sum(one => one.requests),
    errors: sum(one => one.errors),
    latency: Array.from({ length: bins }, (_, bin) => sum(one => one.latency[bin] ?? 0))
  }
}

function zero({ latency }: Counters): Counters {
  return { requests: 0, errors: 0, latency: latency.map(() => 0) }
}

async function keep(path: string, line: Line, kept: readonly Line[], isFull: boolean): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  if (!isFull) return appendFile(path, `${JSON.stringify(line)}\n`)
  await writeAtomically(path, kept.map(one => `${JSON.stringify(one)}\n`).join(''))
}

/** A line that cannot be read tells nothing, and is left out. */
async function readLines(path: string): Promise<readonly Line[]> {
  const text = (await readTextIfThere(path)) ?? ''
  return text.split('\n').flatMap(line => {
    try {
      return [Line.parse(JSON.parse(line))]
    } catch {
      return []
    }
  })
}
