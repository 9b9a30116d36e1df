import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toTrustMaterial, Verifier } from '@sigstore/verify'
import { Rejection } from './rejection.ts'

type Timed = { readonly validFor?: { readonly start?: Date | undefined } | undefined }

/**
 * Reads one or several trusted roots. Throws a Rejection for one that cannot be read, or that does not say since
 * when its keys are valid: a missing bound must not mean "always".
 */
export function readRoots(value: unknown): readonly TrustedRoot[] {
  return (Array.isArray(value) ? value : [value]).map(readRoot)
}

function readRoot(value: unknown): TrustedRoot {
  const root = parse(value)
  const timed: readonly Timed[] = [
    ...root.certificateAuthorities,
    ...root.timestampAuthorities,
    ...[...root.tlogs, ...root.ctlogs].map(log => log.publicKey ?? {})
  ]
  if (timed.some(each => each.validFor?.start === undefined))
    throw malformed('a key or authority without validFor.start')
  return root
}

function parse(value: unknown): TrustedRoot {
  try {
    const root = TrustedRoot.fromJSON(value)
    if (!root.mediaType.startsWith('application/vnd.dev.sigstore.trustedroot'))
      throw malformed(`media type ${root.mediaType}`)
    // Builds every key and certificate once, so that a broken one is found here and not at some bundle.
    toTrustMaterial(root)
    return root
  } catch (thrown) {
    if (thrown instanceof Rejection) throw thrown
    throw malformed('not in the shape of a trusted_root.json')
  }
}

/** A verifier of certificates. A root without logs is a private instance, whose time a timestamp authority tells. */
export function certificateVerifier(root: TrustedRoot): Verifier {
  return new Verifier(toTrustMaterial(root), {
    tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
    ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1
  })
}

function malformed(detail: string): Rejection {
  return new Rejection('trust-root-malformed', detail)
}
