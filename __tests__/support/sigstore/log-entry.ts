import { createHash, type KeyPairKeyObjectResult, sign } from 'node:crypto'
import { dsse } from '@sigstore/core'
import { canonicalize } from 'json-canonicalize'
import type { Json, Signer } from './laboratory.ts'

/** What a log writes down about a signature. */
export interface Body {
  readonly apiVersion: string
  readonly kind: string
  readonly spec: object
}

const hash = (content: Buffer | string) => createHash('sha256').update(content).digest()

function parts(bundle: Json) {
  const { dsseEnvelope, messageSignature } = bundle
  if (dsseEnvelope === undefined) {
    const { messageDigest, signature } = messageSignature
    return { signature, signed: Buffer.from(messageDigest.digest, 'base64'), payload: Buffer.alloc(0) }
  }
  const payload = Buffer.from(dsseEnvelope.payload, 'base64')
  const signed = hash(dsse.preAuthEncoding(dsseEnvelope.payloadType, payload))
  return { signature: dsseEnvelope.signatures[0].sig, signed, payload }
}

const sha256 = (digest: Buffer) => ({ algorithm: 'sha256', value: digest.toString('hex') })

export function pem({ der, kind }: Signer): string {
  const label = kind === 'certificate' ? 'CERTIFICATE' : 'PUBLIC KEY'
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return Buffer.from(`-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`).toString('base64')
}

function verifier({ der, kind }: Signer) {
  const rawBytes = der.toString('base64')
  const named = kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }
  return { ...named, keyDetails: 'PKIX_ECDSA_P256_SHA_256' }
}

/** Every kind of entry that a log of version 1 or 2 keeps about a bundle. */
export const bodies = {
  hashedrekord(bundle: Json, signer: Signer): Body {
    const { signature: content, signed } = parts(bundle)
    const signature = { content, publicKey: { content: pem(signer) } }
    return { apiVersion: '0.0.1', kind: 'hashedrekord', spec: { data: { hash: sha256(signed) }, signature } }
  },
  dsse(bundle: Json, signer: Signer): Body {
    const { signature, payload } = parts(bundle)
    const signatures = [{ signature, verifier: pem(signer) }]
    const envelopeHash = sha256(hash(JSON.stringify(bundle.dsseEnvelope)))
    return { apiVersion: '0.0.1', kind: 'dsse', spec: { envelopeHash, payloadHash: sha256(hash(payload)), signatures } }
  },
  intoto(bundle: Json, signer: Signer): Body {
    const { signature, payload } = parts(bundle)
    const signatures = [{ sig: Buffer.from(signature).toString('base64'), publicKey: pem(signer) }]
    const envelope = { payloadType: bundle.dsseEnvelope.payloadType, signatures }
    const content = { envelope, hash: sha256(hash(JSON.stringify(envelope))), payloadHash: sha256(hash(payload)) }
    return { apiVersion: '0.0.2', kind: 'intoto', spec: { content } }
  },
  hashedrekordV2(bundle: Json, signer: Signer): Body {
    const { signature: content, signed } = parts(bundle)
    const data = { algorithm: 'SHA2_256', digest: signed.toString('base64') }
    const hashedRekordV002 = { data, signature: { content, verifier: verifier(signer) } }
    return { apiVersion: '0.0.2', kind: 'hashedrekord', spec: { hashedRekordV002 } }
  },
  dsseV2(bundle: Json, signer: Signer): Body {
    const { signature: content, payload } = parts(bundle)
    const payloadHash = { algorithm: 'SHA2_256', digest: hash(payload).toString('base64') }
    const dsseV002 = { payloadHash, signatures: [{ content, verifier: verifier(signer) }] }
    return { apiVersion: '0.0.2', kind: 'dsse', spec: { dsseV002 } }
  }
}

/** An entry alone in its tree, proven by a checkpoint, and by a promise where there is a time. */
export function logEntry({ privateKey, publicKey }: KeyPairKeyObjectResult, body: Body, time: Date | undefined): Json {
  const canonicalizedBody = Buffer.from(canonicalize(body))
  const logId = hash(publicKey.export({ format: 'der', type: 'spki' }))
  const algorithm = publicKey.asymmetricKeyType === 'ed25519' ? null : 'sha256'
  const integratedTime = time === undefined ? 0 : Math.floor(time.getTime() / 1000)
  const promised = {
    body: canonicalizedBody.toString('base64'),
    integratedTime,
    logIndex: 0,
    logID: logId.toString('hex')
  }
  const promise = sign(algorithm, Buffer.from(canonicalize(promised)), privateKey).toString('base64')
  const rootHash = hash(Buffer.concat([Buffer.of(0), canonicalizedBody])).toString('base64')
  const note = `log.localhost\n1\n${rootHash}\n`
  const noted = Buffer.concat([logId.subarray(0, 4), sign(algorithm, Buffer.from(note), privateKey)])
  return {
    logIndex: '0',
    logId: { keyId: logId.toString('base64') },
    kindVersion: { kind: body.kind, version: body.apiVersion },
    integratedTime: String(integratedTime),
    ...(time === undefined ? {} : { inclusionPromise: { signedEntryTimestamp: promise } }),
    inclusionProof: {
      logIndex: '0',
      rootHash,
      treeSize: '1',
      hashes: [],
      checkpoint: { envelope: `${note}\n\u2014 log.localhost ${noted.toString('base64')}\n` }
    },
    canonicalizedBody: canonicalizedBody.toString('base64')
  }
}
