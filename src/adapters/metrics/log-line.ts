import type { MetricSettingsOf } from '../../domain/policy/metrics.ts'
import type { Slot } from '../../domain/slot.ts'
import { jsonOf } from '../json-text.ts'
import { millisecondsPer } from './latency-unit.ts'

export type LogSettings = MetricSettingsOf<'access-log'>

/** One request as a line of the log tells it. */
export interface Served {
  /** When it ended, milliseconds since 1970. */
  readonly time: number
  /** Undefined: it was answered by neither slot. */
  readonly slot: Slot | undefined
  readonly failed: boolean
  readonly latencyMs: number
}

const longestLine = 64 * 1024

/** Reads one line; undefined when it is none of ours. A request without an answer (status 0 or 499) did not succeed. */
export function readLine(line: string, settings: LogSettings): Served | undefined {
  if (line.length > longestLine) return undefined
  const found = settings.format === 'json' ? fromJson(line, settings) : fromHaproxy(line)
  if (found === undefined || !Number.isFinite(found.time) || !Number.isFinite(found.latencyMs)) return undefined
  const { time, status } = found
  const failed = status >= 500 || status <= 0
  return { time, slot: slotOf(found.place, settings), failed, latencyMs: Math.max(0, found.latencyMs) }
}

interface Found {
  readonly time: number
  readonly status: number
  readonly latencyMs: number
  readonly place: string
}

function fromJson(line: string, settings: LogSettings): Found | undefined {
  const fields = jsonOf(line)
  const at = (path: string) => valueAt(fields, path)
  const time = at(settings.time)
  const status = at(settings.status)
  const latency = at(settings.latency)
  if (time === undefined || status === undefined || latency === undefined) return undefined
  return {
    time: timeOf(time),
    status: Number(status),
    latencyMs: Number(latency) * millisecondsPer(settings.latencyUnit),
    place: String(at(settings.slot) ?? '')
  }
}

/** A field by its name, or by its way through nested objects: `response.status`. */
function valueAt(fields: unknown, path: string): unknown {
  const own = (value: unknown, key: string) =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined
  return own(fields, path) ?? path.split('.').reduce(own, fields)
}

// Seconds as nginx writes them ($msec), milliseconds as many services do, and ISO 8601.
function timeOf(value: unknown): number {
  const number = typeof value === 'string' && !/^\d+(\.\d+)?$/.test(value) ? Date.parse(value) : Number(value)
  return number < 1e11 ? number * 1000 : number
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const stamp =
  /\[(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d)\.(\d{3})\] \S+ ([^/\s]+\/\S+) ([-\d/+]+) (-?\d+) /

/** HAProxy's HTTP log: the stamp is when the request came, so its time is added. Its clock is the local one. */
function fromHaproxy(line: string): Found | undefined {
  const [, day, month = '', year, hour, minute, second, millisecond, place = '', timers = '', status] =
    stamp.exec(line) ?? []
  if (status === undefined) return undefined
  const came = new Date(
    Number(year),
    months.indexOf(month),
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    Number(millisecond)
  ).getTime()
  const total = Number(timers.split('/').at(-1)?.replace('+', ''))
  return { time: came + total, status: Number(status), latencyMs: total, place }
}

/** nginx lists every server that was tried; the last one answered. */
function slotOf(place: string, { slots }: LogSettings): Slot | undefined {
  const last = place.split(/, | : /).at(-1) ?? ''
  if (slots.a.includes(last)) return 'a'
  return slots.b.includes(last) ? 'b' : undefined
}
