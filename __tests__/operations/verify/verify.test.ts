import { createHash, generateKeyPairSync } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { createKeySigner } from '../../../src/adapters/signing/key-signer.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import { sealStatement } from '../../../src/domain/evidence/seal.ts'
import { buildRecordStatement, provenanceStatement } from '../../../src/domain/evidence/statements.ts'
import type { MissingRoot } from '../../../src/domain/evidence/trust.ts'
import { defaultPolicy } from '../../../src/domain/policy/default-policy.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { verify } from '../../../src/operations/verify/index.ts'
import type { VerifyInputs } from '../../../src/operations/verify/inputs.ts'
import type { VerifyPorts } from '../../../src/operations/verify/observe.ts'
import { releaseWorkflow } from '../../support/sigstore/issuer.ts'
import { openLaboratory, signed } from '../../support/sigstore/laboratory.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const signer = createKeySigner(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())
const digest = sha256('the artifact')

function sha256(text: string): Digest {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

const built = {
  subject: { name: 'shop.tgz', digest },
  repository: 'https://github.com/acme/shop',
  repositoryId: '1',
  ownerId: '2',
  ref: 'refs/heads/main',
  commit: '1'.repeat(40),
  workflowPath: '.github/workflows/build.yml',
  event: 'push',
  runner: 'github-hosted',
  builder: 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main',
  invocation: 'https://github.com/acme/shop/actions/runs/1/attempts/1'
}

async function record(): Promise<string> {
  const subject = { name: 'shop.tgz', digest }
  const build = {
    buildId: '20260102-0304-111111',
    commit: '1'.repeat(40),
    branch: 'main',
    builtAt: '2026-01-02T03:04:05Z'
  }
  return (await sealStatement(signer, buildRecordStatement({ subject, ...build }))).line
}

function answer(raw: RawInputs, files: Readonly<Record<string, string>>, missing: readonly MissingRoot[] = []) {
  const whom = raw['certificate-identity'] === undefined ? { key: 'key.pem' } : {}
  const inputs = parseInputs<VerifyInputs>(verify.Inputs, { bundle: 'record', ...whom, ...raw })
  const all: Readonly<Record<string, string>> = {
    'key.pem': publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    ...files
  }
  const ports: VerifyPorts = {
    trust: undefined,
    files: {
      read: async path => all[path] ?? '',
      digest: async path => sha256(all[path] ?? ''),
      otherDigests: async () => ({}),
      bytes: async path => Buffer.from(all[path] ?? ''),
      knownRoots: async () => ({ roots: [], current: true, missing })
    }
  }
  const run = { actor: { id: 0, login: 'ada' }, workingDirectory: '/', home: '/', job: 'test' }
  const context = { inputs, ports, policy: defaultPolicy(), run }
  return runOperation(verify, context, { dryRun: false, line: () => undefined })
}

test('a signed record verifies the file it is about, however the record is formatted', async () => {
  const line = await record()
  const files = { 'shop.tgz': 'the artifact', record: JSON.stringify(JSON.parse(line), null, 2) }
  const verified = await answer({ subject: 'shop.tgz' }, files)
  expect(verified).toMatchObject({
    outcome: 'completed',
    result: { verified: true, code: null, signer: { identity: signer.identity }, freshness: 'not proven' }
  })
  const strict = await answer({ subject: 'shop.tgz', strict: 'true' }, files)
  const detail = expect.stringContaining('--strict')
  expect(strict).toMatchObject({ outcome: 'refused', reason: 'bundle-malformed', result: { detail } })
})

test('a changed file, an empty record and a missing head are refused, each with its own code', async () => {
  const line = await record()
  const changed = await answer({ subject: 'shop.tgz' }, { 'shop.tgz': 'another', record: line })
  expect(changed).toMatchObject({ outcome: 'refused', reason: 'subject-mismatch', result: { verified: false } })
  const empty = await answer({ subject: digest }, { record: '' })
  expect(empty).toMatchObject({ outcome: 'refused', reason: 'evidence-missing' })
  const cut = await answer({ subject: digest, head: sha256('newest') }, { record: line })
  expect(cut).toMatchObject({ outcome: 'refused', reason: 'record-tail-cut' })
})

test('a claim that is asked for and contradicted by the one line that tells it is answered by that contradiction', async () => {
  const provenance = provenanceStatement(built)
  const lines = [await record(), (await sealStatement(signer, provenance)).line].join('\n')
  const other = '2'.repeat(40)

  const byCommit = await answer({ subject: digest, commit: other }, { record: lines })
  const byType = await answer(
    { subject: digest, ref: 'refs/heads/other', 'predicate-type': provenance.predicateType },
    { record: lines }
  )

  const detail = `line 2: the commit is told as ${built.commit}, where ${other} is expected`
  expect(byCommit).toMatchObject({ outcome: 'refused', reason: 'provenance-mismatch', result: { detail } })
  expect(byType).toMatchObject({
    reason: 'provenance-mismatch',
    result: { detail: expect.stringContaining('the ref is') }
  })
})

test('a private key verifies nothing, although its public half could be read off it', async () => {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

  const attempt = answer({ subject: digest, key: 'key.pem' }, { record: await record(), 'key.pem': pem })

  await expect(attempt).rejects.toMatchObject({
    kind: 'usage',
    code: 'bad-key',
    message: expect.stringContaining('a private key, which only its signer may hold'),
    hint: expect.stringContaining('-pubout')
  })
})

test('without anybody to trust nothing can be verified', async () => {
  await expect(answer({ subject: digest, key: 'bad.pem' }, { record: await record() })).rejects.toMatchObject({
    kind: 'usage',
    code: 'bad-key'
  })
})

test('what an instance may have signed whose root cannot be had is no refusal: nobody could find out', async () => {
  const bundle = signed(await (await openLaboratory()).leaf(), { message: Buffer.from('the artifact') })
  const files = { 'shop.tgz': 'the artifact', record: JSON.stringify(bundle) }
  const asked = { subject: 'shop.tgz', 'certificate-identity': releaseWorkflow }

  const unsure = await answer(asked, files, [{ name: 'an instance', organisation: 'sigstore.mock' }])
  const sure = await answer(asked, files)

  expect(unsure).toMatchObject({
    outcome: 'unavailable',
    reason: 'trust-root-unavailable',
    result: { verified: false }
  })
  expect(sure.outcome).toBe('refused')
})

test('a line that is no bundle is told in our own words, not in those of a library that fell over it', async () => {
  const bundle = JSON.parse(await record())
  bundle.dsseEnvelope.signatures = [null]
  const files = (text: string) => ({ record: `${text}\n${text}` })
  const told = async (text: string) => (await answer({ subject: digest }, files(text))).result

  expect(await told('null')).toMatchObject({ code: 'bundle-malformed', detail: 'no JSON object' })
  expect(await told('{junk')).toMatchObject({ code: 'bundle-malformed', detail: 'not JSON' })
  expect(await told(JSON.stringify(bundle))).toMatchObject({
    code: 'bundle-malformed',
    detail: 'not in the shape of a Sigstore bundle'
  })
})
