import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createKeySigner } from '../../../src/adapters/signing/key-signer.ts'
import { verifyRecord } from '../../../src/domain/evidence/record.ts'
import { sealStatement } from '../../../src/domain/evidence/seal.ts'
import type { Statement } from '../../../src/domain/evidence/statement.ts'
import { isReasonCode } from '../../../src/domain/reasons/index.ts'
import { sluice } from '../../support/command-line.ts'
import { distorted, nonsense } from '../../support/hostile-json.ts'
import { type Authority, startAuthority } from '../../support/sigstore/authority.ts'
import { releaseWorkflow } from '../../support/sigstore/issuer.ts'
import { digest, provenance, seal } from '../../support/sigstore/sign.ts'
import { everyStatement } from '../../support/statements.ts'

const folder = mkdtempSync(join(tmpdir(), 'sluice-hostile-'))
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
// Hundreds of verifications, on a machine that may be busy with other work.
jest.setTimeout(240_000)

let authority: Authority
let bundle: string

beforeAll(async () => {
  authority = await startAuthority()
  bundle = await seal(authority, provenance(), 'log and clock')
})
afterAll(() => authority.stop())

/** The exit code for a bundle and a root of these bytes. */
async function exitCode(evidence: string | Buffer, root: string | Buffer): Promise<number> {
  writeFileSync(join(folder, 'bundle.json'), evidence)
  writeFileSync(join(folder, 'root.json'), root)
  const trust = ['--trusted-root=root.json', `--certificate-identity=${releaseWorkflow}`]
  const { code, json } = await sluice(folder, ['verify', digest, '--bundle=bundle.json', ...trust])
  expect(code === 0 || isReasonCode(String(json['reason-code']))).toBe(true)
  return code
}

async function codes(all: Iterable<string | Buffer>, read: (bytes: string | Buffer) => Promise<number>) {
  const found: number[] = []
  for (const bytes of all) found.push(await read(bytes))
  return found
}

const texts = (documents: Iterable<unknown>) => Array.from(documents, document => JSON.stringify(document) ?? '')

describe('ends in a verdict, never in an error, for', () => {
  test('a bundle with anything at any place', async () => {
    const all = texts(distorted(JSON.parse(bundle), 120))
    const found = await codes(all, bytes => exitCode(bytes, JSON.stringify(authority.root)))
    expect(found.filter(code => code !== 0 && code !== 3)).toEqual([])
    expect(found.filter(code => code === 3).length).toBeGreaterThan(90)
  })

  test('a trusted root with anything at any place', async () => {
    const found = await codes(texts(distorted(authority.root, 60)), bytes => exitCode(bundle, bytes))
    expect(found.filter(code => code !== 0 && code !== 3)).toEqual([])
  })

  test('bytes that are no JSON, as a bundle and as a root', async () => {
    const root = JSON.stringify(authority.root)
    const asBundle = await codes(nonsense(bundle, 30), bytes => exitCode(bytes, root))
    const asRoot = await codes(nonsense(root, 30), bytes => exitCode(bundle, bytes))
    expect([...asBundle, ...asRoot].filter(code => code !== 0 && code !== 3)).toEqual([])
  })
})

test('a trusted signature about anything at all is set aside with a code, and pollutes nothing', async () => {
  const signer = createKeySigner(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())
  const trust = { workflows: [], issuer: '', keys: [publicKey.export({ format: 'pem', type: 'spki' }).toString()] }
  for (const statement of everyStatement()) {
    for (const odd of distorted(statement, 60)) {
      const { line } = await sealStatement(signer, (odd ?? {}) as Statement)
      const { ignored, broken } = verifyRecord([line], { digest, trust })
      expect([...ignored, ...(broken ? [broken] : [])].every(each => isReasonCode(each.code))).toBe(true)
    }
  }
  expect(({} as { readonly polluted?: boolean }).polluted).toBeUndefined()
})

test('a file of evidence that is larger than any evidence is refused, not read', async () => {
  const { truncateSync } = await import('node:fs')
  writeFileSync(join(folder, 'large.json'), bundle)
  truncateSync(join(folder, 'large.json'), 65 * 1024 * 1024)
  writeFileSync(join(folder, 'root.json'), JSON.stringify(authority.root))
  const words = [
    'verify',
    digest,
    '--bundle=large.json',
    '--trusted-root=root.json',
    `--certificate-identity=${releaseWorkflow}`
  ]
  expect(await sluice(folder, words)).toMatchObject({ code: 3, json: { 'reason-code': 'bundle-malformed' } })
})

test('a bill of materials of many megabytes is evidence like any other', () => {
  const payload = Buffer.alloc(12 * 1024 * 1024, 'a long text ').toString('base64')
  const bulky = { ...JSON.parse(bundle), dsseEnvelope: { ...JSON.parse(bundle).dsseEnvelope, payload } }
  const trust = { workflows: [releaseWorkflow], issuer: 'x', keys: [], root: authority.root }
  const record = verifyRecord([JSON.stringify(bulky)], { digest, trust, form: 'exact' })
  // It gets as far as its signature, which is of another payload.
  expect(record.ignored[0]?.code).toBe('signature-invalid')
})
