import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { copyArtifact } from '../../../src/adapters/stores/oci-copy.ts'
import { OciLayout } from '../../../src/adapters/stores/oci-layout.ts'
import { OciRegistry } from '../../../src/adapters/stores/oci-registry.ts'
import type { RegistryCredentials } from '../../../src/domain/oci/credentials.ts'
import { sluice } from '../../support/command-line.ts'
import { openLayout } from './images.ts'
import { hasRegistry, robot, startRegistry, type TestRegistry } from './registry.ts'
import { RegistryProxy } from './registry-proxy.ts'
import { TokenService } from './token-service.ts'

const describeRegistry = hasRegistry() ? describe : describe.skip

function image() {
  const layout = openLayout()
  const root = layout.list(layout.image(['base', 'app']))
  layout.referrer(root, 'a signature')
  return { source: new OciLayout(layout.directory), digest: root.digest }
}

function open(host: string, repository: string, credentials?: RegistryCredentials, rights = 'pull,push') {
  const scopes = [`repository:${repository}:${rights}`]
  return new OciRegistry({ host, repository, scopes, secondMilliseconds: 10, credentials: async () => credentials })
}

describeRegistry('a registry that wants a password', () => {
  let registry: TestRegistry
  beforeAll(async () => {
    registry = await startRegistry('password')
  }, 120_000)
  afterAll(() => registry?.stop())

  test('takes a copy from who has it', async () => {
    const { source, digest } = image()

    await copyArtifact(source, open(registry.host, 'shop', robot), { digest, tag: 'v1' })

    expect((await open(registry.host, 'shop', robot).tagged('v1'))?.digest).toBe(digest)
  })

  test.each([
    ['nobody', undefined],
    ['who has the wrong one', { ...robot, password: 'guessed-password' }]
  ])('refuses %s, and the refusal says what would help and holds no password', async (_, credentials) => {
    const refused = open(registry.host, 'shop', credentials).tagged('v1')

    const failure = await refused.catch((thrown: unknown) => thrown as Error & { readonly hint?: string })
    expect(failure).toMatchObject({
      kind: 'refused',
      code: 'store-refused',
      hint: expect.stringContaining('registry-credentials')
    })
    expect(JSON.stringify([failure, String(failure), (failure as Error).stack])).not.toContain('guessed')
  })
})

describeRegistry('sluice copy', () => {
  let registry: TestRegistry
  beforeAll(async () => {
    registry = await startRegistry('password')
  }, 120_000)
  afterAll(() => registry?.stop())

  const line = (password: string) => `${registry.host} robot:${password}`
  const docker = (password: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'sluice-docker-'))
    const auth = Buffer.from(`robot:${password}`).toString('base64')
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }))
    return { DOCKER_CONFIG: folder }
  }

  test.each([
    ['its input', () => [line(robot.password), docker('old-secret')] as const],
    ["its input's variable", () => [undefined, { SLUICE_REGISTRY_CREDENTIALS: line(robot.password) }] as const],
    ["Docker's configuration", () => [undefined, docker(robot.password)] as const]
  ])('lets itself in by %s', async (_, given) => {
    const layout = openLayout()
    const { digest } = layout.list(layout.image(['base', 'app']))
    const [input, environment] = given()
    const words = ['copy', `oci-layout:${layout.directory}@${digest}`, `oci://${registry.host}/shop`]

    const answer = await sluice(
      layout.directory,
      [...words, ...(input === undefined ? [] : ['--registry-credentials', input])],
      environment
    )

    expect(answer).toMatchObject({ code: 0, json: { result: { digest } } })
  })

  test.each([
    ['a wrong password', 'wrong-secret', 3],
    ['a line of another shape', '', 2]
  ])('never says a password, when it was given %s', async (_, password, code) => {
    const layout = openLayout()
    const { digest } = layout.list(layout.image(['base', 'app']))
    const words = ['copy', `oci-layout:${layout.directory}@${digest}`, `oci://${registry.host}/refused`]
    const given = password === '' ? 'registry.example:wrong-secret' : line(password)

    const answer = await sluice(layout.directory, [...words, '--registry-credentials', given])

    expect(answer.code).toBe(code)
    expect(JSON.stringify(answer)).toContain('registry-credentials')
    expect(JSON.stringify(answer)).not.toContain('-secret')
  })
})

