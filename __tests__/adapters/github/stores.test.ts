import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createGitHubArtifactStore } from '../../../src/adapters/github/artifact-store.ts'
import { uploadFailure } from '../../../src/adapters/github/artifact-upload.ts'
import type { Connection } from '../../../src/adapters/github/connection.ts'
import { createGitHubReleaseStore } from '../../../src/adapters/github/release-store.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import type { Repository } from '../../../stand-ins/github/state/world.ts'
import { type ArtifactService, startArtifactService } from '../../../stand-ins/runner/index.ts'
import { listArtifact } from '../../dist/release-on-github.ts'
import { hurryWaits } from '../../support/hurried-waits.ts'
import { uploadTo } from './artifacts.ts'
import { withShop } from './connections.ts'
import { sweepFaults } from './sweep.ts'

const shop = { fileName: 'shop.tgz', mediaType: 'application/gzip' }
const digest: Digest = 'sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-stores-'))
  await writeFile(join(folder, 'input'), 'hello')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const input = () => join(folder, 'input')
const target = () => mkdtemp(join(folder, 'target-'))

/** A step of a workflow: its runner's artifact service, whose waits are a thousandth of what they are. */
async function inStep(use: (service: ArtifactService, connection: Connection) => Promise<void>): Promise<void> {
  await withShop({ runs: [{ id: 33 }] }, async (connection, github) => {
    const service = await startArtifactService(artifact => listArtifact(github, 'octo/shop', artifact))
    const before = { ...process.env }
    Object.assign(process.env, service.environment, { GITHUB_SERVER_URL: 'https://github.com' })
    const restore = hurryWaits()
    try {
      await use(service, connection)
      expect(service.violations).toEqual([])
    } finally {
      restore()
      process.env = before
      await service.close()
    }
  })
}

test("uploads through the runner's artifact service, un-zipped, so that its digest is the file's", async () => {
  await inStep(async (service, connection) => {
    const stored = await createGitHubArtifactStore(connection).put(input(), shop)

    expect(stored).toMatchObject({ digest, bytes: 5, fileName: 'shop.tgz' })
    expect(service.kept.map(({ name, digest: kept }) => [name, kept])).toEqual([['2cf24dba5fb0-shop.tgz', digest]])
  })
})

test.each([
  ['PUT /blob', ['2cf24dba5fb0~2-shop.tgz']],
  ['POST FinalizeArtifact', ['2cf24dba5fb0~2-shop.tgz']],
  ['POST CreateArtifact', ['2cf24dba5fb0-shop.tgz']]
])('stores under another name when an upload died at %s, whose name stays taken', async (route, names) => {
  await inStep(async (service, connection) => {
    const store = createGitHubArtifactStore(connection)
    service.faults.add({ kind: 'service-unavailable', route, times: 1000 })

    await expect(store.put(input(), shop)).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'github-unavailable',
      message: expect.stringContaining('the artifact was not stored'),
      hint: 'run this again when GitHub is well'
    })
    service.faults.clear()
    const stored = await store.put(input(), shop)

    expect(stored).toMatchObject({ digest, fileName: 'shop.tgz' })
    expect(service.kept.map(({ name }) => name)).toEqual(names)
    expect(await readFile(await store.fetch(digest, await target()), 'utf8')).toBe('hello')
  })
})

test('tells that the storage is used up, which running again does not mend', async () => {
  await inStep(async (service, connection) => {
    service.spendQuota()

    await expect(createGitHubArtifactStore(connection).put(input(), shop)).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'github-limited',
      hint: expect.stringContaining('delete artifacts')
    })
  })
})

test('shows no signed address of an upload that failed, for whoever has it may write there', () => {
  const address = 'https://store.example/blob?se=2026&sig=c2VjcmV0%3D&sp=w'

  const { message } = uploadFailure(new Error(`PUT ${address} failed, then PUT ${address} failed with 503`))

  expect(message).toBe(
    'the artifact was not stored: PUT https://store.example/blob?*** failed, then PUT https://store.example/blob?*** failed with 503'
  )
})

test('takes an upload for done whose last answer got lost', async () => {
  await inStep(async (service, connection) => {
    service.faults.add({ kind: 'lost-response', route: 'POST FinalizeArtifact' })

    expect(await createGitHubArtifactStore(connection).put(input(), shop)).toMatchObject({ digest })
    expect(service.kept).toHaveLength(1)
  })
})

