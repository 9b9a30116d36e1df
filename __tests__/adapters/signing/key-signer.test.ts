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

test('a bundle names its key by the hint, and by no key id that tools in Go would take for an SSH fingerprint', async () => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const signer = createKeySigner(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())
  const bundle = await signer.sign({ payload: Buffer.from('{}'), payloadType: 'application/vnd.in-toto+json' })
  expect(bundle).toMatchObject({ verificationMaterial: { publicKey: { hint: signer.identity } } })
  expect(JSON.stringify(bundle)).not.toContain(`"keyid":"${signer.identity}"`)
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
