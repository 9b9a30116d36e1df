import { Temporal } from 'temporal-polyfill'
import { readMoment } from './moment-text.ts'

/** Which of two instants is meant when a night has a time twice, or not at all. */
export type Lean = 'earlier' | 'later'

/**
 * Reads `2026-12-24T18:00` in its zone, `2026-12-24` as that day's start, or an instant with an offset.
 * Answers milliseconds since 1970, undefined for anything else.
 */
export function momentOf(text: string, zone: string, lean: Lean): number | undefined {
  const read = readMoment(text)
  if (read === undefined) return undefined
  const { day, time, offset } = read
  try {
    if (offset !== undefined) return Temporal.Instant.from(`${day}T${time}${offset}`).epochMilliseconds
    const plain = Temporal.PlainDateTime.from(`${day}T${time}`)
    return plain.toZonedDateTime(zone, { disambiguation: lean }).epochMilliseconds
  } catch {
    return undefined
  }
}
