import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { bundleToJSON, toDSSEBundle } from '@sigstore/bundle'
import { dsse } from '@sigstore/core'
import { usage } from '../../domain/failure.ts'
import type { Signer } from '../../ports/signer.ts'

/** Signs with a private key in PEM: P-256 or Ed25519. Throws `usage` (`bad-key`) for anything else. */
export function createKeySigner(pem: string): Signer {
  const key = readKey(pem)
  const algorithm = key.asymmetricKeyType === 'ed25519' ? null : 'sha256'
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  const identity = `sha256:${createHash('sha256').update(spki).digest('hex')}`
  return {
    identity,
    async sign({ payload, payloadType }) {
      const artifact = Buffer.from(payload)
      const signature = sign(algorithm, dsse.preAuthEncoding(payloadType, artifact), key)
      return bundleToJSON(toDSSEBundle({ artifact, artifactType: payloadType, signature, keyHint: identity }))
    }
  }
}

function readKey(pem: string): KeyObject {
  const key = parseKey(pem)
  const curve = key.asymmetricKeyDetails?.namedCurve
  if (key.asymmetricKeyType === 'ed25519' || curve === 'prime256v1') return key
  throw badKey(`a key of kind ${curve ?? key.asymmetricKeyType}`)
}

function parseKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem)
  } catch {
    throw badKey('something that is not a private key')
  }
}

/** Tells the kind of what was found, never the text: it may be a secret. */
function badKey(found: string) {
  return usage('bad-key', {
    input: 'private-key',
    found,
    expected: 'a P-256 or Ed25519 private key in PEM',
    example: 'the output of: openssl genpkey -algorithm ed25519'
  })
}
