import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { usage } from '../../domain/failure.ts'
import type { Signer } from '../../ports/signer.ts'
import { keySealer, kindOf } from './key-bundle.ts'

export const passphraseVariable = 'SLUICE_KEY_PASSPHRASE'

/**
 * Signs with a private key in PEM: P-256 or Ed25519, plain or encrypted. Throws `usage` (`bad-key`) for anything
 * else, and for an encrypted key without its passphrase.
 */
export function createKeySigner(pem: string, passphrase?: string): Signer {
  const key = parseKey(pem, passphrase)
  if (kindOf(key) === undefined) throw badKey(`a key of kind ${describe(key)}`)
  const algorithm = kindOf(key) === 'ed25519' ? null : 'sha256'
  return keySealer(createPublicKey(key), async bytes => sign(algorithm, bytes, key))
}

function parseKey(pem: string, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey(passphrase === undefined ? pem : { key: pem, passphrase })
  } catch {
    throw unreadable(pem, passphrase)
  }
}

function unreadable(pem: string, passphrase: string | undefined) {
  const encrypted = pem.includes('BEGIN ENCRYPTED PRIVATE KEY') || pem.includes('Proc-Type: 4,ENCRYPTED')
  if (!encrypted) return badKey('something that is not a private key')
  return usage('bad-key', {
    input: 'private-key',
    found: `an encrypted key, and ${passphrase === undefined ? 'no passphrase' : 'a passphrase that does not open it'}`,
    expected: `its passphrase in the environment variable ${passphraseVariable}`,
    example: `${passphraseVariable}: \${{ secrets.KEY_PASSPHRASE }}`
  })
}

function describe(key: KeyObject): string {
  return key.asymmetricKeyDetails?.namedCurve ?? String(key.asymmetricKeyType)
}

/** Tells the kind of what was found, never the text: it may be a secret. */
function badKey(found: string) {
  return usage('bad-key', {
    input: 'private-key',
    found,
    expected: 'a P-256 or Ed25519 private key in PEM, or the path of one',
    example: 'the output of: openssl genpkey -algorithm ed25519'
  })
}
