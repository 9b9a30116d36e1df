import { readFile, realpath } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { usage } from '../../domain/failure.ts'
import type { Workspace } from '../../ports/workspace.ts'
import { writeAtomically } from './files.ts'
import { collect, folderOf, packFiles, select } from './packer.ts'

const maxReadBytes = 64 * 1024 * 1024

/** Packs and reads files of one folder; what it writes itself goes to `into`. */
export function createFolderWorkspace(folder: string, into: string): Workspace {
  return {
    pack: patterns => packFiles({ workspace: folder, patterns, into }),
    survey: async patterns => {
      const { names, staysAsIs } = await select(folder, patterns)
      return staysAsIs ? [] : names
    },
    async read(pattern, input) {
      const { files } = await collect({ root: await realpath(folder), patterns: [pattern], input })
      const large = files.find(file => file.bytes > maxReadBytes)
      if (large !== undefined) {
        throw usage('bad-input', { input, found: large.name, expected: 'a file of at most 64 MiB' })
      }
      return Promise.all(files.map(async file => ({ path: file.name, text: await readFile(file.path, 'utf8') })))
    },
    async write({ digest, name }, text) {
      const path = join(folderOf(digest, into), basename(name))
      await writeAtomically(path, text)
      return path
    }
  }
}
