const pattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/

/** A moment as a policy writes it, taken apart: a date, a time of day, and an offset where it names an instant. */
export interface MomentText {
  readonly day: string
  readonly time: string
  readonly offset: string | undefined
}

/** Reads the text; undefined when it names no day and time that exist on a calendar. */
export function readMoment(text: string): MomentText | undefined {
  const [, day = '', time = '00:00', offset] = pattern.exec(text) ?? []
  const instant = Date.parse(`${day}T${time}Z`)
  // A day such as 31 February is taken for a day in March.
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(day)) return undefined
  return { day, time, offset }
}

/** Tells whether the text is a moment that a policy may write. */
export function isMoment(text: string): boolean {
  return readMoment(text) !== undefined
}

/**
 * Tells whether one moment comes before another. Where only one names an offset, the clock on the wall of the zone
 * decides; in the hour that an autumn night has twice, offsets on both say what is meant.
 */
export function isBefore(from: string, to: string, zone: string): boolean {
  const [first, last] = [readMoment(from), readMoment(to)]
  if (first === undefined || last === undefined) return false
  if ((first.offset === undefined) === (last.offset === undefined)) return timeOf(first) < timeOf(last)
  return onTheWall(first, zone) < onTheWall(last, zone)
}

function timeOf({ day, time, offset = 'Z' }: MomentText): number {
  return Date.parse(`${day}T${time}${offset}`)
}

function onTheWall(moment: MomentText, zone: string): number {
  const time = timeOf(moment)
  if (moment.offset === undefined || Number.isNaN(time)) return time
  // Swedes write a time as the standard does.
  return Date.parse(`${new Date(time).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`)
}
