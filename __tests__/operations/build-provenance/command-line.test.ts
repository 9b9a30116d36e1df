import { execFileSync } from 'node:child_process'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { createKeySigner } from '../../../src/adapters/signing/key-signer.ts'
import { splitWords } from '../../../src/adapters/signing/words.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import { sealStatement } from '../../../src/domain/evidence/seal.ts'
import { testResultStatement } from '../../../src/domain/evidence/statements.ts'
import { sluice } from '../../support/command-line.ts'
import { project, writtenIn } from '../../support/project.ts'

const junit = '<testsuite><testcase name="adds"/><testcase name="subtracts"/></testsuite>'
const files = { 'dist/app.js': 'hello\n', 'dist/lib.js': 'there\n', 'junit/unit.xml': junit }
const digest = `sha256:${'9f2c41aa'.repeat(8)}`

type Result = Readonly<
  Record<
    'digest' | 'bundle' | 'checksums' | 'fileChecksums' | 'metadata' | 'passport' | 'artifactUrl' | 'artifactPath',
    string
  >
>

async function build(directory: string, words: readonly string[], environment = {}) {
  const typed = await sluice(directory, ['build', ...words], environment)
  expect(typed).toMatchObject({ code: 0, json: { outcome: 'done' } })
  return typed.json.result as unknown as Result
}

function statements(bundle: string): readonly { readonly predicateType: string; readonly subject: unknown }[] {
  const lines = text(bundle).trimEnd().split('\n')
  return lines.map(line => JSON.parse(Buffer.from(JSON.parse(line).dsseEnvelope.payload, 'base64').toString('utf8')))
}

function text(path: string): string {
  return readFileSync(path, 'utf8')
}

test('what is built can be checked by the command that its passport shows, as it is copied', async () => {
  const directory = project(files)
  const { passport } = await build(directory, ['--path=dist', '--tests=unit_tests: junit/*.xml'])
  const command = /<pre>(sluice verify [^<]*)<\/pre>/.exec(text(passport))?.[1] ?? ''

  const [, ...words] = splitWords(command) ?? []
  const checked = await sluice(dirname(passport), words)

  expect(checked).toMatchObject({ code: 0, json: { result: { verified: true } } })
})

test('the metadata lists the suites that passed, and the statement names their tests', async () => {
  const { metadata, bundle } = await build(project(files), ['--path=dist', '--tests=unit_tests: junit/*.xml'])
  expect(parse(text(metadata))).toMatchObject({
    artifact_metadata: { branch: 'main', tests_passed: [{ unit_tests: '✅' }], deployed_to: [] }
  })
  const payloads = text(bundle)
    .trimEnd()
    .split('\n')
    .map(line => Buffer.from(JSON.parse(line).dsseEnvelope.payload, 'base64').toString('utf8'))
  expect(payloads.find(payload => payload.includes('test-result'))).toContain('"passedTests":["adds","subtracts"]')
})

test('a package of npm is proven under its file and under the name that the registry has for it', async () => {
  const directory = project({ 'package.json': '{"name":"@acme/shop","version":"1.4.2"}' })
  execFileSync('npm', ['pack', '--ignore-scripts', '--offline'], { cwd: directory, stdio: 'ignore' })
  const { bundle, digest: found } = await build(directory, ['--path=acme-shop-1.4.2.tgz', '--name=shop'])

  const bytes = readFileSync(join(directory, 'acme-shop-1.4.2.tgz'))
  const { subject } =
    statements(bundle).find(({ predicateType }) => predicateType.includes('slsa.dev/provenance')) ?? {}
  expect(subject).toEqual([
    { name: 'shop', digest: { sha256: found.slice(7) } },
    { name: 'pkg:npm/%40acme/shop@1.4.2', digest: { sha512: createHash('sha512').update(bytes).digest('hex') } }
  ])
  const key = bundle.replace('.sigstore.jsonl', '.key.pem')
  const words = ['verify', 'acme-shop-1.4.2.tgz', `--bundle=${bundle}`, `--key=${key}`, '--strict']
  expect(await sluice(directory, words)).toMatchObject({ code: 0, json: { result: { verified: true } } })
})

test('a bill of materials becomes a statement of its own, and the passport counts its parts', async () => {
  const bom = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [{}, {}, {}] })
  const { passport } = await build(project({ ...files, 'bom.json': bom }), ['--path=dist', '--sbom=bom.json'])
  expect(text(passport)).toContain('Parts listed: 3 (CycloneDX)')
})

