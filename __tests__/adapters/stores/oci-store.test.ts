import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { MemoryRegistry } from '../../../src/adapters/memory/memory-oci-repository.ts'
import { copyArtifact } from '../../../src/adapters/stores/oci-copy.ts'
import { OciLayout } from '../../../src/adapters/stores/oci-layout.ts'
import { OciRegistry } from '../../../src/adapters/stores/oci-registry.ts'
import { OciStore } from '../../../src/adapters/stores/oci-store.ts'
import { hexOf } from '../../../src/domain/digest.ts'
import { artifactShelfContract } from '../artifact-shelf.contract.ts'
import { artifactStoreContract } from '../artifact-store.contract.ts'
import { openLayout } from './images.ts'
import { hasRegistry, startRegistry, type TestRegistry } from './registry.ts'

artifactStoreContract(
  'a repository in memory',
  async () => {
    const repository = new MemoryRegistry().repository('shop')
    return {
      store: new OciStore(repository),
      alter: async (digest, content) => repository.alter(digest, content)
    }
  },
  'told'
)

artifactShelfContract('a repository in memory', async () => {
  const registry = new MemoryRegistry()
  return { store: new OciStore(registry.repository('shop')), other: new OciStore(registry.repository('live')) }
})

artifactStoreContract('a repository in a layout', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'sluice-layout-'))
  const store = new OciStore(new OciLayout(directory))
  return {
    store,
    alter: async (digest, content) => writeFileSync(join(directory, 'blobs/sha256', hexOf(digest)), content)
  }
})

artifactShelfContract('a repository in a layout', async () => {
  const layout = () => new OciStore(new OciLayout(mkdtempSync(join(tmpdir(), 'sluice-layout-'))))
  return { store: layout(), other: layout() }
})

test('an image is found by its digest, is whole, and is no file', async () => {
  const layout = openLayout()
  const image = layout.list(layout.image(['layer']))
  const store = new OciStore(new OciLayout(layout.directory))

  const found = await store.find(image.digest)

  expect(found?.image).toBe(`oci-layout:${layout.directory}@${image.digest}`)
  expect(await store.fetch(image.digest, '/nowhere')).toBe(found?.image)
})

test('an image of which one blob is gone is missing, though its manifest answers', async () => {
  const registry = new MemoryRegistry()
  const [store, layout] = [new OciStore(registry.repository('shop')), openLayout()]
  const layer = layout.layer('layer')
  const image = layout.list(layout.manifest({ config: layout.config('{}'), layers: [layer] }))
  await store.shelf.takeOver(image.digest, new OciStore(new OciLayout(layout.directory)))
  const repository = store.target as ReturnType<MemoryRegistry['repository']>

  repository.alter(layer.digest, undefined)

  await expect(store.fetch(image.digest, '/nowhere')).rejects.toMatchObject({ code: 'artifact-missing' })
})

test('a tag that names something else does not stand for the artifact', async () => {
  const store = new OciStore(new MemoryRegistry().repository('shop'))
  const [one, two] = await Promise.all(['one', 'two'].map(async text => (await putText(store, text)).digest))
  const other = await store.target.tagged(`sha256-${hexOf(two!)}.artifact`)

  await store.target.tag(`sha256-${hexOf(one!)}.artifact`, other!)

  expect(await store.find(one!)).toBeUndefined()
})

const describeRegistry = hasRegistry() ? describe : describe.skip

describeRegistry('a real registry', () => {
  let registry: TestRegistry
  let number = 0
  const open = () => {
    number += 1
    return new OciStore(
      new OciRegistry({ host: registry.host, repository: `shop/${number}`, scopes: [], secondMilliseconds: 10 })
    )
  }
  beforeAll(async () => {
    registry = await startRegistry()
  }, 60_000)
  afterAll(() => registry?.stop())

  artifactStoreContract(
    'a repository of a real registry',
    async () => ({
      store: open(),
      alter: async (digest, content) => writeFileSync(registry.fileOf(digest), content)
    }),
    'told'
  )

  artifactShelfContract('a repository of a real registry', async () => ({ store: open(), other: open() }))
})

describeRegistry('a collection of garbage that spares only what has a tag', () => {
  let registry: TestRegistry
  beforeAll(async () => {
    registry = await startRegistry()
  }, 120_000)
  afterAll(() => registry?.stop())

  test('spares an artifact for its tag, takes one without, and evidence that it took comes back', async () => {
    const place = { host: registry.host, repository: 'shop', scopes: [], secondMilliseconds: 10 }
    const store = new OciStore(new OciRegistry(place))
    const { digest } = await putText(store, 'the way back')
    await store.shelf.attach(digest, ['{"mediaType":"one"}'])
    const layout = openLayout()
    const loose = layout.list(layout.image(['nobody protects me']))
    await copyArtifact(new OciLayout(layout.directory), store.target, { digest: loose.digest })

    await registry.collectGarbage()

    const after = new OciStore(new OciRegistry(place))
    expect(await after.fetch(digest, mkdtempSync(join(tmpdir(), 'sluice-back-')))).toContain('shop.txt')
    expect(await after.find(loose.digest)).toBeUndefined()
    await after.shelf.attach(digest, ['{"mediaType":"one"}'])
    expect(await after.shelf.evidence(digest)).toEqual(['{"mediaType":"one"}'])
  }, 120_000)
})

async function putText(store: OciStore, text: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'sluice-text-')), 'input')
  writeFileSync(path, text)
  return store.put(path, { fileName: 'shop.txt', mediaType: 'text/plain' })
}
