import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { usage } from '../../domain/failure.ts'
import type { TraceFiles } from '../../ports/trace-files.ts'

const largestBytes = 256 * 1024 * 1024

/** Reads traces from disk, relative to a folder. */
export function localTraceFiles(folder: string): TraceFiles {
  return { read: path => readTraceFile(resolve(folder, path), path) }
}

async function readTraceFile(absolute: string, path: string): Promise<string> {
  try {
    if ((await stat(absolute)).size <= largestBytes) return await readFile(absolute, 'utf8')
  } catch (cause) {
    throw usage('bad-trace', { input: 'replay', found: path, expected: 'a file that can be read', cause })
  }
  throw usage('bad-trace', { input: 'replay', found: path, expected: 'a file of at most 256 MB' })
}
