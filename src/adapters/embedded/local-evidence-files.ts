import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { usage } from '../../domain/failure.ts'
import type { EvidenceFiles } from '../../ports/evidence-files.ts'
import { hashFile } from './files.ts'

const largestFile = 64 * 1024 * 1024

/** Reads evidence from the disk; relative paths start from `directory`. */
export function createLocalEvidenceFiles(directory: string, knownRoots: EvidenceFiles['knownRoots']): EvidenceFiles {
  return {
    async read(path, input) {
      const place = resolve(directory, path)
      const { size } = await demandFile(place, path, input)
      if (size > largestFile) return undefined
      return readFile(place, 'utf8').catch(unreadable(path, input))
    },
    async digest(path, input) {
      const place = resolve(directory, path)
      await demandFile(place, path, input)
      return (await hashFile(place).catch(unreadable(path, input))).digest
    },
    async otherDigests(path) {
      const [sha384, sha512] = [createHash('sha384'), createHash('sha512')]
      for await (const chunk of createReadStream(resolve(directory, path))) {
        sha384.update(chunk)
        sha512.update(chunk)
      }
      return { sha384: sha384.digest('hex'), sha512: sha512.digest('hex') }
    },
    async bytes(path) {
      const place = resolve(directory, path)
      return (await stat(place)).size > largestFile ? undefined : readFile(place)
    },
    knownRoots
  }
}

/** A device or a pipe may never end, so nothing of it is read. */
async function demandFile(place: string, path: string, input: string): Promise<Stats> {
  const found = await stat(place).catch(unreadable(path, input))
  if (found.isFile()) return found
  throw usage('bad-input', { input, found: path, expected: 'a regular file, not a folder, a device or a pipe' })
}

function unreadable(path: string, input: string): (cause: unknown) => never {
  return cause => {
    throw usage('bad-input', { input, found: path, expected: 'a file that can be read', cause })
  }
}
