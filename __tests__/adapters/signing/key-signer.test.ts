import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { createKeySigner } from '../../../src/adapters/signing/key-signer.ts'

test('a P-384 key, a public key and plain text are refused before anything is signed', () => {
  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' })
  const pems = [
    p384.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    p384.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    'secret words'
  ]
  for (const pem of pems) {
    expect(() => createKeySigner(pem)).toThrow(expect.objectContaining({ kind: 'usage', code: 'bad-key' }))
    expect(() => createKeySigner(pem)).not.toThrow(pem)
  }
})
