import { BUNDLE_V01_MEDIA_TYPE, type Bundle } from '@sigstore/bundle'
import { Rejection } from './rejection.ts'

/**
 * Compares what a bundle says about a log's tree with the checkpoint that the log signed. The signature covers the
 * checkpoint alone, so a size or root beside it could be anything. Throws a Rejection where they disagree.
 */
export function demandCheckpoints({ verificationMaterial }: Bundle): void {
  for (const { inclusionProof } of verificationMaterial.tlogEntries) {
    if (inclusionProof?.checkpoint === undefined) continue
    const { envelope } = inclusionProof.checkpoint
    const [, size, root] = envelope.split('\n')
    if (size !== inclusionProof.treeSize || root !== inclusionProof.rootHash.toString('base64')) {
      throw new Rejection('bundle-malformed', 'the proof of inclusion disagrees with its checkpoint')
    }
    if (!signedInOneForm(envelope)) throw new Rejection('bundle-malformed', 'a checkpoint signed in another form')
  }
}

// The sign before a signature in a note.
const dash = '\u2014'

/** Nothing but lines of signatures below the note, each in the one form that base64 has. Lenient readers skip the rest. */
function signedInOneForm(envelope: string): boolean {
  const signatures = envelope.slice(envelope.indexOf('\n\n') + 2)
  const lines = signatures.split('\n')
  return lines.pop() === '' && lines.every(isSignature)
}

function isSignature(line: string): boolean {
  const [mark, , signature = '', ...more] = line.split(' ')
  return mark === dash && more.length === 0 && Buffer.from(signature, 'base64').toString('base64') === signature
}

/**
 * The first form of bundles had proofs without a checkpoint, which prove nothing, beside the promise that does. Without
 * the promise such a proof stays, to be refused.
 */
export function withoutBareProofs(bundle: Bundle): Bundle {
  const { mediaType, verificationMaterial } = bundle
  if (mediaType !== BUNDLE_V01_MEDIA_TYPE) return bundle
  const tlogEntries = verificationMaterial.tlogEntries.map(entry =>
    entry.inclusionPromise !== undefined && entry.inclusionProof?.checkpoint === undefined
      ? { ...entry, inclusionProof: undefined }
      : entry
  )
  return { ...bundle, verificationMaterial: { ...verificationMaterial, tlogEntries } } as Bundle
}
