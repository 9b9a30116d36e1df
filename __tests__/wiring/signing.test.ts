import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Policy, PolicyFile } from '../../src/domain/policy/policy.ts'
import type { HostFacts } from '../../src/door.ts'
import { type SigningChoice, signingOf } from '../../src/wiring/signing.ts'

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString()

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-signing-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function sign(choice: SigningChoice, change: { readonly policy?: Partial<Policy>; readonly host?: object } = {}) {
  const host: HostFacts = {
    run: {
      actor: { id: 1001, login: 'mona' },
      workingDirectory: folder,
      home: join(folder, '.sluice'),
      job: '33/1/release',
      repository: 'octo/shop',
      runId: '33'
    },
    environment: {},
    ...change.host
  }
  return signingOf({ ...PolicyFile.parse({ version: 1 }), ...change.policy }, choice, host)
}

test('makes no key in a job of a workflow, where it would be gone before anybody could trust it', async () => {
  await expect(sign({})).rejects.toMatchObject({
    kind: 'usage',
    code: 'missing-input',
    message: expect.stringContaining('private-key: expected a key that outlives this job'),
    hint: expect.stringContaining('secrets.RELEASE_KEY')
  })
  expect(existsSync(join(folder, '.sluice'))).toBe(false)
})

test('asks for a key in a job even when the policy names a variable that is not set there', async () => {
  const { signing } = PolicyFile.parse({ version: 1, signing: { with: 'key', 'private-key-env': 'RELEASE_KEY' } })

  await expect(sign({}, { policy: { signing } })).rejects.toMatchObject({ code: 'missing-input' })
})

test('signs in a job with the key that it was given, or that the policy names', async () => {
  const { signing } = PolicyFile.parse({ version: 1, signing: { 'private-key-env': 'RELEASE_KEY' } })

  const given = await sign({ privateKey: pem })
  const named = await sign({}, { policy: { signing }, host: { environment: { RELEASE_KEY: pem } } })

  expect([given, named].map(({ signer }) => signer.publicKey)).toEqual([publicPem, publicPem])
})

test('lets the identity of a job sign only where the job may have one', async () => {
  await expect(sign({ signWith: 'github' })).rejects.toMatchObject({
    kind: 'usage',
    code: 'bad-input',
    message: expect.stringContaining('id-token: write')
  })
})

test('takes a key or a program that signs, never both', async () => {
  await expect(sign({ privateKey: pem, signCommand: './sign.sh' })).rejects.toMatchObject({
    kind: 'usage',
    message: expect.stringContaining('not both')
  })
})
