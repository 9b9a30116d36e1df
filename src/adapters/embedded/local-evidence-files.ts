import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { usage } from '../../domain/failure.ts'
import type { EvidenceFiles } from '../../ports/evidence-files.ts'

const largestFile = 64 * 1024 * 1024

/** Reads evidence from the disk; relative paths start from `directory`. */
export function createLocalEvidenceFiles(directory: string): EvidenceFiles {
  return {
    async read(path) {
      const place = resolve(directory, path)
      const { size } = await stat(place).catch(unreadable(path))
      if (size > largestFile) throw usage('bad-input', { input: 'file', found: path, expected: 'at most 64 MiB' })
      return readFile(place, 'utf8').catch(unreadable(path))
    },
    async digest(path) {
      const hash = createHash('sha256')
      await pipeline(createReadStream(resolve(directory, path)), hash).catch(unreadable(path))
      return `sha256:${hash.digest('hex')}`
    }
  }
}

function unreadable(path: string): (cause: unknown) => never {
  return cause => {
    throw usage('bad-input', { input: 'file', found: path, expected: 'a file that can be read', cause })
  }
}
