import { createHash, type KeyObject } from 'node:crypto'
import { bundleToJSON, toDSSEBundle } from '@sigstore/bundle'
import { dsse } from '@sigstore/core'
import type { Signer } from '../../ports/signer.ts'

/** The two kinds of keys that every verifier reads the same way; undefined for all others. */
export function kindOf(key: KeyObject): 'ed25519' | 'p256' | undefined {
  if (key.asymmetricKeyType === 'ed25519') return 'ed25519'
  return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'p256' : undefined
}

/** Makes a signer of a public key and whatever can sign for it. The key is named by the SHA-256 of its SPKI. */
export function keySealer(publicKey: KeyObject, sign: (bytes: Buffer) => Promise<Buffer>): Signer {
  const spki = publicKey.export({ format: 'der', type: 'spki' })
  const identity = `sha256:${createHash('sha256').update(spki).digest('hex')}`
  return {
    identity,
    publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    async sign({ payload, payloadType }) {
      const artifact = Buffer.from(payload)
      const signature = await sign(dsse.preAuthEncoding(payloadType, artifact))
      const bundle = toDSSEBundle({ artifact, artifactType: payloadType, signature, keyHint: identity })
      // The hint names the key. Tools in Go take a key id for an SSH fingerprint, and pass over a signature by another.
      const { dsseEnvelope } = bundle.content
      const signatures = dsseEnvelope.signatures.map(each => ({ ...each, keyid: '' }))
      return bundleToJSON({ ...bundle, content: { ...bundle.content, dsseEnvelope: { ...dsseEnvelope, signatures } } })
    }
  }
}
