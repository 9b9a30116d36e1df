import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { bug, usage } from '../../domain/failure.ts'
import type { EvidenceRecords } from '../../ports/evidence-records.ts'
import { writeAtomically } from './files.ts'

const largestBytes = 256 * 1024 * 1024
const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/

/** Reads evidence from any path that is asked for, relative to a folder, and keeps it in a directory of its own. */
export function localEvidenceRecords(folder: string, directory: string): EvidenceRecords {
  return {
    read: path => readEvidenceFile(resolve(folder, path), path),
    async write(name, json) {
      if (!plainName.test(name)) throw bug(`a record's name must be a plain file name, found ${JSON.stringify(name)}`)
      const path = join(directory, name)
      await writeAtomically(path, json)
      return path
    }
  }
}

async function readEvidenceFile(absolute: string, path: string): Promise<string> {
  try {
    if ((await stat(absolute)).size <= largestBytes) return await readFile(absolute, 'utf8')
  } catch (cause) {
    throw usage('bad-evidence', { input: 'from', found: path, expected: 'a file that can be read', cause })
  }
  throw usage('bad-evidence', { input: 'from', found: path, expected: 'a file of at most 256 MB' })
}
