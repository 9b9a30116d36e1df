import type { Digest } from '../../src/domain/digest.ts'
import { hexOf } from '../../src/domain/digest.ts'
import { emptyHead, intactChain, verifyLines } from '../../src/domain/ledger/chain.ts'
import type { LedgerEvent } from '../../src/domain/ledger/event.ts'
import { linesOf, recordPath } from '../../src/domain/ledger/segment.ts'
import type { GitHub } from '../../stand-ins/github/index.ts'
import { blobOf, filesOfCommit } from '../../stand-ins/github/state/files.ts'

/** What the ledger branch holds, read past every adapter: the files of its newest commit. */
export async function readLedger(
  github: GitHub,
  repository: string
): Promise<{ readonly events: readonly LedgerEvent[]; record(digest: Digest): string }> {
  const { objects, refs } = github.repository(repository)
  const files = filesOfCommit(objects, refs.get('refs/heads/sluice-ledger'))
  const text = (path: string) => blobOf(objects, files.get(path)?.sha)?.toString('utf8') ?? ''
  const segments = [...files.keys()].filter(path => path.startsWith('events/')).sort()
  const lines = segments.flatMap(path => linesOf(text(path)))
  const { events } = intactChain(verifyLines(lines, emptyHead))
  return { events, record: digest => text(recordPath(hexOf(digest))) }
}
