import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sluice } from '../../support/command-line.ts'
import { headOf, project } from '../../support/project.ts'
import { type Authority, startAuthority } from '../../support/sigstore/authority.ts'
import { githubIssuer, releaseWorkflow } from '../../support/sigstore/issuer.ts'

let authority: Authority

beforeAll(async () => {
  authority = await startAuthority()
})
afterAll(() => authority.stop())

function policy(signing: string, trust = ''): string {
  return `version: 1
signing: { fulcio: ${JSON.stringify(authority.url)}, ${signing} }
trust: { workflow: [${JSON.stringify(releaseWorkflow)}], root: root.json${trust} }
`
}

/** A project whose workflow signs at the test authority, built with the identity of its job. */
async function built(signing: string, trust = '') {
  const files = { '.github/sluice.yml': policy(signing, trust), 'root.json': JSON.stringify(authority.root) }
  const directory = project({ ...files, 'app.js': 'hello\n' })
  authority.claim({ sha: headOf(directory) })
  const words = ['build', '--path=app.js', '--name=shop', '--tests=unit_tests: passed']
  const typed = await sluice(directory, words, authority.environment)
  return { directory, typed, result: typed.json.result as Record<string, string> }
}

const log = () => `rekor: ${JSON.stringify(authority.url)}`
const verify = (directory: string, words: readonly string[]) => sluice(directory, ['verify', 'app.js', ...words])

describe('a build in a workflow', () => {
  test('signs with the identity of its job, and anybody verifies it with the policy', async () => {
    const { directory, typed, result } = await built(log())
    expect(typed.json.outcome).toBe('done')
    const checked = await verify(directory, [`--bundle=${result.bundle}`, '--policy=.github/sluice.yml', '--strict'])
    expect(checked.json).toMatchObject({
      outcome: 'completed',
      result: { verified: true, signer: { kind: 'certificate', identity: releaseWorkflow, issuer: githubIssuer } }
    })
  })

  test('is told by what GitHub says about the run, so that predicate and certificate agree', async () => {
    const { directory, result } = await built(log())
    const passport = readFileSync(result.passport ?? '', 'utf8')
    for (const words of ['acme/shop', headOf(directory), releaseWorkflow, '--certificate-identity']) {
      expect(passport).toContain(words)
    }
    expect(readFileSync(result.metadata ?? '', 'utf8')).toContain('unit_tests')
  })

  test('can keep everything private with a clock and no log, and asks nobody else', async () => {
    authority.asked.length = 0
    const { typed } = await built(`timestamp: ${JSON.stringify(authority.url)}`)
    expect(typed.json.outcome).toBe('done')
    expect(new Set(authority.asked)).toEqual(new Set(['/token', '/api/v2/signingCert', '/api/v1/timestamp']))
  })

  test('of another workflow is refused, and the answer says who signed', async () => {
    const { directory, result } = await built(log())
    writeFileSync(join(directory, 'strict.yml'), policy(log()).replaceAll('release.yml', 'other.yml'))
    const checked = await verify(directory, [`--bundle=${result.bundle}`, '--policy=strict.yml'])
    expect(checked).toMatchObject({ code: 3, json: { 'reason-code': 'signer-untrusted' } })
    expect(checked.json.result).toMatchObject({ signer: { identity: releaseWorkflow }, next: expect.any(String) })
    expect(checked.people).toContain(releaseWorkflow)
  })
})

describe('a verification by flags', () => {
  const flags = ['--trusted-root=root.json', `--certificate-identity=${releaseWorkflow}`]

  test('names root and identity, and GitHub is the issuer unless another is named', async () => {
    const { directory, result } = await built(log())
    expect((await verify(directory, [`--bundle=${result.bundle}`, ...flags])).code).toBe(0)
    const other = await verify(directory, [
      `--bundle=${result.bundle}`,
      ...flags,
      '--certificate-oidc-issuer=https://x'
    ])
    expect(other).toMatchObject({ code: 3, json: { 'reason-code': 'signer-untrusted' } })
  })

  test('takes a root of several lines, as "gh attestation trusted-root" writes it', async () => {
    const { directory, result } = await built(log())
    writeFileSync(
      join(directory, 'roots.jsonl'),
      `${JSON.stringify(authority.root)}\n${JSON.stringify(authority.root)}\n`
    )
    const words = [`--bundle=${result.bundle}`, '--trusted-root=roots.jsonl', flags[1] as string]
    expect((await verify(directory, words)).code).toBe(0)
  })

  test.each([
    ['a root that is no JSON', ['--trusted-root=app.js', flags[1] as string], 'trust-root-malformed'],
    ['a key and an identity at once', [...flags, '--key=key.pem'], 'signer-untrusted']
  ])('refuses %s with exit code 3', async (_, words, code) => {
    const { directory, result } = await built(log())
    writeFileSync(join(directory, 'key.pem'), publicKey)
    const checked = await verify(directory, [`--bundle=${result.bundle}`, ...words])
    expect(checked).toMatchObject({ code: 3, json: { 'reason-code': code } })
  })

  test('accepts the digest instead of the file, and refuses another file', async () => {
    const { directory, result } = await built(log())
    const words = [`--bundle=${result.bundle}`, ...flags]
    expect((await sluice(directory, ['verify', String(result.digest), ...words])).code).toBe(0)
    expect((await sluice(directory, ['verify', `ghcr.io/acme/shop@${result.digest}`, ...words])).code).toBe(0)
    expect(await sluice(directory, ['verify', 'root.json', ...words])).toMatchObject({
      code: 3,
      json: { 'reason-code': 'subject-mismatch' }
    })
  })
})

const publicKey = `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
-----END PUBLIC KEY-----
`

test('a private repository is not put into a public log unasked', async () => {
  authority.claim({ repository_visibility: 'private' })
  const directory = project({ 'app.js': 'hello\n' })
  const typed = await sluice(directory, ['build', '--path=app.js', '--sign-with=sigstore'], authority.environment)
  authority.claim({})
  expect(typed).toMatchObject({ code: 2, json: { 'reason-code': 'bad-input' } })
  expect(typed.people).toContain('public log')
})

test('outside a workflow an identity cannot sign, and the answer says what is missing', async () => {
  const typed = await sluice(project({ 'app.js': 'hello\n' }), ['build', '--path=app.js', '--sign-with=github'])
  expect(typed).toMatchObject({ code: 2, json: { 'reason-code': 'bad-input' } })
  expect(typed.people).toContain('id-token: write')
})

test('a build from another commit than the one of the run is refused before anything is built or kept', async () => {
  authority.claim({})
  const directory = project({ '.github/sluice.yml': policy(log()), 'root.json': JSON.stringify(authority.root) })
  const words = ['build', '--command=echo hello > app.js', '--path=app.js']
  const typed = await sluice(directory, words, authority.environment)
  expect(typed).toMatchObject({ code: 3, json: { 'reason-code': 'checkout-mismatch' } })
  expect(typed.json.result).toEqual({ found: headOf(directory), expected: 'a'.repeat(40) })
  expect(typed.people).toContain('actions/checkout')
  expect(existsSync(join(directory, 'app.js'))).toBe(false)
})