test('sha256sum checks the archive in the folder it lies in, and what was packed in the workspace', async () => {
  const directory = project(files)
  const built = await build(directory, ['--path=dist'])
  const check = (list: string, cwd: string) =>
    execFileSync('sha256sum', ['--check', '--strict', list], { cwd, encoding: 'utf8' })

  expect(check(built.checksums, dirname(built.artifactPath))).toBe('dist.tar.gz: OK\n')
  expect(dirname(built.checksums)).toBe(dirname(built.artifactPath))
  expect(check(built.fileChecksums, directory)).toBe('dist/app.js: OK\ndist/lib.js: OK\n')
  expect(built).toMatchObject({ files: 2, treeDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) })
})

test('two artifacts of one commit and one minute leave their evidence and their archives apart', async () => {
  const directory = project({ ...files, 'one.bin': 'one\n' })
  const one = await build(directory, ['--path=one.bin', '--name=one'])
  const packed = await build(directory, ['--path=dist', '--name=other'])
  const before = [one.bundle, one.passport, one.metadata, one.checksums, packed.artifactPath, packed.bundle].map(text)
  const twin = await build(directory, ['--path=one.bin', '--name=twin'])
  writeFileSync(join(directory, 'dist/app.js'), 'another\n')
  const again = await build(directory, ['--path=dist', '--name=third'])

  const after = [one.bundle, one.passport, one.metadata, one.checksums, packed.artifactPath, packed.bundle].map(text)
  expect(after).toEqual(before)
  expect(text(one.passport)).toContain(one.digest)
  expect({ digest: twin.digest, folder: dirname(twin.passport) }).toEqual({
    digest: one.digest,
    folder: dirname(one.passport)
  })
  expect(text(twin.passport)).toContain('twin')
  expect(new Set([one, packed, again].map(({ bundle }) => dirname(bundle))).size).toBe(3)
  expect(again.artifactPath).not.toBe(packed.artifactPath)
})

test('an identical rebuild leaves its files under the same names', async () => {
  const directory = project(files)
  const one = await build(directory, ['--path=dist'])
  const typed = await sluice(directory, ['build', '--path=dist'])

  const { bundle, passport, checksums, fileChecksums, metadata, artifactPath } = one
  expect(typed).toMatchObject({ code: 0, json: { outcome: 'unchanged' } })
  expect(typed.json.result).toMatchObject({ bundle, passport, checksums, fileChecksums, metadata, artifactPath })
})

test('each file of the archive can be proven by itself, when that is asked for', async () => {
  const directory = project(files)
  const { bundle } = await build(directory, ['--path=dist', '--prove-files'])

  const [provenance = ''] = text(bundle).split('\n')
  writeFileSync(join(directory, 'provenance.json'), provenance)
  const key = bundle.replace('.sigstore.jsonl', '.key.pem')
  const verified = (file: string) => sluice(directory, ['verify', file, '--bundle=provenance.json', `--key=${key}`])

  expect(await verified('dist/lib.js')).toMatchObject({ code: 0 })
  expect(await verified('junit/unit.xml')).toMatchObject({ code: 3, json: { 'reason-code': 'subject-mismatch' } })
})

test('more files than a statement can be about are refused before anything is kept', async () => {
  const many = Array.from({ length: 1024 }, (_, number) => [`many/${number}`, String(number)])
  const directory = project(Object.fromEntries(many))
  const refused = await sluice(directory, ['build', '--path=many', '--prove-files'])
  expect(refused).toMatchObject({ code: 2, json: { 'reason-code': 'bad-input' } })
  expect(writtenIn(directory).filter(name => name === 'store')).toEqual([])
})

test('an image is proven by its digest, and nothing is put into a store', async () => {
  const directory = project(files)
  const image = `ghcr.io/acme/shop:1.2@${digest}`
  const built = await build(directory, [`--image=${image}`, '--tests=unit_tests: junit/*.xml'])
  expect(built).toMatchObject({ digest, artifactPath: '', artifactUrl: `ghcr.io/acme/shop@${digest}` })
  expect(writtenIn(directory)).not.toContain('store')
})

test('evidence made elsewhere is read, once, and changes what is shown as proven', async () => {
  const directory = project(files)
  const one = await build(directory, ['--path=dist', '--name=shop'])
  copyFileSync(one.bundle, join(directory, 'record.jsonl'))
  const words = [`--subject-digest=${one.digest}`, '--name=shop', '--bundle=record.jsonl', '--tests=e2e_tests: passed']
  const two = await build(directory, words)
  expect(text(two.bundle).trimEnd().split('\n')).toHaveLength(3)
  expect(text(two.metadata)).toContain('e2e_tests')
})

