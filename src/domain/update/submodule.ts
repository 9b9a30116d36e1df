import type { Entry, Reader } from './entry.ts'
import { linesOf } from './lines.ts'

/** A folder that is a commit of another repository. GitHub shows the commit as the content of the path. */
export const submodule: Reader = {
  ecosystem: 'gitsubmodule',
  kind: 'manifest',
  fits: () => false,
  read: ({ text, path }) => linesOf(text).flatMap(line => readCommit(line, path))
}

/** Whether a patch is that of a submodule and of nothing else. */
export function isSubmodulePatch(patch: string): boolean {
  return /^(?:@@[^\n]*\n)?-Subproject commit [0-9a-f]{40}(?:-dirty)?\n\+Subproject commit [0-9a-f]{40}\s*$/.test(patch)
}

function readCommit(line: string, path: string): readonly Entry[] {
  const commit = /^Subproject commit ([0-9a-f]{40})$/.exec(line)?.[1]
  return commit === undefined ? [] : [{ name: path, version: commit, direct: true }]
}
