import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { usage } from '../../domain/failure.ts'
import type { TextFiles } from '../../ports/text-files.ts'
import { isAbsent, writeAtomically } from './atomic-file.ts'

const largestBytes = 1_000_000

/** Reads and writes below one directory; links that lead out of it are followed nowhere. */
export function textFiles(directory: string): TextFiles {
  return {
    async read(path) {
      const real = await realpath(inside(directory, path)).catch(cause => {
        throw usage('bad-input', { input: path, found: 'no such file', expected: 'a file that exists', cause })
      })
      inside(await realpath(directory), real)
      const { size } = await stat(real)
      if (size <= largestBytes) return readFile(real, 'utf8')
      throw usage('bad-input', { input: path, found: `${size} bytes`, expected: `at most ${largestBytes} bytes` })
    },
    async exists(path) {
      return lstat(inside(directory, path)).then(
        () => true,
        cause => {
          if (isAbsent(cause)) return false
          throw cause
        }
      )
    },
    async list(folder) {
      try {
        return (await readdir(inside(directory, folder))).sort()
      } catch (cause) {
        if (isAbsent(cause)) return []
        throw cause
      }
    },
    async write(path, text) {
      const target = inside(directory, path)
      // A folder on the way may be a link that leads out.
      inside(await realpath(directory), await nearestReal(dirname(target)))
      await writeAtomically(target, text)
      return target
    }
  }
}

/** The real path of the nearest folder that is there: what is missing will be made inside it. */
async function nearestReal(folder: string): Promise<string> {
  try {
    return await realpath(folder)
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
