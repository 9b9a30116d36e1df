import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import type { Bundle } from '@sigstore/bundle'
import { Rejection } from './rejection.ts'

/** What a log wrote down about who signed: a certificate, a public key, or either in PEM. */
type Verifier =
  | string
  | { readonly x509Certificate?: { readonly rawBytes?: string }; readonly publicKey?: { readonly rawBytes?: string } }

/**
 * A log's entry must be about the very certificate or key that signed, not only about its signature. Throws a
 * Rejection where it names another, or none.
 */
export function demandLoggedKey({ verificationMaterial }: Bundle, key: KeyObject): void {
  const { content, tlogEntries } = verificationMaterial
  const leaf =
    content.$case === 'certificate'
      ? content.certificate.rawBytes
      : content.$case === 'x509CertificateChain'
        ? content.x509CertificateChain.certificates[0]?.rawBytes
        : undefined
  const signer = { leaf, spki: key.export({ format: 'der', type: 'spki' }) }
  for (const { canonicalizedBody } of tlogEntries) {
    const verifier = verifierIn(JSON.parse(canonicalizedBody.toString('utf8')))
    if (verifier !== undefined && isSame(verifier, signer)) continue
    throw new Rejection('signature-invalid', 'the entry in the log names another signer')
  }
}

/** Each kind and version of an entry has its own place for it. */
function verifierIn({ spec = {} }: { readonly spec?: Spec }): Verifier | undefined {
  const { content, hashedRekordV002, dsseV002, signature, signatures } = spec
  return (
    signature?.publicKey?.content ??
    signatures?.[0]?.verifier ??
    content?.envelope?.signatures?.[0]?.publicKey ??
    hashedRekordV002?.signature?.verifier ??
    dsseV002?.signatures?.[0]?.verifier
  )
}

interface Spec {
  readonly signature?: { readonly publicKey?: { readonly content?: string } }
  readonly signatures?: readonly { readonly verifier?: string }[]
  readonly content?: { readonly envelope?: { readonly signatures?: readonly { readonly publicKey?: string }[] } }
  readonly hashedRekordV002?: { readonly signature?: { readonly verifier?: Verifier } }
  readonly dsseV002?: { readonly signatures?: readonly { readonly verifier?: Verifier }[] }
}

interface Signer {
  readonly leaf: Uint8Array | undefined
  readonly spki: Uint8Array
}

function isSame(verifier: Verifier, { leaf, spki }: Signer): boolean {
  const { certificate, key } = typeof verifier === 'string' ? fromPem(verifier) : fromDer(verifier)
  if (certificate !== undefined) {
    return leaf === undefined
      ? certificate.publicKey.export({ format: 'der', type: 'spki' }).equals(spki)
      : certificate.raw.equals(leaf)
  }
  return key?.export({ format: 'der', type: 'spki' }).equals(spki) ?? false
}

function fromPem(base64: string): Read {
  const pem = Buffer.from(base64, 'base64').toString('utf8')
  return pem.includes('BEGIN CERTIFICATE') ? { certificate: new X509Certificate(pem) } : { key: createPublicKey(pem) }
}

function fromDer({ x509Certificate, publicKey }: Exclude<Verifier, string>): Read {
  if (x509Certificate?.rawBytes !== undefined) {
    return { certificate: new X509Certificate(Buffer.from(x509Certificate.rawBytes, 'base64')) }
  }
  const der = Buffer.from(publicKey?.rawBytes ?? '', 'base64')
  return { key: createPublicKey({ key: der, format: 'der', type: 'spki' }) }
}

interface Read {
  readonly certificate?: X509Certificate
  readonly key?: KeyObject
}
