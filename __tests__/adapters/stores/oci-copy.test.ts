import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { copyArtifact } from '../../../src/adapters/stores/oci-copy.ts'
import { OciLayout } from '../../../src/adapters/stores/oci-layout.ts'
import { OciRegistry } from '../../../src/adapters/stores/oci-registry.ts'
import { type Digest, hexOf } from '../../../src/domain/digest.ts'
import type { FailureKind } from '../../../src/domain/failure.ts'
import type { OciTarget } from '../../../src/ports/oci-repository.ts'
import { openLayout } from './images.ts'
import { hasRegistry, startRegistry, type TestRegistry } from './registry.ts'
import { RegistryProxy } from './registry-proxy.ts'

/** Two platforms, three referrers: of the root, of a child, and of a referrer. */
function multiPlatform() {
  const layout = openLayout()
  const children = ['amd64', 'arm64'].map(platform => layout.image([`base ${'x'.repeat(50_000)}`, `app ${platform}`]))
  const root = layout.list(layout.index(children))
  const signature = layout.referrer(root, 'signature of the root')
  const bill = layout.referrer(children[0]!, 'bill of materials of amd64')
  const second = layout.referrer(signature, 'signature of the signature')
  const all = [root, ...children, signature, bill, second]
  return { source: new OciLayout(layout.directory), digest: root.digest, children, all }
}

test('a folder that holds another manifest under a digest is refused, since the digest would vouch for it', async () => {
  const layout = openLayout()
  const { digest } = layout.list(layout.image(['app']))
  const other = layout.image(['other'])
  const placeOf = (one: Digest) => join(layout.directory, 'blobs', 'sha256', hexOf(one))
  copyFileSync(placeOf(other.digest), placeOf(digest))

  const reading = new OciLayout(layout.directory).manifest(digest)

  await expect(reading).rejects.toMatchObject({ kind: 'refused', code: 'artifact-altered' })
})

test('the real registry is here, where that is demanded', () => {
  expect(hasRegistry() || process.env.SLUICE_COMPONENTS !== 'required').toBe(true)
})

const describeRegistry = hasRegistry() ? describe : describe.skip

describeRegistry('a copy between repositories of one real registry', () => {
  let registry: TestRegistry
  const repository = (name: string) =>
    new OciRegistry({ host: registry.host, repository: name, scopes: [], secondMilliseconds: 10 })
  beforeAll(async () => {
    registry = await startRegistry()
  }, 30_000)
  afterAll(() => registry?.stop())

  test('moves no byte of a blob, each manifest once, and takes every referrer along', async () => {
    const { source, digest, children, all } = multiPlatform()
    await copyArtifact(source, repository('staging/shop'), { digest })

    const proxy = new RegistryProxy(registry.host)
    const cold = await proxy.start()
    const through = (name: string) => new OciRegistry({ host: cold, repository: name, scopes: [] })

    const copied = await copyArtifact(through('staging/shop'), through('production/shop'), { digest, tag: 'live' })

    await proxy.stop()
    const sent = proxy.passed.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))
    expect(proxy.sent).toEqual({ blobBytes: 0, manifestBytes: copied.manifestBytes })
    expect(copied).toMatchObject({ digest, blobBytesUploaded: 0, mounted: 9, referrers: 3 })
    expect(new Set(sent.map(one => one.digest)).size).toBe(sent.length)
    // This registry keeps no referrers itself: beside the six manifests stands one list for each of the three subjects.
    expect(sent.length).toBe(all.length + 3)
    expect(sent.map(one => one.digest)).toEqual(expect.arrayContaining(all.map(one => one.digest)))
    expect(sent.at(-1)).toMatchObject({ path: '/v2/production/shop/manifests/live', digest })
    const production = repository('production/shop')
    for (const subject of [digest, children[0]!.digest, all[3]!.digest]) {
      expect(await production.referrers(subject)).toHaveLength(1)
    }
  })

  test('writes nothing the second time but the tag', async () => {
    const { source, digest, all } = multiPlatform()
    await copyArtifact(source, repository('again/shop'), { digest })

    const copied = await copyArtifact(source, repository('again/shop'), { digest, tag: 'v1' })

    const again = await copyArtifact(source, repository('again/shop'), { digest, tag: 'v1' })

    expect(copied).toMatchObject({ blobBytesUploaded: 0, manifestBytes: all[0]!.size, mounted: 0 })
    expect(again).toMatchObject({ blobBytesUploaded: 0, manifestBytes: 0, mounted: 0 })
    expect((await repository('again/shop').tagged('v1'))?.digest).toBe(digest)
  })

  test('comes home into a layout as it left', async () => {
    const { source, digest } = multiPlatform()
    await copyArtifact(source, repository('round/trip'), { digest })
    const home = new OciLayout(mkdtempSync(join(tmpdir(), 'sluice-home-')))

    const copied = await copyArtifact(repository('round/trip'), home, { digest, tag: 'v1' })

    expect(copied.referrers).toBe(3)
    expect(Buffer.from((await home.manifest(digest))!.bytes)).toEqual(
      Buffer.from((await source.manifest(digest))!.bytes)
    )
  })

  const lies: readonly [string, Partial<OciTarget>, FailureKind?][] = [
    ['a blob is gone', { hasBlob: async () => false }],
    ['referrers are stripped', { referrers: async () => [] }],
    ['a child is gone', { manifest: async () => undefined }],
    ['a blob has other bytes', { blob: async () => (async function* () {})() }, 'refused']
  ]
  test.each(lies)('leaves the tag where it was when at the destination %s', async (what, lie, kind = 'unavailable') => {
    const { source, digest } = multiPlatform()
    const place = repository(`lying/${what.replaceAll(' ', '-')}`)
    const before = openLayout()
    const old = before.list(before.image(['old']))
    await copyArtifact(new OciLayout(before.directory), place, { digest: old.digest, tag: 'v1' })

    const copied = copyArtifact(source, lying(place, lie), { digest, tag: 'v1' })

    await expect(copied).rejects.toMatchObject({ kind })
    expect((await place.tagged('v1'))?.digest).toBe(old.digest)
  })

  test('is refused before the first write when a part is missing at the source', async () => {
    const layout = openLayout()
    const gone: Digest = `sha256:${'0'.repeat(64)}`
    const child = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: gone, size: 2 }
    const { digest } = layout.list(layout.index([layout.image(['x']), child]))
    const target = repository('never/written')

    await expect(copyArtifact(new OciLayout(layout.directory), target, { digest })).rejects.toMatchObject({
      kind: 'refused',
      code: 'artifact-missing'
    })
    expect(await target.manifest(digest)).toBeUndefined()
  })
})

/** The target as it is, but for some answers. */
function lying(target: OciTarget, lie: Partial<OciTarget>): OciTarget {
  return new Proxy(target, {
    get(_, property) {
      const member = Reflect.get(lie, property) ?? Reflect.get(target, property, target)
      return typeof member === 'function' ? member.bind(target) : member
    }
  })
}
