import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sluice } from '../support/command-line.ts'
import { headOf, project } from '../support/project.ts'
import { type Authority, startAuthority } from '../support/sigstore/authority.ts'
import { githubIssuer, releaseWorkflow } from '../support/sigstore/issuer.ts'
import { buildStandalone, type Standalone } from '../support/standalone.ts'

let verifier: Standalone
let authority: Authority
let directory: string

beforeAll(async () => {
  verifier = buildStandalone()
  authority = await startAuthority()
  directory = mkdtempSync(join(tmpdir(), 'sluice-reader-'))
  const signing = `{ fulcio: "${authority.url}", rekor: "${authority.url}" }`
  const policy = `version: 1\nsigning: ${signing}\ntrust: { workflow: ["${releaseWorkflow}"], root: root.json }\n`
  const root = JSON.stringify(authority.root)
  const shop = project({ 'app.js': 'hello\n', '.github/sluice.yml': policy, 'root.json': root })
  authority.claim({ sha: headOf(shop) })
  const built = await sluice(shop, ['build', '--path=app.js', '--tests=unit_tests: passed'], authority.environment)
  copyFileSync(String(built.json.result.bundle), join(directory, 'record.jsonl'))
  copyFileSync(join(shop, 'app.js'), join(directory, 'app.js'))
  writeFileSync(join(directory, 'root.json'), root)
  writeFileSync(
    join(directory, 'policy.json'),
    JSON.stringify({ trust: { workflow: [releaseWorkflow], root: 'root.json' } })
  )
}, 120_000)
afterAll(() => authority.stop())

const record = '--bundle=record.jsonl'
const flags = ['--trusted-root', 'root.json', '--certificate-identity', releaseWorkflow]

test('one small file verifies an artifact where nothing is installed', () => {
  expect(basename(verifier.file)).toBe('sluice-verify.mjs')
  expect(verifier.bytes).toBeLessThanOrEqual(150_000)
  expect(verifier.run(directory, ['app.js', record, '--policy', 'policy.json', '--strict'])).toMatchObject({
    code: 0,
    answer: { outcome: 'completed', result: { verified: true, signer: { identity: releaseWorkflow } } }
  })
})

test('it takes the flags of sluice verify, and GitHub is the issuer unless another is named', () => {
  expect(verifier.run(directory, ['app.js', record, ...flags]).code).toBe(0)
  expect(
    verifier.run(directory, ['app.js', record, ...flags, `--certificate-oidc-issuer=${githubIssuer}.evil`])
  ).toMatchObject({
    code: 3,
    answer: { 'reason-code': 'signer-untrusted' }
  })
})

test.each([
  ['another file', ['root.json', record, '--policy=policy.json'], 3, 'subject-mismatch'],
  [
    'a head that is not there',
    ['app.js', record, '--policy=policy.json', `--head=sha256:${'ab'.repeat(32)}`],
    3,
    'record-tail-cut'
  ],
  ['a policy that is none', ['app.js', record, '--policy=app.js'], 2, 'bad-policy'],
  ['a device, of which there is no end', ['/dev/zero', record, '--policy=policy.json'], 2, 'bad-input'],
  ['no record', ['app.js', '--policy=policy.json'], 2, 'missing-input'],
  ['nobody to trust', ['app.js', record], 2, 'missing-input'],
  ['a flag that is misspelt', ['app.js', record, '--polcy=policy.json'], 2, 'unknown-input'],
  ['a digest that is none', ['app.js', record, '--policy=policy.json', '--head=x'], 2, 'bad-digest'],
  [
    'a signer that the root which came with it does not know',
    ['app.js', record, `--certificate-identity=${releaseWorkflow}`],
    3,
    'signature-invalid'
  ]
])('it refuses %s with exit code and reason of sluice verify', (_, words, code, reason) => {
  expect(verifier.run(directory, words)).toMatchObject({ code, answer: { 'reason-code': reason } })
})
