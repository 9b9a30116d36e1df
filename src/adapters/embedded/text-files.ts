import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { usage } from '../../domain/failure.ts'
import type { TextFiles } from '../../ports/text-files.ts'
import { isAbsent, writeAtomicallyNow } from './atomic-file.ts'

const largestBytes = 1_000_000

/**
 * Reads and writes below one directory; links that lead out of it are followed nowhere. The files are small, and a
 * thread for each of a dozen calls costs a short command an eighth of its processor time, so none is used.
 */
export function textFiles(directory: string): TextFiles {
  return {
    async read(path) {
      const real = existing(inside(directory, path), path)
      inside(realpath(directory), real)
      const { size } = statSync(real)
      if (size <= largestBytes) return readFileSync(real, 'utf8')
      throw usage('bad-input', { input: path, found: `${size} bytes`, expected: `at most ${largestBytes} bytes` })
    },
    async exists(path) {
      return lstatSync(inside(directory, path), { throwIfNoEntry: false }) !== undefined
    },
    async list(folder) {
      try {
        return readdirSync(inside(directory, folder)).sort()
      } catch (cause) {
        if (isAbsent(cause)) return []
        throw cause
      }
    },
    async write(path, text) {
      const target = inside(directory, path)
      // A folder on the way may be a link that leads out.
      inside(realpath(directory), nearestReal(dirname(target)))
      writeAtomicallyNow(target, text)
      return target
    }
  }
}

const realpath = realpathSync.native

function existing(path: string, named: string): string {
  try {
    return realpath(path)
  } catch (cause) {
    throw usage('bad-input', { input: named, found: 'no such file', expected: 'a file that exists', cause })
  }
}

/** The real path of the nearest folder that is there: what is missing will be made inside it. */
function nearestReal(folder: string): string {
  try {
    return realpath(folder)
  } catch (cause) {
    if (!isAbsent(cause)) throw cause
    return nearestReal(dirname(folder))
  }
}

function inside(directory: string, path: string): string {
  const target = resolve(directory, path)
  const way = relative(resolve(directory), target)
  if (way !== '..' && !way.startsWith(`..${sep}`)) return target
  throw usage('outside-workspace', { input: 'path', found: path, expected: 'a path inside the workspace' })
}