test('stores where more artifacts are kept than anybody lists', async () => {
  await withShop({ runs: [{ id: 77 }] }, async (connection, github) => {
    const other = { run: 77, bytes: Buffer.from('x'), digest: `sha256:${'0'.repeat(64)}`, expired: false }
    const times = { created_at: '2026-01-01T00:00:00Z', expires_at: '2026-04-01T00:00:00Z' }
    const many = Array.from({ length: 4_200 }, (_, index) => ({
      ...other,
      ...times,
      id: 10_000 + index,
      name: `log-${index}`
    }))
    github.change('octo/shop', repository => ({ ...repository, nextId: 20_000, artifacts: many }))
    const store = createGitHubArtifactStore(connection, { upload: uploadTo(github, 77) })
    const mark = github.counts.mark()

    expect(await store.put(input(), shop)).toMatchObject({ digest })
    expect(github.counts.since(mark).reads).toBeLessThan(10)
    await expect(store.find(`sha256:${'1'.repeat(64)}`)).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('not among the newest 3900 artifacts'),
      hint: 'use a store in a registry or in releases'
    })
    expect(await readFile(await store.fetch(digest, await target()), 'utf8')).toBe('hello')
  })
})

test('says where artifacts can be stored when this is no step of a workflow', async () => {
  const before = { ...process.env }
  delete process.env.ACTIONS_RUNTIME_TOKEN
  delete process.env.ACTIONS_RESULTS_URL
  try {
    await withShop({}, async connection => {
      await expect(createGitHubArtifactStore(connection).put(input(), shop)).rejects.toMatchObject({
        kind: 'unavailable',
        hint: 'artifacts can be stored only from a step of a workflow'
      })
    })
  } finally {
    process.env = before
  }
})

test('finds an artifact that another tool stored un-zipped, and tells its address', async () => {
  const seed = { runs: [{ id: 77 }], artifacts: [{ name: 'build.tgz', run: 77, text: 'hello' }] }
  await withShop(seed, async connection => {
    const store = createGitHubArtifactStore(connection, { serverUrl: 'https://github.com' })

    expect(await store.find(digest)).toEqual({
      digest,
      bytes: 5,
      fileName: 'build.tgz',
      url: 'https://github.com/octo/shop/actions/runs/77/artifacts/600'
    })
  })
})

test('fetches the newest of several copies that it passed while it looked for another, and none that expired', async () => {
  const copy = { name: 'build.tgz', run: 77, text: 'hello' }
  const artifacts = [{ name: 'other.tgz', run: 77, text: 'other' }, copy, copy, { ...copy, expired: true }]
  await withShop({ runs: [{ id: 77 }], artifacts }, async (connection, github) => {
    github.change('octo/shop', repository => ({
      ...repository,
      artifacts: repository.artifacts.map((one, index) => (index === 1 ? { ...one, bytes: Buffer.from('evil!') } : one))
    }))
    const store = createGitHubArtifactStore(connection)
    const other = `sha256:${createHash('sha256').update('other').digest('hex')}` as const

    expect(await store.find(other)).toMatchObject({ fileName: 'other.tgz' })
    expect(await readFile(await store.fetch(digest, await target()), 'utf8')).toBe('hello')
  })
})

test('stores under the name that an expired artifact had', async () => {
  const expired = { name: '2cf24dba5fb0-shop.tgz', run: 76, text: 'hello', expired: true }
  await withShop({ runs: [{ id: 76 }, { id: 77 }], artifacts: [expired] }, async (connection, github) => {
    await createGitHubArtifactStore(connection, { upload: uploadTo(github, 77) }).put(input(), shop)

    expect(github.repository('octo/shop').artifacts.map(({ name }) => name)).toEqual([expired.name, expired.name])
  })
})

test('takes an expired artifact for missing, and names stores that keep', async () => {
  const seed = { runs: [{ id: 77 }], artifacts: [{ name: 'build.tgz', run: 77, text: 'hello', expired: true }] }
  await withShop(seed, async connection => {
    await expect(createGitHubArtifactStore(connection).fetch(digest, await target())).rejects.toMatchObject({
      code: 'artifact-missing',
      hint: expect.stringContaining('expire')
    })
  })
})

