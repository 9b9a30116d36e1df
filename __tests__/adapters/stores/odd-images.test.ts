import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { MemoryRegistry } from '../../../src/adapters/memory/memory-oci-repository.ts'
import { copyArtifact } from '../../../src/adapters/stores/oci-copy.ts'
import { OciLayout } from '../../../src/adapters/stores/oci-layout.ts'
import { OciRegistry } from '../../../src/adapters/stores/oci-registry.ts'
import type { OciTarget } from '../../../src/ports/oci-repository.ts'
import { openLayout } from './images.ts'
import { type OddImage, oddImages } from './odd-images.ts'
import { hasRegistry, startRegistry, type TestRegistry } from './registry.ts'

test('the corpus has at least forty artifacts, each with a name of its own', () => {
  expect(new Set(oddImages.map(one => one.name)).size).toBe(oddImages.length)
  expect(oddImages.length).toBeGreaterThanOrEqual(40)
})

/** Copies into one repository and from there into another; both must have all of it, or neither has any. */
async function travels({ build, ends }: OddImage, [near, far]: readonly [OciTarget, OciTarget]): Promise<void> {
  const layout = openLayout()
  const { digest } = build(layout)
  const source = new OciLayout(layout.directory)
  const there = copyArtifact(source, near, { digest, tag: 'v1' })
  if ('refused' in ends) {
    await expect(there).rejects.toMatchObject({ kind: 'refused', code: ends.refused })
    expect(await near.tagged('v1')).toBeUndefined()
    return
  }
  expect((await there).referrers).toBe(ends.referrers)

  const copied = await copyArtifact(near, far, { digest, tag: 'v1' })

  expect(copied).toMatchObject({ digest, blobBytesUploaded: 0, referrers: ends.referrers })
  expect((await far.tagged('v1'))?.digest).toBe(digest)
  const bytes = (await far.manifest(digest))?.bytes
  expect(Buffer.from(bytes ?? '')).toEqual(Buffer.from((await source.manifest(digest))?.bytes ?? ''))
}

describe('between repositories in memory', () => {
  test.each(oddImages)('$name is copied whole, or refused before the first write', async odd => {
    const registry = new MemoryRegistry()
    const near = registry.repository('near')

    await travels(odd, [near, registry.repository('far')])

    if ('refused' in odd.ends) expect(near.moved).toEqual({ blobBytes: 0, manifestBytes: 0 })
  })
})

const describeRegistry = hasRegistry() ? describe : describe.skip

describeRegistry('between repositories of a real registry', () => {
  let registry: TestRegistry
  beforeAll(async () => {
    registry = await startRegistry()
  }, 120_000)
  afterAll(() => registry?.stop())

  // `bench/odd-images.ts` takes them all.
  test('every third of them that can be copied is copied whole', async () => {
    const repository = (name: string) =>
      new OciRegistry({ host: registry.host, repository: name, scopes: [], secondMilliseconds: 10 })
    const odd = oddImages.filter(({ ends }) => !('refused' in ends)).filter((_, number) => number % 3 === 0)
    const failed: string[] = []

    for (const [number, one] of odd.entries()) {
      const ends = [repository(`near/${number}`), repository(`far/${number}`)] as const
      await travels(one, ends).catch((thrown: unknown) => failed.push(`${one.name}: ${String(thrown)}`))
    }

    expect(failed).toEqual([])
  }, 300_000)
})
