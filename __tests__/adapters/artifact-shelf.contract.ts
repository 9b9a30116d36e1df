import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Digest } from '../../src/domain/digest.ts'
import type { ArtifactStore } from '../../src/ports/artifact-store.ts'

export interface ShelvesUnderTest {
  readonly store: ArtifactStore
  /** Another store of the same kind, at another place. */
  readonly other: ArtifactStore
}

const unknown: Digest = `sha256:${'0'.repeat(64)}`
const lines = ['{"mediaType":"one"}', '{"mediaType":"two"}']

/** What every store must do that keeps evidence beside its artifacts. */
export function artifactShelfContract(name: string, create: () => Promise<ShelvesUnderTest>): void {
  const filled = async () => {
    const { store, other } = await create()
    const [one, two] = [await put(store, 'version one'), await put(store, 'version two')]
    return { store, other, shelf: store.shelf!, there: other.shelf!, one, two }
  }

  describe(`${name}, as a shelf of evidence`, () => {
    test('gives back the evidence of each artifact, and each line once', async () => {
      const { shelf, one, two } = await filled()

      await shelf.attach(one, lines)
      await shelf.attach(one, lines)

      expect([...(await shelf.evidence(one))].sort()).toEqual(lines)
      expect(await shelf.evidence(two)).toEqual([])
      expect(await shelf.evidence(unknown)).toEqual([])
    })

    test('refuses evidence about what is not there', async () => {
      const { shelf } = await filled()

      await expect(shelf.attach(unknown, lines)).rejects.toMatchObject({ code: 'artifact-missing' })
    })

    test('lets a name point at one artifact, then at another', async () => {
      const { shelf, one, two } = await filled()
      expect(await shelf.pointed('production')).toBeUndefined()

      await shelf.point('production', one)
      await shelf.point('production', two)

      expect(await shelf.pointed('production')).toBe(two)
    })

    test('never lets a name point at what is not there', async () => {
      const { shelf, one } = await filled()
      await shelf.point('production', one)

      await expect(shelf.point('production', unknown)).rejects.toMatchObject({ code: 'artifact-missing' })
      expect(await shelf.pointed('production')).toBe(one)
    })

    test('takes an artifact over with its evidence, and leaves out the others', async () => {
      const { store, shelf, other, there, one, two } = await filled()
      await shelf.attach(one, lines)

      const copied = await there.takeOver(one, store)

      expect(copied?.digest).toBeDefined()
      expect(await other.find(one)).toMatchObject({ digest: one, fileName: 'shop.txt' })
      expect([...(await there.evidence(one))].sort()).toEqual(lines)
      expect(await other.find(two)).toBeUndefined()
    })

    test('takes nothing over that the other store does not have', async () => {
      const { store, other } = await filled()

      await expect(other.shelf!.takeOver(unknown, store)).rejects.toMatchObject({ code: 'artifact-missing' })
      expect(await other.find(unknown)).toBeUndefined()
    })
  })
}

async function put(store: ArtifactStore, content: string): Promise<Digest> {
  const path = join(await mkdtemp(join(tmpdir(), 'sluice-shelf-')), 'input')
  await writeFile(path, content)
  return (await store.put(path, { fileName: 'shop.txt', mediaType: 'text/plain' })).digest
}
