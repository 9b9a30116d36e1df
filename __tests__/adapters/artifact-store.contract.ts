import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Digest } from '../../src/domain/digest.ts'
import type { ArtifactStore } from '../../src/ports/artifact-store.ts'

export interface StoreUnderTest {
  readonly store: ArtifactStore
  /** Changes the kept bytes behind the store's back. */
  alter(digest: Digest, content: string): Promise<void>
}

const shop = { fileName: 'shop.js', mediaType: 'text/javascript' }

/** What every artifact store must do, whatever it is made of. */
export function artifactStoreContract(
  name: string,
  create: () => Promise<StoreUnderTest>,
  /** Where the store itself believes a digest blindly, altered bytes cannot be replaced; then that must be told. */
  altered: 'healed' | 'told' = 'healed'
): void {
  describe(`${name}, as an artifact store`, () => {
    test('names a file by the SHA-256 of its bytes', async () => {
      const { store } = await create()
      const stored = await store.put(await fileWith('hello'), shop)
      expect(stored).toMatchObject({
        digest: 'sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
        bytes: 5,
        fileName: 'shop.js'
      })
    })

    test('gives back the very bytes that were put', async () => {
      const { store } = await create()
      const { digest } = await store.put(await fileWith('version one'), shop)
      const path = await store.fetch(digest, await folder())
      expect(path.endsWith('shop.js')).toBe(true)
      expect(await readFile(path, 'utf8')).toBe('version one')
    })

    test('keeps several artifacts apart', async () => {
      const { store } = await create()
      const one = await store.put(await fileWith('one'), shop)
      const two = await store.put(await fileWith('two'), shop)
      expect(await store.find(one.digest)).toEqual(one)
      expect(await store.find(two.digest)).toEqual(two)
    })

    test('changes nothing when the same bytes are put twice', async () => {
      const { store } = await create()
      const first = await store.put(await fileWith('same'), shop)
      expect(await store.put(await fileWith('same'), { ...shop, fileName: 'other.js' })).toEqual(first)
    })

    test('says that an unknown digest is missing', async () => {
      const { store } = await create()
      const unknown: Digest = `sha256:${'0'.repeat(64)}`
      expect(await store.find(unknown)).toBeUndefined()
      await expect(store.fetch(unknown, await folder())).rejects.toMatchObject({ code: 'artifact-missing' })
    })

    test('never hands over bytes that were altered', async () => {
      const { store, alter } = await create()
      const { digest } = await store.put(await fileWith('good 1'), shop)
      await alter(digest, 'evil !')
      const target = await folder()
      await expect(store.fetch(digest, target)).rejects.toMatchObject({ kind: 'refused', code: 'artifact-altered' })
      expect(await readdir(target)).toEqual([])
    })

    test(`an altered artifact is ${altered} when the true bytes are put again`, async () => {
      const { store, alter } = await create()
      const { digest } = await store.put(await fileWith('good 2'), shop)
      await alter(digest, 'evil !')
      const again = store.put(await fileWith('good 2'), shop)
      if (altered === 'told') return expect(again).rejects.toMatchObject({ code: 'artifact-altered' })
      await again
      expect(await readFile(await store.fetch(digest, await folder()), 'utf8')).toBe('good 2')
    })

    test('keeps a hostile file name inside the folder', async () => {
      const { store } = await create()
      const { digest } = await store.put(await fileWith('good 3'), { ...shop, fileName: '../../escape.js' })
      const target = await folder()
      expect(await store.fetch(digest, target)).toBe(join(target, 'escape.js'))
    })
  })
}

function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'sluice-store-'))
}

async function fileWith(content: string): Promise<string> {
  const path = join(await folder(), 'input')
  await writeFile(path, content)
  return path
}
