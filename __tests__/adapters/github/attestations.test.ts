import { expect, test } from '@jest/globals'
import { createGitHubAttestations } from '../../../src/adapters/github/attestations.ts'
import { bundleDigest, canonicalLine } from '../../../src/domain/evidence/canonical.ts'
import type { Repository } from '../../../stand-ins/github/state/world.ts'
import { someDigest } from '../../domain/ledger/drafts.ts'
import { bundleAbout } from '../attestations.contract.ts'
import { withShop } from './connections.ts'
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

sweepFaults({
  name: 'storing an attestation',
  async act(connection) {
    const attestations = createGitHubAttestations(connection)
    await attestations.store(someDigest, tested)
    return (await attestations.list(someDigest)).map(canonicalLine)
  },
  outcome: ({ attestations }: Repository) => attestations.map(({ bundle }) => canonicalLine(bundle))
})
