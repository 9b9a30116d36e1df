import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes a file whole or not at all. Whoever foresees the temporary name gains nothing: it must not exist yet. */
export function writeAtomicallyNow(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = join(dirname(path), `.incoming-${process.pid}-${process.hrtime.bigint().toString(36)}`)
  writeFileSync(temporary, text, { flag: 'wx' })
  renameSync(temporary, path)
}

/** True for an error of the file system that there is no such file. */
export function isAbsent(cause: unknown): boolean {
  return hasCode(cause, 'ENOENT')
}

/** Looks at the code alone: an error of another realm is no `instanceof Error`. */
export function hasCode(cause: unknown, code: string): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === code
}
