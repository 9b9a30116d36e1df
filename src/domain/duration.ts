import { z } from 'zod'

const unitMilliseconds = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const pattern = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/

/** A length of time as people write it (`30m`, `2h`, `250ms`, `0s`), in milliseconds once read. */
export const Duration = z
  .string()
  .regex(pattern, { error: 'expected a duration such as 30m, 2h, 15s or 250ms' })
  .transform(parseDuration)
  .meta({ id: 'Duration', title: 'duration' })

function parseDuration(text: string): number {
  const [, amount, unit] = pattern.exec(text) ?? []
  return Number(amount) * unitMilliseconds[unit as keyof typeof unitMilliseconds]
}

/** Writes milliseconds for people: `41 min`, `2 h 10 min`, `3.1 s`. */
export function showDuration(milliseconds: number): string {
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 60_000) return `${trim(milliseconds / 1000)} s`
  const minutes = Math.floor(milliseconds / 60_000)
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`
  return `${Math.floor(hours / 24)} d`
}

function trim(seconds: number): string {
  return seconds < 10 ? String(Math.round(seconds * 10) / 10) : String(Math.round(seconds))
}
