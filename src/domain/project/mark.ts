import { createHash } from 'node:crypto'

const mark =
  /^# Written by sluice init, ([0-9a-f]{16})\. Change what you like: a changed file is yours and is left alone\.\n/

/** Puts a first line above a text that tells later whether anybody changed it. */
export function withMark(text: string): string {
  return `# Written by sluice init, ${hash(text)}. Change what you like: a changed file is yours and is left alone.\n${text}`
}

/** True for a file that was written here and that nobody changed since. */
export function isUntouched(text: string): boolean {
  const [line = '', written] = mark.exec(text) ?? []
  return written !== undefined && written === hash(text.slice(line.length))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
