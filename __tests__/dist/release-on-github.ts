import type { Digest } from '../../src/domain/digest.ts'
import { hexOf } from '../../src/domain/digest.ts'
import { emptyHead, intactChain, verifyLines } from '../../src/domain/ledger/chain.ts'
import type { LedgerEvent } from '../../src/domain/ledger/event.ts'
import { linesOf, recordPath } from '../../src/domain/ledger/segment.ts'
import type { GitHub } from '../../stand-ins/github/index.ts'
import { blobOf, filesOfCommit } from '../../stand-ins/github/state/files.ts'
import type { KeptArtifact } from '../../stand-ins/runner/artifact-service.ts'

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

/** Lists what the runner's artifact service took among the artifacts of the run, as GitHub does. */
export function listArtifact(github: GitHub, repository: string, { name, bytes, digest }: KeptArtifact): void {
  const times = { created_at: '2026-01-01T00:00:00Z', expires_at: '2027-01-01T00:00:00Z' }
  github.change(repository, before => {
    const id = before.nextId
    const artifact = { id, run: 33, name, bytes, digest, expired: false, ...times }
    return { ...before, nextId: id + 1, artifacts: [...before.artifacts, artifact] }
  })
}
