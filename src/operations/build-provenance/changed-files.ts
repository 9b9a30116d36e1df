import type { Commit } from '../../ports/source-control.ts'

/** Tracked files that differ from the commit. Those that git does not know are mostly what builds leave behind. */
export function changedFiles({ dirty }: Pick<Commit, 'dirty'>): readonly string[] {
  return dirty.filter(line => !line.startsWith('??')).map(line => line.slice(3))
}
