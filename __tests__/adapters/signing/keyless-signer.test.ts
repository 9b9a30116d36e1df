import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createKeylessSigner } from '../../../src/adapters/signing/keyless-signer.ts'
import { verifyRecord } from '../../../src/domain/evidence/record.ts'
import { sealStatement } from '../../../src/domain/evidence/seal.ts'
import { type Authority, startAuthority } from '../../support/sigstore/authority.ts'
import { githubIssuer, releaseWorkflow } from '../../support/sigstore/issuer.ts'
import { digest, provenance, seal, servicesOf, trustIn } from '../../support/sigstore/sign.ts'

let authority: Authority
let stranger: Authority

beforeAll(async () => {
  authority = await startAuthority()
  stranger = await startAuthority()
})
afterAll(async () => {
  await authority.stop()
  await stranger.stop()
})

describe('a job that may have an identity signs without a key', () => {
  test.each(['log', 'log and clock', 'log v2'] as const)('witnessed by %s', async mode => {
    const record = verifyRecord([await seal(authority, provenance(), mode)], { digest, trust: trustIn(authority) })
    expect(record.ignored).toEqual([])
    expect(record.provenance[0]).toMatchObject({
      repository: 'acme/shop',
      signer: { kind: 'certificate', identity: releaseWorkflow, issuer: githubIssuer }
    })
    expect(record.provenance[0]?.signer.claims).toMatchObject({ event: 'push', repositoryId: '11', ownerId: '22' })
  })

  test('without a log, where names must stay private, a timestamp alone is enough for a root without logs', async () => {
    authority.asked.length = 0
    const line = await seal(authority, provenance(), 'clock')
    const root = { ...authority.root, tlogs: [] }
    expect(verifyRecord([line], { digest, trust: trustIn({ root }) }).provenance).toHaveLength(1)
    expect(authority.asked).not.toContain('/api/v1/log/entries')
    expect(verifyRecord([line], { digest, trust: trustIn(authority) }).ignored[0]?.code).toBe('signature-invalid')
  })

  test('but a certificate that nobody witnessed proves nothing', async () => {
    const line = await seal(authority, provenance(), 'nothing')
    const root = { ...authority.root, tlogs: [] }
    for (const trust of [trustIn(authority), trustIn({ root })]) {
      expect(verifyRecord([line], { digest, trust }).ignored[0]?.code).toBe('signature-invalid')
    }
  })
})

test('one of several trusted roots is enough', async () => {
  const line = await seal(authority, provenance())
  const roots = [stranger.root, authority.root]
  expect(verifyRecord([line], { digest, trust: { ...trustIn(authority), root: roots } }).provenance).toHaveLength(1)
  const strangers = { ...trustIn(authority), root: [stranger.root] }
  expect(verifyRecord([line], { digest, trust: strangers }).ignored[0]?.code).toBe('signature-invalid')
})

test('a token that the issuer did not sign gets no certificate, and is not shown', async () => {
  const token = ['{"alg":"none"}', '{"sub":"x"}', 'c2ln'].map(part => Buffer.from(part).toString('base64url')).join('.')
  const services = { ...servicesOf(authority, 'log'), retry: 0 }
  const signer = createKeylessSigner({ services, identity: 'x', token: async () => token })
  const attempt = sealStatement(signer, provenance())
  await expect(attempt).rejects.toMatchObject({ kind: 'unavailable', code: 'signing-unavailable' })
  await expect(attempt).rejects.not.toThrow(token)
})
