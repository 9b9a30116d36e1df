import { standing } from '../../src/domain/schedule/calendar.ts'
import { firingOf } from '../../src/domain/schedule/cron.ts'
import type { Span } from '../../src/domain/schedule/span.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

interface Offset {
  /** From this instant on, milliseconds since 1970. */
  readonly from: number
  readonly offset: number
}

/** Reads a zone's offset off the clock on the wall, as the platform shows it; nothing of ours is used. */
function wallClock(zone: string): (time: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric'
  })
  return time => {
    const parts = format.formatToParts(time).map(part => [part.type, Number(part.value)] as const)
    const {
      year = 0,
      month = 1,
      day: date = 1,
      hour: hours = 0,
      minute: minutes = 0,
      second = 0
    } = Object.fromEntries(parts)
    return Date.UTC(year, month - 1, date, hours, minutes, second) - time
  }
}

/** Every change of a zone's offset in a time, found by looking twice a day and then closer. */
export function offsetsOf(zone: string, from: number, to: number): readonly Offset[] {
  const look = wallClock(zone)
  const found: Offset[] = [{ from, offset: look(from) }]
  let before = found[0]?.offset ?? 0
  for (let time = from; time < to; time += 12 * hour) {
    const next = look(time + 12 * hour)
    if (next === before) continue
    let low = time
    let high = time + 12 * hour
    while (high - low > minute) {
      const middle = Math.floor((low + high) / 2 / minute) * minute
      if (look(middle) === before) low = middle
      else high = middle
    }
    found.push({ from: high, offset: next })
    before = next
  }
  return found
}

/** Every instant at which a daily time comes, by trying all offsets of that day: once, and after the gap if skipped. */
export function dailyByHand(offsets: readonly Offset[], at: number, from: number, to: number): readonly number[] {
  const times: number[] = []
  for (let wall = Math.floor(from / day) * day + at - day; wall < to + 2 * day; wall += day) {
    const near = offsets.filter(
      ({ from: start }, index) =>
        start < wall + 2 * day && (offsets[index + 1]?.from ?? Number.MAX_VALUE) > wall - 2 * day
    )
    const fits = near.flatMap(({ offset }) => (offsetAt(offsets, wall - offset) === offset ? [wall - offset] : []))
    const gap = near.find(({ from: start, offset }, index) => {
      const before = near[index - 1]?.offset ?? offset
      return wall >= start + before && wall < start + offset
    })
    const time = fits.length > 0 ? Math.min(...fits) : gap?.from
    if (time !== undefined && time >= from && time < to) times.push(time)
  }
  return [...new Set(times)]
}

function offsetAt(offsets: readonly Offset[], time: number): number {
  return offsets.findLast(({ from }) => from <= time)?.offset ?? offsets[0]?.offset ?? 0
}

/** Compares a daily window in one zone with what is found by hand; answers where they differ. */
export function compareZone(zone: string, years: number, at: number): readonly string[] {
  const from = Date.UTC(2026, 0, 1)
  const to = Date.UTC(2026 + years, 0, 1)
  const cron = `${(at % hour) / minute} ${Math.floor(at / hour)} * * *`
  const byHand = dailyByHand(offsetsOf(zone, from - 3 * day, to + 3 * day), at, from, to)
  const firing = firingOf(cron, zone)
  const ours: number[] = []
  for (let time = firing?.(from - 1000); time !== undefined && time < to; time = firing?.(time)) ours.push(time)
  const differ = (list: readonly number[], other: ReadonlySet<number>, who: string) =>
    list
      .filter(time => !other.has(time))
      .map(time => `${zone} ${cron}: only ${who} says ${new Date(time).toISOString()}`)
  return [
    ...differ(ours, new Set(byHand), 'we'),
    ...differ(byHand, new Set(ours), 'the wall'),
    ...edges({ zone, cron, for: 8 * hour }, byHand)
  ]
}

/** Around each change of the year's offsets and now and then: a window is open exactly from its time for as long as it lasts. */
function edges(span: Span, times: readonly number[]): readonly string[] {
  return times.flatMap((time, index) => {
    if (index % 61 !== 0) return []
    const open = (at: number) => standing([span], at, 'allow').kind === 'on'
    const found = [open(time - 1), open(time), open(time + span.for - 1), open(time + span.for)]
    return found.join() === 'false,true,true,false' ? [] : [`${span.zone} ${new Date(time).toISOString()}: ${found}`]
  })
}
