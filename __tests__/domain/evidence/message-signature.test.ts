import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { MessageSignature } from '@sigstore/bundle'
import { HashAlgorithm } from '@sigstore/protobuf-specs'
import { messageContent } from '../../../src/domain/evidence/message-signature.ts'

test('an Ed25519 signature holds for the file that it signs, under the digest of that file and no other', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const file = Buffer.from('the release')
  const message = (named: string): MessageSignature => {
    const digest = createHash('sha256').update(named).digest()
    return { messageDigest: { algorithm: HashAlgorithm.SHA2_256, digest }, signature: sign(null, file, privateKey) }
  }
  const holds = (named: string, given: Buffer) => messageContent(message(named), given).verifySignature(publicKey)

  expect(holds('the release', file)).toBe(true)
  expect(holds('another release', file)).toBe(false)
  expect(holds('another release', Buffer.from('another release'))).toBe(false)
})
