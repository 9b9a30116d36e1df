import { bundleDigest } from '../../domain/evidence/canonical.ts'
import { mergeEvidence } from '../../domain/evidence/merge.ts'
import { verifyRecord } from '../../domain/evidence/record.ts'
import { type VerifiedRecord, verifiedLines } from '../../domain/evidence/verified.ts'
import type { Proving } from './apply.ts'
import type { Signed } from './evidence.ts'

/**
 * The evidence that was made elsewhere and belongs into the record: about this artifact, by somebody trusted, and not
 * there yet. What proves nothing is left out, so that a record holds no line that a reader would have to wonder about.
 */
export async function readAdded({ context, facts, kept }: Proving): Promise<readonly Signed[]> {
  if (facts.bundles.length === 0) return []
  const { ledger, trust } = context.ports
  const own = await ledger.record(kept.digest)
  const fresh = mergeEvidence(own, facts.bundles).slice(own.length)
  const record = verifyRecord(fresh, { digest: kept.digest, trust })
  return verifiedLines(record).map(({ position, predicateType = '' }) => {
    const line = fresh[position] ?? ''
    const bundle = { line, digest: bundleDigest(line) }
    return { bundle, predicateType, test: testAt(record, position), elsewhere: true }
  })
}

function testAt({ tests }: VerifiedRecord, position: number): Signed['test'] {
  return tests.find(test => test.position === position)
}
