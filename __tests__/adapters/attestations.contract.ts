import { describe, expect, test } from '@jest/globals'
import { canonicalLine } from '../../src/domain/evidence/canonical.ts'
import type { Attestations } from '../../src/ports/attestations.ts'
import { otherDigest, someDigest } from '../domain/ledger/drafts.ts'

/** A bundle in form only: the store looks at its statement, not at its signature. */
export function bundleAbout(digest: string, predicateType: string, predicate: object = {}) {
  const subject = [{ name: 'shop', digest: { sha256: digest.slice('sha256:'.length) } }]
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate }
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64')
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: 'x' } },
    dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 'x' }] }
  }
}

/** What every store of attestations does. `fresh` answers another handle on the same store each time. */
export function attestationsContract(name: string, fresh: () => Promise<() => Attestations>): void {
  describe(name, () => {
    test('knows nothing at first', async () => {
      const open = await fresh()

      expect(await open().list(someDigest)).toEqual([])
    })

    test('keeps each bundle once, under its own digest', async () => {
      const open = await fresh()
      const first = bundleAbout(someDigest, 'https://example.com/tested/v1')
      const second = bundleAbout(someDigest, 'https://example.com/deployed/v1')

      for (const bundle of [first, second, first]) await open().store(someDigest, bundle)

      const lines = (await open().list(someDigest)).map(canonicalLine)
      expect(lines.sort()).toEqual([first, second].map(canonicalLine).sort())
      expect(await open().list(otherDigest)).toEqual([])
    })
  })
}
