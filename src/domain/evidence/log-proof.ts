import type { Bundle } from '@sigstore/bundle'
import { Rejection } from './rejection.ts'

/**
 * Compares what a bundle says about a log's tree with the checkpoint that the log signed. The signature covers the
 * checkpoint alone, so a size or root beside it could be anything. Throws a Rejection where they disagree.
 */
export function demandCheckpoints({ verificationMaterial }: Bundle): void {
  for (const { inclusionProof } of verificationMaterial.tlogEntries) {
    if (inclusionProof?.checkpoint === undefined) continue
    const [, size, root] = inclusionProof.checkpoint.envelope.split('\n')
    if (size !== inclusionProof.treeSize || root !== inclusionProof.rootHash.toString('base64')) {
      throw new Rejection('bundle-malformed', 'the proof of inclusion disagrees with its checkpoint')
    }
  }
}
