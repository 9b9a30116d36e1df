import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import type { Bundle } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { type Signer, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { type Failure, usage } from '../failure.ts'
import { demandKnownAuthority } from './authority.ts'
import type { BundleForm } from './bundle.ts'
import { demandIdentity } from './identity.ts'
import { withoutBareProofs } from './log-proof.ts'
import { demandLoggedKey } from './logged-key.ts'
import { messageContent } from './message-signature.ts'
import { misfitOf } from './misfit.ts'
import { Rejection } from './rejection.ts'
import type { Trust } from './trust.ts'
import { certificateVerifier, readRoots } from './trust-root.ts'
import type { SignerSeen } from './verified.ts'

/** Decides whether a bundle is signed by somebody trusted. Throws a Rejection in every other case. */
export type CheckSignature = (bundle: Bundle) => SignerSeen

interface Prepared {
  readonly trust: Trust
  readonly form: BundleForm
  /** Public keys by the SHA-256 of their SPKI. */
  readonly keys: ReadonlyMap<string, KeyObject>
  readonly roots: readonly TrustedRoot[]
  readonly verifiers: readonly Verifier[]
  /** The artifact itself, when it is at hand: some signatures cannot be checked from its digest. */
  readonly artifact: Uint8Array | undefined
}

/**
 * Prepares keys and trust roots once for all lines of a record; `artifact` is for signatures that cannot be checked
 * from its digest. Throws a Rejection for a root that is malformed.
 */
export function signatureChecker(trust: Trust, form: BundleForm, artifact?: Uint8Array): CheckSignature {
  const roots = trust.root === undefined ? [] : readRoots(trust.root)
  const keys = new Map(trust.keys.map(pem => keyByIdentity(pem)))
  const prepared = { trust, form, keys, roots, artifact, verifiers: roots.map(certificateVerifier) }
  return bundle =>
    bundle.verificationMaterial.content.$case === 'publicKey'
      ? checkKey(bundle, bundle.verificationMaterial.content.publicKey.hint, prepared)
      : checkCertificate(bundle, prepared)
}

/** Names a public key by the SHA-256 of its SPKI. Throws `usage` (`bad-key`) for what is none. */
export function keyIdentity(pem: string): string {
  return identityOf(readPublicKey(pem))
}

function identityOf(key: KeyObject): string {
  return `sha256:${createHash('sha256')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest('hex')}`
}

function keyByIdentity(pem: string): [string, KeyObject] {
  const key = readPublicKey(pem)
  return [identityOf(key), key]
}

/** Node would read the public half off a private key; but who verifies must not hold what signs. */
function readPublicKey(pem: string): KeyObject {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) throw badKey('a private key, which only its signer may hold')
  try {
    return createPublicKey(pem)
  } catch (cause) {
    throw badKey('something else', cause)
  }
}

function badKey(found: string, cause?: unknown): Failure {
  const expected = 'a public key in PEM (SPKI)'
  const example = 'openssl pkey -in release-key.pem -pubout -out release-key.pub.pem'
  return usage('bad-key', { input: 'key', found, expected, example, cause })
}

/**
 * A key is named by the SHA-256 of its SPKI, in hex or, by cosign, in base64. Tools that name it otherwise are believed
 * where the form is not strict: then every trusted key is tried. No signature covers the name.
 */
function checkKey(bundle: Bundle, hint: string, prepared: Prepared): SignerSeen {
  const { keys, form } = prepared
  const named = [...keys].find(([name]) => name === hint || inBase64(name) === hint)
  if (named !== undefined) {
    verifyWithKey(bundle, named[1], prepared)
    return { kind: 'key', identity: named[0] }
  }
  const whole = wholeFileOnly(bundle, prepared)
  const tried = form === 'canonical' ? [] : [...keys]
  const fits = tried.find(([, key]) => attempt(() => verifyWithKey(bundle, key, prepared)))
  if (fits !== undefined) return { kind: 'key', identity: fits[0] }
  const pinned = prepared.trust.pins?.includes(hint) ? ', whose digest is trusted but whose bytes are not at hand' : ''
  throw new Rejection('signer-untrusted', `signed by the key ${JSON.stringify(hint)}${pinned}${whole}`)
}

function inBase64(identity: string): string {
  return Buffer.from(identity.slice('sha256:'.length), 'hex').toString('base64')
}

/** A digest was given where only the file would do: then "untrusted" alone would mislead. */
function wholeFileOnly({ content }: Bundle, { keys, artifact }: Prepared): string {
  const bare = content.$case === 'messageSignature' && artifact === undefined
  const edwards = bare && [...keys.values()].some(key => key.asymmetricKeyType === 'ed25519')
  return edwards ? '; a signature by an Ed25519 key can be checked from the file only, not from its digest' : ''
}

/** A key needs no log and no clock to vouch for it; what a bundle shows of them must hold all the same. */
function verifyWithKey(bundle: Bundle, publicKey: KeyObject, { roots, artifact }: Prepared): void {
  const thresholds = { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 }
  const finder = () => ({ publicKey, validFor: () => true })
  const material = roots.length > 0 ? roots : [noRoot()]
  firstThatHolds(
    material.map(root => () => checked(new Verifier(toTrustMaterial(root, finder), thresholds), bundle, artifact))
  )
}

function noRoot(): TrustedRoot {
  return TrustedRoot.fromJSON({ mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' })
}

function checkCertificate(bundle: Bundle, { trust, roots, verifiers, artifact }: Prepared): SignerSeen {
  demandKnownAuthority(bundle, roots, trust)
  if (verifiers.length === 0) {
    throw new Rejection('signer-untrusted', 'signed by a certificate; only keys are trusted')
  }
  const signer = firstThatHolds(verifiers.map(verifier => () => checked(verifier, bundle, artifact)))
  return demandIdentity(signer, trust)
}

function checked(verifier: Verifier, bundle: Bundle, artifact: Uint8Array | undefined): Signer {
  const signer = verifier.verify(entity(bundle, artifact))
  demandLoggedKey(bundle, signer.key)
  return signer
}

function entity(bundle: Bundle, artifact: Uint8Array | undefined) {
  const whole = toSignedEntity(withoutBareProofs(bundle))
  if (bundle.content.$case !== 'messageSignature') return whole
  return { ...whole, signature: messageContent(bundle.content.messageSignature, artifact) }
}

/** Answers the first that does not throw, else rejects with the last reason. */
function firstThatHolds(checks: readonly (() => Signer)[]): Signer {
  let last: unknown
  for (const check of checks) {
    try {
      return check()
    } catch (thrown) {
      last = thrown
    }
  }
  if (last instanceof Rejection) throw last
  // The library throws many kinds of errors at hostile bundles, some with their bytes in it; our own words leave.
  throw new Rejection('signature-invalid', misfitOf(last))
}

function attempt(check: () => void): boolean {
  try {
    check()
    return true
  } catch {
    return false
  }
}
