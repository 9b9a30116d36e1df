import { type Failure, usage } from '../failure.ts'
import { TraceHeader, TraceLine } from './trace.ts'

export interface Trace {
  readonly header: TraceHeader
  readonly lines: readonly TraceLine[]
}

const longestLines = 200_000

/** Reads a trace of JSON lines strictly. Throws `bad-trace` that names the line. */
export function readTrace(text: string, name: string): Trace {
  const rows = text.replace(/\n$/, '').split('\n')
  if (rows.length > longestLines) throw badTrace(name, longestLines + 1, `at most ${longestLines} lines`, rows.length)
  const header = read(TraceHeader, rows[0] ?? '', name, 1)
  checkHeader(header, name)
  const lines = rows.slice(1).map((row, index) => read(TraceLine, row, name, index + 2))
  for (const [index, line] of lines.entries()) checkLine(line, lines[index - 1], header, `${name}:${index + 2}`)
  return { header, lines }
}

interface Schema<Value> {
  safeParse(value: unknown): {
    readonly data?: Value | undefined
    readonly error?:
      | { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
      | undefined
  }
}

function read<Value>(schema: Schema<Value>, row: string, name: string, number: number): Value {
  const parsed = schema.safeParse(parseJson(row, name, number))
  if (parsed.data !== undefined) return parsed.data
  const issue = parsed.error?.issues[0]
  const place = issue?.path.map(String).join('.') ?? ''
  throw badTrace(name, number, `${place === '' ? 'the line' : place} to be right: ${issue?.message ?? 'invalid'}`, row)
}

function parseJson(row: string, name: string, number: number): unknown {
  try {
    return JSON.parse(row)
  } catch (cause) {
    throw badTrace(name, number, 'one JSON object', row, cause)
  }
}

function checkHeader({ boundsMs, history }: TraceHeader, name: string): void {
  const rising = boundsMs.every((bound, index) => bound > (boundsMs[index - 1] ?? 0))
  if (!rising) throw badTrace(name, 1, 'boundsMs in rising order', boundsMs)
  checkBins(history, boundsMs.length + 1, `${name}:1`)
}

function checkLine(line: TraceLine, before: TraceLine | undefined, header: TraceHeader, place: string): void {
  if (before !== undefined && line.t <= before.t) {
    throw usage('bad-trace', { input: place, found: line.t, expected: `t above ${before.t}` })
  }
  checkBins(line.blue, header.boundsMs.length + 1, place)
  checkBins(line.green, header.boundsMs.length + 1, place)
}

function checkBins(counts: TraceLine['blue'] | undefined, bins: number, place: string): void {
  if (!counts || counts.latency.length === bins) return
  throw usage('bad-trace', { input: place, found: counts.latency.length, expected: `${bins} latency counts` })
}

function badTrace(name: string, line: number, expected: string, found: unknown, cause?: unknown): Failure {
  return usage('bad-trace', { input: `${name}:${line}`, found, expected, cause })
}
