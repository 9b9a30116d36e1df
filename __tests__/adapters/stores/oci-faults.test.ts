import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { CopyScene, type TrickOf } from './copy-scene.ts'
import { hasRegistry, startRegistry, type TestRegistry } from './registry.ts'
import type { Mischief, Passed } from './registry-proxy.ts'

const describeRegistry = hasRegistry() ? describe : describe.skip

const isUpload = ({ method, path }: Passed) => method === 'PUT' && path.includes('/blobs/uploads/')
const isOpening = ({ method, path }: Passed) => method === 'POST' && path.includes('/blobs/uploads/')
const isManifest = ({ method, path }: Passed) => method === 'PUT' && path.includes('/manifests/')

const isByDigest = ({ path }: Passed) => path.includes('/manifests/sha256:')
const elsewhere = ({ path }: Passed) => path.replace(/^\/v2\/live\/[^/]+\//, '/v2/staging/shop/')

/** From the first manifest on that it took, it answers what the tag names for whatever is asked by digest. */
function swapsChildren(): TrickOf {
  let took = false
  return request => {
    took ||= isManifest(request)
    return took && request.method === 'GET' && isByDigest(request)
      ? { path: request.path.replace(/sha256:.*/, 'v1') }
      : undefined
  }
}

/** Plays a trick the first time that a request fits. */
function once(fits: (request: Passed) => boolean, mischief: Mischief): TrickOf {
  let played = false
  return request => {
    if (played || !fits(request)) return undefined
    played = true
    return mischief
  }
}

const always =
  (fits: (request: Passed) => boolean, mischief: Mischief): TrickOf =>
  request =>
    fits(request) ? mischief : undefined

describeRegistry('a copy into a real registry', () => {
  let registry: TestRegistry
  let scene: CopyScene
  beforeAll(async () => {
    registry = await startRegistry()
    scene = new CopyScene(registry)
    await scene.start()
  }, 120_000)
  afterAll(async () => {
    registry?.stop()
    await scene?.stop()
  })

  const passing: readonly [string, 'registry' | 'folder', () => TrickOf][] = [
    [
      'is busy and says how long',
      'folder',
      () => once(isOpening, { answer: { status: 429, headers: { 'retry-after': '3' } } })
    ],
    ['has a bad moment', 'folder', () => once(isManifest, { answer: { status: 503 } })],
    ['forgot an upload that it had opened', 'folder', () => once(isUpload, { answer: { status: 404 } })],
    ['breaks off before an upload', 'folder', () => once(isUpload, { breaks: 'before' })],
    ['took a blob, and its answer got lost', 'folder', () => once(isUpload, { breaks: 'after' })],
    ['took a manifest, and its answer got lost', 'folder', () => once(isManifest, { breaks: 'after' })],
    ['mounted, and its answer got lost', 'registry', () => once(isOpening, { breaks: 'after' })],
    [
      'moved the tag, and its answer got lost',
      'folder',
      () => once(({ path, method }) => method === 'PUT' && path.endsWith('/v1'), { breaks: 'after' })
    ],
    [
      'does not mount',
      'registry',
      () => request => (isOpening(request) ? { path: request.path.split('?')[0] ?? '' } : undefined)
    ],
    [
      'breaks off in the middle of a blob',
      'registry',
      () => {
        const broken = new Set<string>()
        return request => {
          if (isOpening(request)) return { path: request.path.split('?')[0] ?? '' }
          if (request.method !== 'GET' || !request.path.includes('/blobs/') || broken.has(request.path))
            return undefined
          broken.add(request.path)
          return { breaks: 'in the middle' }
        }
      }
    ],
    [
      'tells lies about digests in its headers',
      'folder',
      () =>
        always(() => true, { headers: given => ({ ...given, 'docker-content-digest': `sha256:${'0'.repeat(64)}` }) })
    ]
  ]
  test.each(passing)('succeeds though the registry %s', async (_, from, trick) => {
    const place = await scene.place()

    await scene.copy(place, from, trick())

    expect(await scene.state(place)).toBe('new')
  })

  const refusing: readonly [string, 'registry' | 'folder', () => TrickOf, string, string?][] = [
    [
      'opens uploads nowhere',
      'folder',
      () => always(isOpening, { headers: ({ location: _, ...given }) => given }),
      'does not say where'
    ],
    ['forbids uploads', 'folder', () => always(isOpening, { answer: { status: 403 } }), 'status 403', 'refused'],
    ['forgets every upload', 'folder', () => always(isUpload, { answer: { status: 404 } }), 'status 404'],
    [
      'wants to be left alone for an hour',
      'folder',
      () => always(isOpening, { answer: { status: 429, headers: { 'retry-after': '3600' } } }),
      'status 429'
    ],
    ['says that it mounted, and did not', 'registry', () => always(isOpening, { answer: { status: 201 } }), ''],
    [
      'says that it took a manifest, and did not',
      'folder',
      () => always(request => isManifest(request) && !request.path.endsWith('/v1'), { answer: { status: 201 } }),
      ''
    ],
    [
      'says that it moved the tag, and did not',
      'folder',
      () => always(request => isManifest(request) && request.path.endsWith('/v1'), { answer: { status: 201 } }),
      'after it was set'
    ],
    ['gives another manifest for a child that it took', 'folder', swapsChildren, 'answers sha256:', 'refused'],
    [
      'puts what it takes into another repository',
      'folder',
      () => request => (isManifest(request) && isByDigest(request) ? { path: elsewhere(request) } : undefined),
      'refuses the manifest'
    ]
  ]
  test.each(refusing)(
    'fails and leaves the tag alone where the registry %s',
    async (_, from, trick, why, kind = 'unavailable') => {
      const place = await scene.place()

      const copied = scene.copy(place, from, trick())

      await expect(copied).rejects.toMatchObject({ kind, message: expect.stringContaining(why) })
      expect(await scene.state(place)).toBe('old')
      await scene.copy(place, from)
      expect(await scene.state(place)).toBe('new')
    }
  )

  // `bench/copy-faults.ts` dies at every request.
  test.each(['before', 'after'] as const)(
    'that dies at any fifth request, %s it, is finished by a rerun',
    async breaks => {
      const requests = await undisturbed('folder')
      const wrong: string[] = []

      for (let last = breaks === 'before' ? 8 : 12; last < requests; last += 30) {
        const place = await scene.place()
        const died = await scene
          .copy(place, 'folder', (_, number) => dying(number, last, breaks))
          .then(
            () => false,
            () => true
          )
        const after = await scene.state(place)
        if (after === 'broken' || (!died && after !== 'new')) wrong.push(`${last} ${after}`)
        await scene.copy(place, 'folder')
        if ((await scene.state(place)) !== 'new') wrong.push(`${last} not finished`)
      }

      expect(wrong).toEqual([])
    }
  )

  async function undisturbed(from: 'registry' | 'folder'): Promise<number> {
    await scene.copy(await scene.place(), from)
    return scene.proxy.passed.length
  }
})

/** From that request on nothing is answered any more; the first of them may still have arrived. */
function dying(number: number, last: number, breaks: 'before' | 'after'): Mischief | undefined {
  if (number < last) return undefined
  return { breaks: number === last ? breaks : 'before' }
}
