import type { Changelog } from '../../domain/changelog.ts'
import type { VerifiedRecord } from '../../domain/evidence/verified.ts'
import { Failure } from '../../domain/failure.ts'
import type { SourceControl } from '../../ports/source-control.ts'

/**
 * Reads what differs between two digests, from the commits that their provenance attests.
 * Undefined where a commit is not attested or the sources are not at hand; a changelog opens no gate.
 */
export async function readChangelog(
  sources: SourceControl | undefined,
  live: VerifiedRecord | undefined,
  next: VerifiedRecord
): Promise<Changelog | undefined> {
  const from = live?.provenance[0]?.commit
  const to = next.provenance[0]?.commit
  if (sources === undefined || from === undefined || to === undefined) return undefined
  if (from === to) return { from, to, added: [], removed: [] }
  try {
    const [added, removed] = await Promise.all([sources.log(from, to), sources.log(to, from)])
    return { from, to, added, removed }
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.kind === 'unavailable') return undefined
    throw thrown
  }
}
