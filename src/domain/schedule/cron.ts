import { Cron } from 'croner'

/** Tells whether the text is a schedule of five fields, such as `0 2 * * *`. */
export function isCron(text: string): boolean {
  return parse(text, 'UTC') !== undefined
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
 * Finds the first time that a schedule fires after `after`, both in milliseconds since 1970.
 * A time inside a spring gap fires right after the jump; one that an autumn night has twice fires once, the first time.
 */
export function nextFiring(cron: string, zone: string, after: number): number | undefined {
  // The library works in whole seconds; a fraction must not make it skip the second that follows.
  const whole = Math.floor(after / 1000) * 1000
  return parse(cron, zone)?.nextRun(new Date(whole))?.getTime()
}

function parse(cron: string, zone: string): Cron | undefined {
  if (cron.trim().split(/\s+/).length !== 5) return undefined
  try {
    return new Cron(cron, { timezone: zone, paused: true })
  } catch {
    return undefined
  }
}