test('evidence of somebody trusted goes into the record and stays there; that of a stranger does not', async () => {
  const [trusted, stranger] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')]
  const publicPem = trusted.publicKey.export({ format: 'pem', type: 'spki' }).toString()
  const policy = 'version: 1\ntrust: { keys: [scanner.pem] }\n'
  const directory = project({ ...files, 'scanner.pem': publicPem, '.github/sluice.yml': policy })
  const built = await build(directory, ['--path=dist', '--name=shop'])
  const scan = (suite: string) => {
    const about = { subject: { name: 'shop', digest: built.digest as Digest }, commit: 'a'.repeat(40) }
    return testResultStatement({ ...about, suite, result: 'PASSED', passedTests: ['a'], failedTests: [] })
  }
  const sign = async ({ privateKey }: typeof trusted, suite: string) => {
    const signer = createKeySigner(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())
    return (await sealStatement(signer, scan(suite))).line
  }
  const lines = [await sign(trusted, 'security_scan'), await sign(stranger, 'made_up')]
  writeFileSync(join(directory, 'scans.jsonl'), `${lines.join('\n')}\n`)

  const words = [`--subject-digest=${built.digest}`, '--name=shop']
  await build(directory, [...words, '--bundle=scans.jsonl'])
  const { metadata, bundle } = await build(directory, [...words, '--tests=e2e_tests: passed'])

  expect(text(bundle).includes(lines[0] as string)).toBe(true)
  expect(text(bundle).includes(lines[1] as string)).toBe(false)
  expect(parse(text(metadata)).artifact_metadata.tests_passed).toEqual([{ security_scan: '✅' }, { e2e_tests: '✅' }])
})

test('a key in a file signs, encrypted or not, and its passphrase comes from the environment alone', async () => {
  const directory = project(files)
  const cipher = { cipher: 'aes-256-cbc', passphrase: 'open sesame' }
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  writeFileSync(join(directory, 'key.pem'), privateKey.export({ format: 'pem', type: 'pkcs8', ...cipher }))
  const { bundle } = await build(directory, ['--path=dist', '--private-key=key.pem'], {
    SLUICE_KEY_PASSPHRASE: 'open sesame'
  })
  const spki = createHash('sha256')
    .update(publicKey.export({ format: 'der', type: 'spki' }))
    .digest('hex')
  expect(text(bundle)).toContain(spki)
})

test('a program signs instead of a key', async () => {
  const directory = project(files)
  const keys = mkdtempSync(join(tmpdir(), 'sluice-keys-'))
  const script =
    'case "$1" in public-key) openssl pkey -in key.pem -pubout;; *) openssl dgst -sha256 -sign key.pem | base64;; esac'
  writeFileSync(join(keys, 'sign.sh'), `#!/bin/sh\ncd ${keys}\n${script}\n`, { mode: 0o755 })
  execFileSync('openssl', ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', 'key.pem'], {
    cwd: keys,
    stdio: 'ignore'
  })
  const built = await build(directory, ['--path=dist', `--sign-command=${join(keys, 'sign.sh')}`])
  expect(text(built.metadata)).not.toContain('build_id: null')
})

test('a program that signs wrongly leaves no event, and says which input is meant', async () => {
  const directory = project(files)
  writeFileSync(
    join(directory, 'sign.sh'),
    '#!/bin/sh\n[ "$1" = sign ] && exit 9\nopenssl pkey -in key.pem -pubout\n',
    {
      mode: 0o755
    }
  )
  const { privateKey } = generateKeyPairSync('ed25519')
  writeFileSync(join(directory, 'key.pem'), privateKey.export({ format: 'pem', type: 'pkcs8' }))
  const typed = await sluice(directory, ['build', '--path=dist', '--sign-command=./sign.sh'])
  expect(typed).toMatchObject({ code: 75, json: { 'reason-code': 'sign-command-failed' } })
  expect(typed.people).toContain('sign-command')
  expect(writtenIn(directory).filter(name => name === 'builds')).toEqual(['builds'])
  const [folder = '', ...others] = readdirSync(join(directory, '.sluice/builds'))
  expect(others).toEqual([])
  expect(readdirSync(join(directory, '.sluice/builds', folder))).toEqual(['dist.tar.gz'])
})
