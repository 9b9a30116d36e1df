import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import type { BundleWithDsseEnvelope } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { type Signer, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { usage } from '../failure.ts'
import { Rejection } from './rejection.ts'
import type { Trust } from './trust.ts'
import type { SignerSeen } from './verified.ts'

/** Decides whether a bundle is signed by somebody trusted. Throws a Rejection in every other case. */
export type CheckSignature = (bundle: BundleWithDsseEnvelope) => SignerSeen

/** Prepares keys and trust root once for all lines of a record. */
export function signatureChecker(trust: Trust): CheckSignature {
  const keys = new Map(trust.keys.map(pem => keyByIdentity(pem)))
  return bundle => {
    const material = bundle.verificationMaterial.content
    if (material.$case !== 'publicKey') return checkCertificate(bundle, trust)
    const identity = material.publicKey.hint
    const key = keys.get(identity)
    if (key === undefined) throw new Rejection('signer-untrusted', `signed by the key ${JSON.stringify(identity)}`)
    checkKey(bundle, key)
    return { kind: 'key', identity }
  }
}

function keyByIdentity(pem: string): [string, KeyObject] {
  const key = readPublicKey(pem)
  const spki = key.export({ format: 'der', type: 'spki' })
  return [`sha256:${createHash('sha256').update(spki).digest('hex')}`, key]
}

function readPublicKey(pem: string): KeyObject {
  try {
    return createPublicKey(pem)
  } catch (cause) {
    throw usage('bad-key', { input: 'key', found: 'something else', expected: 'a public key in PEM (SPKI)', cause })
  }
}

function checkKey(bundle: BundleWithDsseEnvelope, publicKey: KeyObject): void {
  const root = TrustedRoot.fromJSON({ mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' })
  const thresholds = { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 }
  const finder = () => ({ publicKey, validFor: () => true })
  guarded(() => new Verifier(toTrustMaterial(root, finder), thresholds).verify(toSignedEntity(bundle)))
}

function checkCertificate(bundle: BundleWithDsseEnvelope, trust: Trust): SignerSeen {
  if (trust.root === undefined)
    throw new Rejection('signer-untrusted', 'signed by a certificate; only keys are trusted')
  const signer = guarded(() => {
    const root = TrustedRoot.fromJSON(trust.root)
    // A root without logs is a private instance, whose time comes from a timestamp authority alone.
    const thresholds = {
      tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
      ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
      timestampThreshold: 1
    }
    return new Verifier(toTrustMaterial(root), thresholds).verify(toSignedEntity(bundle))
  })
  return trustedIdentity(signer, trust)
}

/** Compares here, because the library takes a text for an unanchored pattern. */
function trustedIdentity(signer: Signer, trust: Trust): SignerSeen {
  const identity = signer.identity?.subjectAlternativeName ?? ''
  const issuer = signer.identity?.extensions?.issuer
  const untrusted = (found: string) => new Rejection('signer-untrusted', `signed by ${identity}: ${found}`)
  if (!trust.workflows.includes(identity)) throw untrusted('not a trusted workflow')
  if (issuer !== trust.issuer) throw untrusted(`issuer ${issuer}`)
  for (const [number, expected] of certificateClaims(trust)) {
    const found = extension(signer, number)
    if (expected !== undefined && found !== expected) throw untrusted(`${found} where ${expected} is trusted`)
  }
  return { kind: 'certificate', identity, issuer }
}

/** Fulcio's numbers below 1.3.6.1.4.1.57264.1, each with what the policy demands. */
function certificateClaims(trust: Trust): readonly (readonly [number, string | undefined])[] {
  const repository = trust.repository
  const address = repository === undefined || repository.includes(':') ? repository : `https://github.com/${repository}`
  return [
    [11, trust.runner],
    [12, address],
    [14, trust.ref],
    [15, trust.repositoryId],
    [20, trust.event]
  ]
}

/** A UTF-8 string in DER, shorter than 128 bytes or with a length of one or two bytes. */
function extension(signer: Signer, number: number): string | undefined {
  const name = `1.3.6.1.4.1.57264.1.${number}`
  const value = signer.identity?.oids?.find(pair => pair.oid?.id.join('.') === name)?.value
  const size = value?.[1]
  if (value?.[0] !== 0x0c || size === undefined) return undefined
  return value.subarray(size < 0x80 ? 2 : size - 0x80 + 2).toString('utf8')
}

/** The library throws many kinds of errors at hostile bundles; one kind leaves. */
function guarded<Value>(verify: () => Value): Value {
  try {
    return verify()
  } catch (thrown) {
    throw new Rejection('signature-invalid', thrown instanceof Error ? thrown.message : String(thrown))
  }
}
