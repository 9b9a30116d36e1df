import { readFileChange } from '../../domain/update/change.ts'
import type { Connection } from './connection.ts'
import type { Contents } from './file-contents.ts'
import { type RestFile, routes } from './pull-shapes.ts'

const namesPerRequest = 60

/**
 * Reads every advisory about the packages that the diff touches, whatever their version: which of them count is
 * the gates' business. Malware is not in the usual list, so it is asked for once more.
 */
export async function readAdvisories(
  connection: Connection,
  files: readonly RestFile[],
  contents: Contents
): Promise<readonly object[]> {
  const names = packagesOf(files, contents)
  const found = new Map<string, object>()
  for (const type of ['reviewed', 'malware']) {
    for (let start = 0; start < names.length; start += namesPerRequest) {
      const affects = names.slice(start, start + namesPerRequest).join(',')
      const part = await connection.readAll<{ readonly ghsa_id: string }>(routes.advisories, { type, affects })
      for (const advisory of part) found.set(advisory.ghsa_id, advisory)
    }
  }
  return [...found.values()]
}

function packagesOf(files: readonly RestFile[], contents: Contents): readonly string[] {
  const names = files.flatMap(({ filename: path, patch }) => {
    const before = ownText(contents.before, path)
    const after = ownText(contents.after, path)
    const reading = readFileChange({ path, patch, before, after })
    return (reading?.changes ?? []).flatMap(change =>
      [change.name, change.before?.name ?? [], change.after?.name ?? []].flat()
    )
  })
  // A comma would make two names of one; no registry allows it in a name.
  return [...new Set(names)].filter(name => name !== '' && !name.includes(',')).sort()
}

function ownText(texts: Readonly<Record<string, string>>, path: string): string | undefined {
  return Object.hasOwn(texts, path) ? texts[path] : undefined
}
