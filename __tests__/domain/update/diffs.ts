import { type FileChange, readFileChange } from '../../../src/domain/update/change.ts'
import { type Update, updatesOf } from '../../../src/domain/update/updates.ts'

/** One changed file, given as the lines of one hunk; a line `@@` begins another hunk, and may have its heading behind it. */
export function patched(path: string, ...lines: readonly string[]): FileChange {
  const range = '@@ -1,9 +1,9 @@'
  if (lines[0]?.startsWith('-Subproject')) return { path, patch: `${range}\n${lines.join('\n')}` }
  const all = lines[0]?.startsWith('@@') ? lines : ['@@', ...lines]
  return { path, patch: all.map(line => (line.startsWith('@@') ? `${range}${line.slice(2)}` : line)).join('\n') }
}

/** One changed file, given as both whole texts. */
export function rewritten(path: string, before: string, after: string): FileChange {
  return { path, before, after }
}

/** The rows that the files give. */
export function rowsOf(...files: readonly FileChange[]): readonly Update[] {
  return updatesOf(files.flatMap(file => readFileChange(file) ?? []))
}

/** The rows as short texts: `name from to delta`. */
export function told(...files: readonly FileChange[]): readonly string[] {
  return rowsOf(...files).map(({ name, from, to, delta }) => `${name} ${from ?? '-'} ${to ?? '-'} ${delta}`)
}
