import { describe, expect, test } from '@jest/globals'
import { type MemoryOciRepository, MemoryRegistry } from '../../../src/adapters/memory/memory-oci-repository.ts'
import { OciStore } from '../../../src/adapters/stores/oci-store.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import { sealStatement } from '../../../src/domain/evidence/seal.ts'
import { recallStatement } from '../../../src/domain/evidence/statements.ts'
import { artifactTag } from '../../../src/domain/oci/carrier.ts'
import type { OciTarget } from '../../../src/ports/oci-repository.ts'
import { build, environmentOf, openStage, run, signer } from './stage.ts'

const policy = `version: 1
artifact: { name: shop }
environments:
  staging: {}
  production: { after: staging, requires: [unit_tests] }
`

/** Version one is live in a repository of its own; version two is in staging, and its way there may be disturbed. */
async function ready(disturb: (target: OciTarget, other: MemoryOciRepository) => Partial<OciTarget> = () => ({})) {
  const registry = new MemoryRegistry()
  const [live, other] = [registry.repository('live'), registry.repository('other')]
  const store = new OciStore(registry.repository('builds'))
  let lie: Partial<OciTarget> = {}
  const target = new Proxy(live, {
    get(_, property) {
      const member = Reflect.get(lie, property) ?? Reflect.get(live, property, live)
      return typeof member === 'function' ? member.bind(live) : member
    }
  })
  const destination = new OciStore(target)
  const stage = openStage(policy, { store })
  const ports = (environment: string) => ({
    ...stage.ports(environment),
    router: undefined,
    ...(environment === 'production' && { destination })
  })
  const shown = { ...stage, ports }
  const digests: Digest[] = []
  for (const version of [1, 2]) {
    const digest = await build(stage, version)
    digests.push(digest)
    await run(shown, { environment: 'staging', digest })
    if (version === 1) await run(shown, { environment: 'production', digest })
  }
  const [one, two] = digests as [Digest, Digest]
  await new OciStore(live).shelf.point('production', one)
  lie = disturb(live, other)
  const promote = () => run(shown, { environment: 'production', digest: two })
  return { stage: shown, live, store, destination, one, two, promote }
}

test('a promotion into another repository says in counted bytes that no blob was moved, and reads its evidence back', async () => {
  const { promote, live, two } = await ready()

  const report = await promote()

  expect(report).toMatchObject({ outcome: 'done', result: { copied: { blobBytesUploaded: 0, mounted: 1 } } })
  expect(await new OciStore(live).shelf.evidence(two)).toHaveLength(5)
})

describe('what is not as it must be at the destination stops the promotion before anything runs', () => {
  const gone = async () => undefined
  const disturbances: readonly [string, (target: OciTarget, other: MemoryOciRepository) => Partial<OciTarget>][] = [
    ['other bytes under the digest', () => ({ blob: async () => bytes('something else') })],
    ['referrers that are stripped', () => ({ referrers: async () => [] })],
    ['manifests that are swapped', target => ({ manifest: async () => target.tagged('production') })],
    ['a manifest that is gone', () => ({ manifest: gone })],
    ['blobs that never arrive', () => ({ hasBlob: async () => false })],
    ['an answer from another repository', (_, other) => ({ tagged: name => other.tagged(name), manifest: gone })]
  ]
  test.each(disturbances)('%s', async (_, disturb) => {
    const { promote, live, one, stage } = await ready(disturb)

    const ended = await promote().then(
      ({ outcome }) => outcome,
      (thrown: { readonly kind: string }) => thrown.kind
    )

    expect(['unavailable', 'refused']).toContain(ended)
    expect(await new OciStore(live).shelf.pointed('production')).toBe(one)
    expect((await environmentOf(stage, 'production'))?.live?.digest).toBe(one)
    expect((await environmentOf(stage, 'production'))?.lock).toBeUndefined()
  })
})

test('a trusted recall that stands only at the destination forbids the promotion', async () => {
  const { promote, destination, store, two } = await ready()
  const subject = { name: 'shop', digest: two }
  const statement = recallStatement({ subject, reason: 'leaks', actor: 'ada', time: '2026-01-02T03:00:00.000Z' })
  const { line } = await sealStatement(signer, statement)
  await destination.shelf.takeOver(two, store)
  await destination.shelf.attach(two, [line])

  await expect(promote()).rejects.toMatchObject({ code: 'artifact-recalled' })
})

test('what was promoted keeps a tag of its own when the name moves on', async () => {
  const { promote, live, one, two } = await ready()

  await promote()

  for (const digest of [one, two]) expect(live.tags()).toContain(artifactTag(digest))
})

async function* bytes(text: string) {
  yield Buffer.from(text)
}
