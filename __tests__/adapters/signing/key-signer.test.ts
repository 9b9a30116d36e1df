import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
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

describe('an encrypted key', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const pem = privateKey
    .export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'open sesame' })
    .toString()

  test('opens with its passphrase', () => {
    const signer = createKeySigner(pem, 'open sesame')
    expect(createPublicKey(signer.publicKey ?? '').equals(publicKey)).toBe(true)
  })

  test.each([[undefined], ['wrong']])('says which variable must hold the passphrase when that is %s', passphrase => {
    expect(() => createKeySigner(pem, passphrase)).toThrow(
      expect.objectContaining({ code: 'bad-key', message: expect.stringContaining('SLUICE_KEY_PASSPHRASE') })
    )
  })
})
