import { constants, createHash, type KeyObject, publicDecrypt, verify } from 'node:crypto'
import type { MessageSignature } from '@sigstore/bundle'
import { HashAlgorithm } from '@sigstore/protobuf-specs'
import type { SignedEntity } from '@sigstore/verify'
import { type Digest, hexOf } from '../digest.ts'
import { curves } from './digest-curves.ts'
import { Rejection } from './rejection.ts'

// What PKCS #1 puts before a SHA-256 digest.
const sha256Prefix = Buffer.from('3031300d060960864801650304020105000420', 'hex')

/**
 * The content of a bundle that signs an artifact itself, checked against the digest it names: the artifact may be
 * huge or absent. Whether that is the artifact in question is asked once it is certain who signed.
 */
export function messageContent(message: MessageSignature, artifact: Uint8Array | undefined): SignedEntity['signature'] {
  const { signature, messageDigest } = message
  const { digest } = messageDigest
  return {
    signature,
    compareSignature: other => signature.equals(other),
    compareDigest: other => digest.equals(other),
    compareSignedDigest: other => digest.equals(other),
    verifySignature: key =>
      key.asymmetricKeyType === 'ed25519' ? verifyWhole(artifact, message, key) : verifyDigest(digest, signature, key)
  }
}

/** True for a line that may hold a signature of the artifact itself. */
export function signsItself(line: string): boolean {
  return line.includes('"messageSignature"')
}

/** Throws a Rejection when the artifact that was signed is another one. */
export function demandMessage({ messageDigest }: MessageSignature, digest: Digest): void {
  const { algorithm, digest: found } = messageDigest
  if (algorithm !== HashAlgorithm.SHA2_256) throw mismatch('a digest that is not SHA-256')
  if (found.toString('hex') !== hexOf(digest)) throw mismatch(`sha256 ${found.toString('hex')}`)
}

/** Ed25519 signs whole messages, so a digest alone cannot be checked with it. */
function verifyWhole(
  artifact: Uint8Array | undefined,
  { signature, messageDigest }: MessageSignature,
  key: KeyObject
): boolean {
  if (artifact === undefined) {
    const detail = 'an Ed25519 key signs a file and not its digest: give the file itself, of at most 64 MiB'
    throw new Rejection('signature-invalid', detail)
  }
  const isNamed = createHash('sha256').update(artifact).digest().equals(messageDigest.digest)
  return verify(null, artifact, key, signature) && isNamed
}

function verifyDigest(digest: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  if (key.asymmetricKeyType === 'rsa') return verifyRsa(digest, signature, key)
  const name = key.asymmetricKeyDetails?.namedCurve ?? ''
  const curve = Object.hasOwn(curves, name) ? curves[name] : undefined
  if (curve === undefined) throw new Rejection('signature-invalid', `a key of kind ${name || key.asymmetricKeyType}`)
  try {
    return curve.verify(signature, digest, point(key), { format: 'der', lowS: false, prehash: false })
  } catch {
    return false
  }
}

function point(key: KeyObject): Uint8Array {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
}

function verifyRsa(digest: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  try {
    const opened = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature)
    return opened.equals(Buffer.concat([sha256Prefix, digest]))
  } catch {
    return false
  }
}

function mismatch(found: string): Rejection {
  return new Rejection('subject-mismatch', `the signature is about ${found}`)
}
