import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { copyArtifact } from '../../../src/adapters/stores/oci-copy.ts'
import { OciLayout } from '../../../src/adapters/stores/oci-layout.ts'
import { OciRegistry } from '../../../src/adapters/stores/oci-registry.ts'
import { OciStore } from '../../../src/adapters/stores/oci-store.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import { openLayout } from '../../adapters/stores/images.ts'
import { hasRegistry, startRegistry, type TestRegistry } from '../../adapters/stores/registry.ts'
import { sluice } from '../../support/command-line.ts'
import { project } from '../../support/project.ts'

function commit(directory: string, message: string): void {
  const identity = ['-c', 'user.name=Sam', '-c', 'user.email=sam@example.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', ['-C', directory, ...identity, 'commit', '-q', '--allow-empty', '-m', message])
}

const describeRegistry = hasRegistry() ? describe : describe.skip

describeRegistry('a release through real registries', () => {
  let near: TestRegistry
  let far: TestRegistry
  beforeAll(async () => {
    ;[near, far] = await Promise.all([startRegistry(), startRegistry()])
  }, 120_000)
  afterAll(() => {
    near?.stop()
    far?.stop()
  })

  const repository = (host: string, name: string) =>
    new OciRegistry({ host, repository: name, scopes: [], secondMilliseconds: 10 })

  /** A project whose artifacts go through `store` into `live`, and whose deploy command writes down what it got. */
  function shop(store: string, live: string | undefined) {
    const own = live === undefined ? '' : `store: "${live}", `
    const directory = project({
      '.github/sluice.yml': `version: 1
artifact: { name: shop, store: "${store}" }
environments:
  staging: { deploy: 'echo "staging $SLUICE_DIGEST" >> deployed' }
  production: { after: staging, ${own}deploy: 'echo "$SLUICE_ARTIFACT" >> deployed; cat "$SLUICE_ARTIFACT" 2>/dev/null >> content || true' }
`
    })
    let calls = 0
    const call = async (...words: string[]) => {
      const answer = await sluice(directory, words, {}, `job ${++calls}`)
      if (answer.code !== 0) throw new Error(answer.people)
      return answer.json
    }
    return { directory, call }
  }

  async function release(call: ReturnType<typeof shop>['call'], digest: string) {
    await call('promote', '--digest', digest, '--environment', 'staging')
    return call('promote', '--digest', digest, '--environment', 'production')
  }

  async function built({ directory, call }: ReturnType<typeof shop>, version: string): Promise<Digest> {
    writeFileSync(join(directory, 'shop.txt'), version)
    commit(directory, version)
    return (await call('build', '--path', 'shop.txt')).result.digest as Digest
  }

  test('a file is built, promoted into another repository and rolled back, with its evidence, tag last', async () => {
    const project = shop(`oci://${near.host}/builds/shop`, `oci://${near.host}/live/shop`)
    const live = new OciStore(repository(near.host, 'live/shop'))
    const digests: Digest[] = []
    for (const version of ['version one', 'version two']) {
      const digest = await built(project, version)
      digests.push(digest)

      const promoted = await release(project.call, digest)

      expect(promoted.result.copied).toMatchObject({ blobBytesUploaded: 0, referrers: 4 })
      expect(await live.shelf.pointed('production')).toBe(digest)
    }
    const [one, two] = digests as [Digest, Digest]
    expect(readFileSync(join(project.directory, 'content'), 'utf8')).toBe('version oneversion two')

    const back = await project.call('promote', '--environment', 'production', '--mode', 'rollback')

    expect(back.result).toMatchObject({ digest: one, copied: null })
    expect(await live.shelf.pointed('production')).toBe(one)
    // Provenance, build record, two decisions and two deployments; the first has a third of each, of its way back.
    expect(await live.shelf.evidence(one)).toHaveLength(8)
    expect(await live.shelf.evidence(two)).toHaveLength(6)
  }, 120_000)

  test('a file goes into another registry, where its bytes are uploaded once and its evidence stands beside it', async () => {
    const project = shop(`oci://${near.host}/builds/far`, `oci://${far.host}/live/shop`)
    const digest = await built(project, 'a version for far away')

    const promoted = await release(project.call, digest)

    const live = new OciStore(repository(far.host, 'live/shop'))
    expect(promoted.result.copied).toMatchObject({ mounted: 0, referrers: 4 })
    expect(await live.shelf.pointed('production')).toBe(digest)
    expect(await live.shelf.evidence(digest)).toHaveLength(6)
  }, 120_000)

  test('an image that was pushed is proven, promoted by digest with its referrers, and deployed by reference', async () => {
    const layout = openLayout()
    const image = layout.list(layout.index([layout.image(['base', 'app']), layout.image(['base', 'arm'])]))
    layout.referrer(image, 'a signature that somebody else attached')
    const pushed = repository(near.host, 'images/shop')
    await copyArtifact(new OciLayout(layout.directory), pushed, { digest: image.digest })
    const { directory, call } = shop(`oci://${near.host}/images/shop`, `oci://${near.host}/live/image:current`)
    await call('build', '--image', `${near.host}/images/shop@${image.digest}`)

    const promoted = await release(call, image.digest)

    const live = repository(near.host, 'live/image')
    expect((await live.tagged('current'))?.digest).toBe(image.digest)
    expect(promoted.result.copied).toMatchObject({ blobBytesUploaded: 0, mounted: expect.any(Number) })
    expect((await live.referrers(image.digest)).length).toBeGreaterThan(4)
    expect(readFileSync(join(directory, 'deployed'), 'utf8')).toContain(`${near.host}/live/image@${image.digest}\n`)
  }, 120_000)

  test('an image is found in the registry that its build names, though the policy names no store', async () => {
    const layout = openLayout()
    const image = layout.list(layout.image(['alone']))
    await copyArtifact(new OciLayout(layout.directory), repository(near.host, 'images/alone'), { digest: image.digest })
    const { directory, call } = shop('oci-layout:unused', undefined)
    await call('build', '--image', `${near.host}/images/alone@${image.digest}`)

    await release(call, image.digest)

    expect(readFileSync(join(directory, 'deployed'), 'utf8')).toContain(`${near.host}/images/alone@${image.digest}\n`)
  }, 120_000)
})
