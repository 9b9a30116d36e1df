import { appendFile, mkdir, readFile, rename, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Failure } from '../../domain/failure.ts'
import { TraceHeader, TraceLine } from '../../domain/judge/trace.ts'
import { isReasonCode, type ReasonCode } from '../../domain/reasons/index.ts'
import type { MetricSample } from '../../ports/metric-source.ts'
import type { RecordedTrace, TraceLog } from '../../ports/trace-log.ts'
import { readTextIfThere } from './files.ts'

const lineFeed = 10

const Decided = z.strictObject({
  reason: z.string().refine(isReasonCode) as unknown as z.ZodType<ReasonCode>,
  weight: z.number().min(0).max(1),
  at: z.iso.datetime()
})

/** Keeps each rollout's trace as JSON lines, ready for `--replay`, with the starting totals and a decision beside it. */
export function createFileTraceLog(directory: string): TraceLog {
  const location = (rollout: string) => join(directory, `${rollout}.jsonl`)
  const basePath = (rollout: string) => join(directory, `${rollout}.base.json`)
  const decisionPath = (rollout: string) => join(directory, `${rollout}.decided.json`)
  return {
    location,
    read: async rollout => {
      const trace = await readTrace(location(rollout), basePath(rollout))
      return trace && { ...trace, decided: await readDecision(decisionPath(rollout)) }
    },
    start: async (rollout, header, base) => {
      if ((await readTrace(location(rollout), basePath(rollout))) !== undefined) return
      await mkdir(directory, { recursive: true })
      await writeFile(basePath(rollout), JSON.stringify(base))
      const draft = `${location(rollout)}.draft`
      await writeFile(draft, `${JSON.stringify(header)}\n`)
      await rename(draft, location(rollout))
    },
    append: async (rollout, line) => {
      await dropTornLine(location(rollout))
      await appendFile(location(rollout), `${JSON.stringify(line)}\n`)
    },
    decide: async (rollout, decided) => {
      if ((await readDecision(decisionPath(rollout))) !== undefined) return
      await mkdir(directory, { recursive: true })
      const draft = `${decisionPath(rollout)}.draft`
      await writeFile(draft, JSON.stringify(decided))
      await rename(draft, decisionPath(rollout))
    }
  }
}

/** What a crash left without its line feed would else be glued to the next line, and neither could be read. */
async function dropTornLine(path: string): Promise<void> {
  const bytes = await readFile(path)
  if (bytes.at(-1) !== lineFeed) await truncate(path, bytes.lastIndexOf(lineFeed) + 1)
}

async function readDecision(path: string): Promise<RecordedTrace['decided']> {
  try {
    const text = await readTextIfThere(path)
    return text === undefined ? undefined : Decided.parse(JSON.parse(text))
  } catch (cause) {
    // Taken as absent, it would be decided anew, and what was decided would be lost.
    throw new Failure({ kind: 'unavailable', code: 'bad-trace', message: `the decision ${path} cannot be read`, cause })
  }
}

async function readTrace(path: string, basePath: string): Promise<RecordedTrace | undefined> {
  const text = await readTextIfThere(path)
  if (text === undefined) return undefined
  try {
    // A line without its line feed was cut off by a crash; the next tick counts its requests again.
    const whole = text.slice(0, text.lastIndexOf('\n')).split('\n')
    const [header, ...lines] = whole.map(line => JSON.parse(line) as unknown)
    const base = JSON.parse(await readFile(basePath, 'utf8')) as MetricSample
    return { header: TraceHeader.parse(header), lines: lines.map(line => TraceLine.parse(line)), base }
  } catch (cause) {
    throw new Failure({ kind: 'unavailable', code: 'bad-trace', message: `the trace ${path} cannot be read`, cause })
  }
}