describeRegistry('a registry with a token service', () => {
  const tokens = new TokenService()
  let registry: TestRegistry
  let proxy: RegistryProxy
  let host = ''
  beforeAll(async () => {
    registry = await startRegistry(await tokens.start())
    proxy = new RegistryProxy(registry.host)
    host = await proxy.start()
  }, 120_000)
  afterAll(async () => {
    registry?.stop()
    await Promise.all([proxy?.stop(), tokens.stop()])
  })

  async function staged(name: string) {
    const { source, digest } = image()
    await copyArtifact(source, open(host, name, robot), { digest })
    return digest
  }

  test('mounts, because the token may read the source too', async () => {
    const digest = await staged('staging/mounted')
    tokens.asked.length = 0

    const copied = await copyArtifact(open(host, 'staging/mounted', robot, 'pull'), open(host, 'live/mounted', robot), {
      digest,
      tag: 'live'
    })

    expect(copied).toMatchObject({ blobBytesUploaded: 0, mounted: 5 })
    expect(tokens.asked.at(-1)?.scopes).toEqual([
      'repository:live/mounted:pull,push',
      'repository:staging/mounted:pull'
    ])
  })

  test.each([
    ['grants less than it is asked for', (all: readonly string[]) => all.slice(0, 1)],
    ['refuses the whole question', (all: readonly string[]) => (all.length > 1 ? undefined : all)]
  ])('streams where the service %s', async (what, grants) => {
    const name = what.replaceAll(' ', '-')
    const digest = await staged(`staging/${name}`)
    tokens.grants = grants

    const copied = await copyArtifact(open(host, `staging/${name}`, robot, 'pull'), open(host, `live/${name}`, robot), {
      digest,
      tag: 'live'
    })

    tokens.grants = all => all
    expect(copied.mounted).toBe(0)
    expect((await open(host, `live/${name}`, robot).tagged('live'))?.digest).toBe(digest)
  })

  test('exchanges an identity token, which goes nowhere but to the token service', async () => {
    const { source, digest } = image()
    tokens.asked.length = 0
    const begun = proxy.passed.length

    await copyArtifact(source, open(host, 'identity', { identityToken: tokens.identityToken }), { digest, tag: 'v1' })

    expect(tokens.asked.map(({ method, authorization }) => [method, authorization])).toEqual([['POST', undefined]])
    expect(JSON.stringify(proxy.passed.slice(begun))).not.toContain(tokens.identityToken)
  })

  test('gets a new token in the middle of a copy, when the old one is not known any more', async () => {
    const { source, digest } = image()
    let forgotten = 0
    // What was asked without a token is answered with a challenge by the registry itself.
    proxy.mischief = ({ headers }, number) => {
      if (number % 4 !== 0 || headers.authorization === undefined) return undefined
      forgotten += 1
      delete headers.authorization
      return {}
    }

    await copyArtifact(source, open(host, 'forgetful', robot), { digest, tag: 'v1' })

    proxy.mischief = () => undefined
    expect(forgotten).toBeGreaterThan(3)
    expect((await open(host, 'forgetful', robot).tagged('v1'))?.digest).toBe(digest)
  })

  test('asks for a token that is fresh before each upload, where tokens are short-lived', async () => {
    const { source, digest } = image()
    tokens.seconds = 0
    tokens.asked.length = 0

    await copyArtifact(source, open(host, 'hasty', robot), { digest, tag: 'v1' })

    tokens.seconds = 300
    expect(tokens.asked.length).toBeGreaterThanOrEqual(5)
  })
})

describeRegistry('a registry that sends elsewhere', () => {
  let registry: TestRegistry
  const [near, far] = [0, 1].map(() => new RegistryProxy('127.0.0.1:1')) as [RegistryProxy, RegistryProxy]
  let [nearHost, farHost] = ['', '']
  beforeAll(async () => {
    registry = await startRegistry('password')
    ;[nearHost, farHost] = await Promise.all([near.start(), far.start()])
  }, 120_000)
  afterAll(async () => {
    registry?.stop()
    await Promise.all([near.stop(), far.stop()])
  })

  const descriptor = { mediaType: 'application/octet-stream', digest: `sha256:${'a'.repeat(64)}` as const, size: 3 }
  const challenge = { status: 401, headers: { 'www-authenticate': 'Basic realm="near"' } }

  test('for bytes tells the other place nothing of the password', async () => {
    near.mischief = ({ headers }) => {
      if (headers.authorization === undefined) return { answer: challenge }
      return { answer: { status: 307, headers: { location: `http://${farHost}/elsewhere` } } }
    }
    far.mischief = () => ({ answer: { status: 404 } })

    const read = async () => {
      for await (const chunk of await open(nearHost, 'shop', robot).blob(descriptor)) expect(chunk).toBeUndefined()
    }

    await expect(read()).rejects.toMatchObject({ code: 'artifact-missing' })
    expect(far.passed.map(({ path, headers }) => [path, headers.authorization])).toEqual([['/elsewhere', undefined]])
  })

  test.each([
    ['a token in plain', 'http://registry.example/token'],
    ['a token at no address', 'nowhere at all']
  ])('for %s is not followed', async (_, realm) => {
    near.mischief = () => ({ answer: { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}"` } } })

    await expect(open(nearHost, 'shop', robot).tagged('v1')).rejects.toMatchObject({
      message: expect.stringContaining('no safe place for a password')
    })
  })

  test('for an upload in plain is not followed', async () => {
    near.mischief = ({ method }) => ({
      answer: method === 'HEAD' ? { status: 404 } : { status: 202, headers: { location: 'http://store.example/x' } }
    })
    const source = { location: 'memory', blob: async () => (async function* () {})() }

    await expect(open(nearHost, 'shop').placeBlob(descriptor, source)).rejects.toMatchObject({
      message: expect.stringContaining('travel in plain')
    })
  })
})
