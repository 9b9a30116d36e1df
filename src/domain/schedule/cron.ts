import { Cron } from 'croner'

/** Answers the first time that a schedule fires after `after`, both in milliseconds since 1970. */
export type Firing = (after: number) => number | undefined

/** Tells whether the text is a schedule of five fields, such as `0 2 * * *`. */
export function isCron(text: string): boolean {
  return firingOf(text, 'UTC') !== undefined
}

/** Tells whether the text is a zone of the IANA database, such as `Europe/Vienna`. */
export function isZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return /^[A-Za-z]/.test(text)
  } catch {
    return false
  }
}

/**
 * Reads a schedule in its zone; undefined when it cannot be read.
 * A time inside a spring gap fires right after the jump; one that an autumn night has twice fires once, the first time.
 */
export function firingOf(cron: string, zone: string): Firing | undefined {
  if (cron.trim().split(/\s+/).length !== 5) return undefined
  try {
    const schedule = new Cron(cron, { timezone: zone, paused: true })
    // The library works in whole seconds; a fraction must not make it skip the second that follows.
    return after => schedule.nextRun(new Date(Math.floor(after / 1000) * 1000))?.getTime()
  } catch {
    return undefined
  }
}
