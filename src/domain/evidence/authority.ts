import { X509Certificate } from 'node:crypto'
import type { Bundle } from '@sigstore/bundle'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { Rejection } from './rejection.ts'
import type { Trust } from './trust.ts'

/**
 * Tells a certificate that nobody vouches for from one whose authority only could not be asked. Throws a Rejection
 * (`trust-root-unavailable`) for the latter: neither yes nor no would be true.
 */
export function demandKnownAuthority(
  { verificationMaterial }: Bundle,
  roots: readonly TrustedRoot[],
  { workflows, missingRoots = [] }: Trust
): void {
  if (missingRoots.length === 0 || workflows.length === 0) return
  const issuer = issuerOf(verificationMaterial.content)
  const missing = missingRoots.find(({ organisation }) => names(issuer, organisation))
  if (issuer === undefined || missing === undefined || roots.flatMap(subjects).includes(issuer)) return
  const detail = `the certificate is of ${missing.name}, whose trusted root could not be had`
  throw new Rejection('trust-root-unavailable', detail)
}

function names(issuer: string | undefined, organisation: string): boolean {
  return issuer?.replaceAll('\\', '').split('\n').includes(`O=${organisation}`) === true
}

function issuerOf(content: Bundle['verificationMaterial']['content']): string | undefined {
  if (content.$case === 'publicKey') return undefined
  const leaf = content.$case === 'certificate' ? content.certificate : content.x509CertificateChain.certificates[0]
  return leaf && parsed(leaf.rawBytes)?.issuer
}

function subjects({ certificateAuthorities }: TrustedRoot): readonly string[] {
  const held = certificateAuthorities.flatMap(authority => authority.certChain?.certificates ?? [])
  return held.flatMap(({ rawBytes }) => parsed(rawBytes)?.subject ?? [])
}

/** Undefined for what is no certificate: that is found, and told, where it is verified. */
function parsed(bytes: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(bytes)
  } catch {
    return undefined
  }
}
