import { readJunit } from './junit.ts'
import type { TestReport } from './report.ts'
import { readSarif } from './sarif.ts'
import { readTap } from './tap.ts'

/** Reads a report by what it looks like, not by its name. Throws `bad-input` when it is none. */
export function readTestReport(suite: string, text: string): TestReport {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start.startsWith('<')) return readJunit(suite, start)
  if (start.startsWith('{')) return readSarif(suite, start)
  return readTap(suite, start)
}
