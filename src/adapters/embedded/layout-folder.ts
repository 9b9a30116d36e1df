import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { usage } from '../../domain/failure.ts'

/**
 * Finds the folder that `oci-layout:DIR` means. A relative one stays inside the working directory, wherever links
 * lead; who means a place elsewhere says so by an absolute path. Throws `outside-workspace`.
 */
export function layoutFolder(workingDirectory: string, directory: string, input: string): string {
  const wanted = resolve(workingDirectory, directory)
  if (isAbsolute(directory)) return wanted
  if (isInside(resolve(workingDirectory), wanted) && isInside(realPath(workingDirectory), realPath(wanted))) {
    return wanted
  }
  const expected = 'a folder inside the working directory, or an absolute path where another is meant'
  throw usage('outside-workspace', { input, found: `oci-layout:${directory}`, expected, example: 'oci-layout:store' })
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Where a path leads; of one that is not there yet, where its nearest folder does. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path === dirname(path) ? path : resolve(realPath(dirname(path)), relative(dirname(path), path))
  }
}
