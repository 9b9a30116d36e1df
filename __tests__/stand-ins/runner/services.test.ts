import { execFile } from 'node:child_process'
import { createPublicKey, verify } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from '@jest/globals'
import { repositoryRoot, startArtifactService, startOidc } from '../../../stand-ins/runner/index.ts'

const oidc = await startOidc({ run: { repository: 'acme/till' } })
const artifacts = await startArtifactService()
afterAll(async () => {
  await oidc.close()
  await artifacts.close()
})

/** Runs a few lines with GitHub's own libraries, as an action would, away from this process. */
async function asAction(lines: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const script = join(mkdtempSync(join(tmpdir(), 'action-')), 'main.mjs')
  const libraries = lines.replaceAll(/from '(@actions\/(\w+))'/g, (_, name: string, part: string) => {
    const entry = { core: 'core.js', artifact: 'artifact.js' }[part] ?? 'index.js'
    return `from '${join(repositoryRoot, 'node_modules', name, 'lib', entry)}'`
  })
  writeFileSync(script, libraries)
  const env = { PATH: process.env.PATH, GITHUB_SERVER_URL: 'https://github.com', ...environment }
  const { stdout } = await promisify(execFile)(process.execPath, [script], { env })
  return stdout
}

test("an identity token that GitHub's own library fetches is signed by the published key and says who asked", async () => {
  const lines = "import { getIDToken } from '@actions/core'\nconsole.log('TOKEN ' + await getIDToken('sigstore'))"

  const printed = await asAction(lines, oidc.environment)

  const [head = '', claims = '', signature = ''] = (/^TOKEN (.*)$/m.exec(printed)?.[1] ?? '').split('.')
  const found = (await (await fetch(`${oidc.issuer}/.well-known/openid-configuration`)).json()) as { jwks_uri: string }
  const { keys } = (await (await fetch(found.jwks_uri)).json()) as { keys: object[] }
  const key = createPublicKey({ key: keys[0] as never, format: 'jwk' })
  expect(verify('RSA-SHA256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url'))).toBe(true)
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    iss: oidc.issuer,
    aud: 'sigstore',
    sub: 'repo:acme/till:ref:refs/heads/main',
    job_workflow_ref: 'acme/till/.github/workflows/release.yml@refs/heads/main'
  })
})

test('nobody gets an identity token without the token of the job', async () => {
  const url = oidc.environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? ''

  expect((await fetch(url)).status).toBe(401)
})

const upload = (name: string) =>
  `
import { DefaultArtifactClient } from '@actions/artifact'
import { writeFileSync, readdirSync } from 'node:fs'
writeFileSync('${name}', 'what was built')
const client = new DefaultArtifactClient()
const { id, digest } = await client.uploadArtifact('${name}', ['${name}'], '.', { skipArchive: true })
const listed = await client.listArtifacts()
const got = await client.downloadArtifact(id, { path: 'got', expectedHash: 'sha256:' + digest })
console.log('ENDED ' + JSON.stringify({ digest, names: listed.artifacts.map(a => a.name), got: readdirSync('got'), bad: got.digestMismatch }))
`
    .replaceAll("'got'", `'${mkdtempSync(join(tmpdir(), 'got-'))}'`)
    .replaceAll(`'${name}'`, `'${name}'`)

test("an artifact goes up and comes down with GitHub's own library, byte for byte", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'upload-'))

  const printed = await asAction(`process.chdir('${folder}')\n${upload('shop.tar')}`, artifacts.environment)

  const ended = JSON.parse(/^ENDED (.*)$/m.exec(printed)?.[1] ?? '{}') as { digest: string }
  expect(ended).toMatchObject({ names: ['shop.tar'], got: ['shop.tar'], bad: false })
  expect(artifacts.kept.map(one => [one.name, one.bytes.toString(), one.digest])).toEqual([
    ['shop.tar', 'what was built', `sha256:${ended.digest}`]
  ])
  expect(readFileSync(join(folder, 'shop.tar'), 'utf8')).toBe('what was built')
  expect(artifacts.violations).toEqual([])
})

test('bytes with another signature and a call without the token are refused and remembered', async () => {
  const { origin } = artifacts
  const before = artifacts.violations.length

  const stranger = await fetch(`${origin}/blob/shop.tar?sig=guessed`, { method: 'PUT', body: 'x' })
  const anonymous = await fetch(`${origin}/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`, {
    method: 'POST'
  })

  expect([stranger.status, anonymous.status]).toEqual([403, 401])
  expect(artifacts.violations).toHaveLength(before + 2)
})
