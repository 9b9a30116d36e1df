import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { createCommandSigner } from '../../../src/adapters/signing/command-signer.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import { verifyRecord } from '../../../src/domain/evidence/record.ts'
import { sealStatement } from '../../../src/domain/evidence/seal.ts'
import { recallStatement } from '../../../src/domain/evidence/statements.ts'

const digest: Digest = `sha256:${'ab'.repeat(32)}`
const statement = recallStatement({
  subject: { name: 'shop', digest },
  reason: 'leaks',
  actor: 'ada',
  time: '2026-01-02T03:04:05Z'
})
let folder: string

/** The program of the signing page: the key on disk, openssl does the rest. */
const program = `#!/bin/sh
case "$2" in
  public-key) exec openssl pkey -in "$1" -pubout ;;
  sign) openssl dgst -sha256 -sign "$1" | base64 | tr -d '\\n' ;;
esac
`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice sign-'))
  writeFileSync(join(folder, 'sign.sh'), program, { mode: 0o755 })
  for (const [name, curve] of [
    ['key', 'P-256'],
    ['p384', 'P-384']
  ] as const) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: curve })
    writeFileSync(join(folder, `${name}.pem`), privateKey.export({ format: 'pem', type: 'pkcs8' }))
  }
})

function signer(command: string) {
  return createCommandSigner({ command, workingDirectory: folder, environment: { PATH: process.env.PATH } })
}

test('a program signs, and the key never comes here', async () => {
  const made = await signer(`"${folder}/sign.sh" key.pem`)
  const { line } = await sealStatement(made, statement)
  const trust = { workflows: [], issuer: '', keys: [made.publicKey ?? ''] }
  expect(verifyRecord([line], { digest, trust }).recalls).toMatchObject([{ reason: 'leaks', signer: { kind: 'key' } }])
})

test('nothing in the command is expanded by a shell', async () => {
  await expect(signer('./sign.sh key.pem; touch pwned')).rejects.toMatchObject({ code: expect.anything() })
  await expect(signer('$(touch pwned)')).rejects.toMatchObject({ code: 'sign-command-failed' })
  expect(existsSync(join(folder, 'pwned'))).toBe(false)
})

test('a signature that does not fit the key is refused before it is recorded', async () => {
  writeFileSync(join(folder, 'wrong.sh'), `${program.replace('"$1" | base64', 'other.pem | base64')}`, { mode: 0o755 })
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  writeFileSync(join(folder, 'other.pem'), privateKey.export({ format: 'pem', type: 'pkcs8' }))
  const made = await signer('./wrong.sh key.pem')
  await expect(sealStatement(made, statement)).rejects.toMatchObject({
    kind: 'refused',
    code: 'sign-command-failed'
  })
})

test.each([
  ['a program that is not there', './absent.sh', 'sign-command-failed'],
  ['a program that fails', 'false', 'sign-command-failed'],
  ['a program that prints something else', 'echo', 'bad-key'],
  ['a key of another kind', './sign.sh p384.pem', 'bad-key'],
  ['a quote that stays open', './sign.sh "key.pem', 'bad-input'],
  ['nothing at all', '  ', 'bad-input']
])('%s is refused before anything is signed', async (_, command, code) => {
  await expect(signer(command)).rejects.toMatchObject({ code })
})

test('a program that ignores its input and says too much is ended', async () => {
  await expect(signer('yes')).rejects.toMatchObject({ code: 'sign-command-failed' })
})
