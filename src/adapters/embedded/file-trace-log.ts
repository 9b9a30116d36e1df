import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../../domain/failure.ts'
import { TraceHeader, TraceLine } from '../../domain/judge/trace.ts'
import type { MetricSample } from '../../ports/metric-source.ts'
import type { RecordedTrace, TraceLog } from '../../ports/trace-log.ts'

/** Keeps each rollout's trace as JSON lines, ready for `--replay`, with the starting totals beside it. */
export function createFileTraceLog(directory: string): TraceLog {
  const location = (rollout: string) => join(directory, `${rollout}.jsonl`)
  const basePath = (rollout: string) => join(directory, `${rollout}.base.json`)
  return {
    location,
    read: rollout => readTrace(location(rollout), basePath(rollout)),
    start: async (rollout, header, base) => {
      if ((await readTrace(location(rollout), basePath(rollout))) !== undefined) return
      await mkdir(directory, { recursive: true })
      await writeFile(basePath(rollout), JSON.stringify(base))
      const draft = `${location(rollout)}.draft`
      await writeFile(draft, `${JSON.stringify(header)}\n`)
      await rename(draft, location(rollout))
    },
    append: (rollout, line) => appendFile(location(rollout), `${JSON.stringify(line)}\n`)
  }
}

async function readTrace(path: string, basePath: string): Promise<RecordedTrace | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
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