test('stops reading when more bytes come than were announced', async () => {
  const seed = { runs: [{ id: 77 }], artifacts: [{ name: 'build.tgz', run: 77, text: 'hello' }] }
  await withShop(seed, async (connection, github) => {
    github.change('octo/shop', repository => ({
      ...repository,
      artifacts: repository.artifacts.map(artifact =>
        Object.defineProperty({ ...artifact }, 'bytes', { get: growing(), enumerable: true })
      )
    }))
    const into = await target()

    await expect(createGitHubArtifactStore(connection).fetch(digest, into)).rejects.toMatchObject({
      code: 'artifact-altered'
    })
    expect(await readdir(into)).toEqual([])
  })
})

/** Announced as five bytes, delivered as many more. */
function growing(): () => Buffer {
  let reads = 0
  return () => {
    reads += 1
    return reads <= 1 ? Buffer.from('hello') : Buffer.alloc(100_000)
  }
}

test('publishes a release only when its file is there, so that immutable releases take it', async () => {
  await withShop({ immutableReleases: true }, async (connection, github) => {
    const store = createGitHubReleaseStore(connection)

    await store.put(input(), shop)

    expect(github.repository('octo/shop').releases).toMatchObject([
      { tag_name: `sluice-artifact-${digest.slice(7)}`, draft: false, prerelease: true, assets: [{ name: 'shop.tgz' }] }
    ])
    expect(await readFile(await store.fetch(digest, await target()), 'utf8')).toBe('hello')
  })
})

test('stores where more releases are than it looks through, and finds what is public among them by its tag', async () => {
  await withShop({}, async (connection, github) => {
    const store = createGitHubReleaseStore(connection)
    await store.put(input(), shop)
    await writeFile(join(folder, 'another'), 'another')
    github.change('octo/shop', repository => {
      const [first] = repository.releases
      const others = Array.from({ length: 250 }, (_, index) => ({
        ...first!,
        id: 100_000 + index,
        tag_name: `v${index}`
      }))
      // The first has lost its file, so it is its release alone that must be found again.
      return { ...repository, nextId: 200_000, releases: [{ ...first!, assets: [] }, ...others] }
    })
    const mark = github.counts.mark()

    await store.put(input(), shop)
    await store.put(join(folder, 'another'), shop)

    const { releases } = github.repository('octo/shop')
    expect(releases.map(({ tag_name }) => tag_name).filter(tag => tag.startsWith('sluice-artifact-'))).toHaveLength(2)
    expect(releases[0]?.assets).toHaveLength(1)
    expect(github.counts.since(mark).reads).toBeLessThan(15)
  })
})

test('sends no token to an address for uploads that is not GitHub', async () => {
  await withShop({}, async connection => {
    expect(() => connection.uploadAddress('https://uploads.evil.example/x')).toThrow('not its own')
  })
})

function releaseOutcome({ releases }: Repository) {
  return releases.map(({ tag_name, draft, assets }) => [tag_name, draft, assets.map(({ name }) => name)])
}

sweepFaults({
  name: 'storing in a release',
  act: async connection => (await createGitHubReleaseStore(connection).put(input(), shop)).digest,
  outcome: releaseOutcome
})

async function contentOf(connection: Connection): Promise<string> {
  return readFile(await createGitHubReleaseStore(connection).fetch(digest, await target()), 'utf8')
}

sweepFaults({
  name: 'fetching from a release',
  prepare: connection => createGitHubReleaseStore(connection).put(input(), shop),
  act: contentOf,
  outcome: releaseOutcome
})

sweepFaults({
  name: "fetching a workflow's artifact",
  seed: { runs: [{ id: 77 }], artifacts: [{ name: 'build.tgz', run: 77, text: 'hello' }] },
  async act(connection) {
    return readFile(await createGitHubArtifactStore(connection).fetch(digest, await target()), 'utf8')
  },
  outcome: ({ artifacts }: Repository) => artifacts.length
})

test('puts nothing twice when it is there already', async () => {
  await withShop({ runs: [{ id: 77 }] }, async (connection, github) => {
    const store = createGitHubArtifactStore(connection, { upload: uploadTo(github, 77) })

    await store.put(input(), shop)
    await store.put(input(), shop)

    expect(github.repository('octo/shop').artifacts).toHaveLength(1)
  })
})
