import { expect, test } from '@jest/globals'
import { createGitHubAttestations } from '../../../src/adapters/github/attestations.ts'
import { Connection } from '../../../src/adapters/github/connection.ts'
import { bundleDigest, canonicalLine } from '../../../src/domain/evidence/canonical.ts'
import type { Failure } from '../../../src/domain/failure.ts'
import { seededToken } from '../../../stand-ins/github/index.ts'
import type { Repository } from '../../../stand-ins/github/state/world.ts'
import { serve } from '../../../stand-ins/runner/serve.ts'
import { someDigest } from '../../domain/ledger/drafts.ts'
import { bundleAbout } from '../attestations.contract.ts'
import { hurried, withShop } from './connections.ts'
import { sweepFaults } from './sweep.ts'

const tested = bundleAbout(someDigest, 'https://example.com/tested/v1')
const provenance = 'https://slsa.dev/provenance/v1'

test('keeps the identity of a bundle although GitHub writes its JSON anew', async () => {
  await withShop({}, async connection => {
    const attestations = createGitHubAttestations(connection)
    await attestations.store(someDigest, tested)

    const [back] = await attestations.list(someDigest)

    expect(JSON.stringify(back)).not.toBe(JSON.stringify(tested))
    expect(bundleDigest(canonicalLine(back))).toBe(bundleDigest(canonicalLine(tested)))
  })
})

test('reads more bundles than one page holds', async () => {
  await withShop({}, async connection => {
    const attestations = createGitHubAttestations(connection)
    const place = 'POST /repos/{owner}/{repo}/attestations'
    for (let index = 0; index < 120; index += 1) {
      await connection.write(place, { bundle: bundleAbout(someDigest, `https://example.com/${index}`) })
    }

    expect(await attestations.list(someDigest)).toHaveLength(120)
  })
})

test('says why GitHub takes no provenance of another build type', async () => {
  await withShop({}, async connection => {
    const predicate = { buildDefinition: { buildType: 'https://example.com/mine/v1' } }
    const stored = createGitHubAttestations(connection).store(
      someDigest,
      bundleAbout(someDigest, provenance, predicate)
    )

    await expect(stored).rejects.toMatchObject({
      code: 'github-refused',
      message: expect.stringContaining('unsupported build type')
    })
  })
})

test('refuses to leave out an attestation whose bundle nobody gives', async () => {
  const answer = (bundle_url?: string) => ({ attestations: [{ bundle: null, ...(bundle_url && { bundle_url }) }] })
  let address: string | undefined
  const server = await serve(({ url }) => (url.pathname === '/bundle' ? { status: 404 } : { body: answer(address) }))
  try {
    const options = { apiUrl: server.origin, token: seededToken, repository: 'octo/shop', ...hurried }
    const attestations = createGitHubAttestations(new Connection(options))
    const refusals: string[] = []
    for (const place of [undefined, 'http://evil.example/bundle', `${server.origin}/bundle`]) {
      address = place
      refusals.push(
        await attestations.list(someDigest).then(
          () => 'left out',
          (failure: Failure) => `${failure.kind} ${failure.message}`
        )
      )
    }

    expect(refusals).toEqual([
      'unavailable GitHub lists an attestation without its bundle or an address for it',
      'unavailable GitHub lists an attestation without its bundle or an address for it',
      `unavailable the bundle of an attestation did not come from ${server.origin}: status 404`
    ])
  } finally {
    await server.close()
  }
})

sweepFaults({
  name: 'storing an attestation where lists hold addresses of bundles',
  seed: { bundlesElsewhere: true },
  async act(connection) {
    const attestations = createGitHubAttestations(connection)
    await attestations.store(someDigest, tested)
    return (await attestations.list(someDigest)).map(canonicalLine)
  },
  outcome: ({ attestations }: Repository) => attestations.map(({ bundle }) => canonicalLine(bundle))
})

sweepFaults({
  name: 'storing an attestation',
  async act(connection) {
    const attestations = createGitHubAttestations(connection)
    await attestations.store(someDigest, tested)
    return (await attestations.list(someDigest)).map(canonicalLine)
  },
  outcome: ({ attestations }: Repository) => attestations.map(({ bundle }) => canonicalLine(bundle))
})
