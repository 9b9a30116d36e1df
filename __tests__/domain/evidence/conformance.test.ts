import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { identityToken } from '../../../src/adapters/signing/actions-token.ts'
import { createKeySigner } from '../../../src/adapters/signing/key-signer.ts'
import { createKeylessSigner } from '../../../src/adapters/signing/keyless-signer.ts'
import type { BundleForm } from '../../../src/domain/evidence/bundle.ts'
import { canonicalLine } from '../../../src/domain/evidence/canonical.ts'
import { verifyRecord } from '../../../src/domain/evidence/record.ts'
import { sealStatement } from '../../../src/domain/evidence/seal.ts'
import type { Trust } from '../../../src/domain/evidence/trust.ts'
import { verifiedLines } from '../../../src/domain/evidence/verified.ts'
import { type Authority, startAuthority } from '../../support/sigstore/authority.ts'
import { digest, otherDigest, provenance, seal, trustIn } from '../../support/sigstore/sign.ts'

// biome-ignore lint/suspicious/noExplicitAny: the cases break bundles and roots in ways that no type allows.
type Json = any

type Base = 'log' | 'both' | 'v2' | 'key' | 'message'

interface Case {
  readonly rule: string
  readonly base: Base
  /** Code of the refusal; absent for what must be accepted. */
  readonly code?: string
  readonly form?: BundleForm
  change?(bundle: Json): void
  root?(root: Json): void
  readonly trust?: Partial<Trust>
}

let authority: Authority
let stranger: Authority
let future: Authority
const bases: Partial<Record<Base, string>> = {}
const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const otherKeys = generateKeyPairSync('ed25519')
const publicPem = keys.publicKey.export({ format: 'pem', type: 'spki' }).toString()
const otherPem = otherKeys.publicKey.export({ format: 'pem', type: 'spki' }).toString()

beforeAll(async () => {
  authority = await startAuthority()
  stranger = await startAuthority()
  future = await startAuthority({ clock: new Date(Date.now() + 3_600_000) })
  bases.log = await seal(authority, provenance(), 'log')
  bases.both = await seal(authority, provenance(), 'log and clock')
  bases.v2 = await seal(authority, provenance(), 'log v2')
  const signer = createKeySigner(keys.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())
  bases.key = (await sealStatement(signer, provenance())).line
  bases.message = JSON.stringify(messageBundle())
}, 60_000)
afterAll(() => Promise.all([authority.stop(), stranger.stop(), future.stop()]))

/** The artifact's bytes are unknown here, so the signature is made from its digest, as a verifier checks it. */
function messageBundle() {
  const content = Buffer.from('the artifact')
  const signature = sign('sha256', content, keys.privateKey).toString('base64')
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: 'a name of another tool' } },
    messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: messageDigest.toString('base64') }, signature }
  }
}
const messageDigest = Buffer.from('a13e57ce84ab9e2aa56ac9ae7b3d2ed8b2ff4c6a1c7bd1d2d3ba2d25ba53f3d8', 'hex')

const material = (bundle: Json) => bundle.verificationMaterial
const entry = (bundle: Json) => material(bundle).tlogEntries[0]
const proof = (bundle: Json) => entry(bundle).inclusionProof
const flip = (text: string) => {
  const bytes = Buffer.from(text, 'base64')
  bytes[Math.floor(bytes.length / 2)]! ^= 1
  return bytes.toString('base64')
}
const body = (bundle: Json, edit: (body: Json) => void) => {
  const parsed = JSON.parse(Buffer.from(entry(bundle).canonicalizedBody, 'base64').toString())
  edit(parsed)
  entry(bundle).canonicalizedBody = Buffer.from(JSON.stringify(parsed)).toString('base64')
}
const clock = (bundle: Json) => material(bundle).timestampVerificationData.rfc3161Timestamps
const missingRoots = [{ name: 'an instance', organisation: 'sigstore.mock' }]
const invalid = 'signature-invalid'
const malformed = 'bundle-malformed'
const later = '2999-01-01T00:00:00Z'
const before = '2021-01-01T00:00:00Z'

const accepted: readonly Case[] = [
  { rule: 'a log of version 1', base: 'log' },
  { rule: 'a log and a timestamp', base: 'both' },
  { rule: 'a log of version 2 with a timestamp', base: 'v2' },
  { rule: 'a key without log or clock', base: 'key' },
  { rule: 'a key beside a root that would ask for logs', base: 'key', root: () => undefined },
  {
    rule: 'a key under the name that cosign gives it, in the strict form too',
    base: 'key',
    form: 'canonical',
    change: it =>
      (material(it).publicKey.hint = Buffer.from(material(it).publicKey.hint.slice(7), 'hex').toString('base64'))
  },
  {
    rule: 'a key under the name of another tool',
    base: 'key',
    change: it => {
      material(it).publicKey.hint = 'release key'
      it.dsseEnvelope.signatures[0].keyid = ''
    }
  },
  {
    rule: 'the older spelling of version 0.3',
    base: 'log',
    change: it => (it.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.3')
  },
  { rule: 'version 0.2 with a chain', base: 'log', change: it => chain(it, '0.2') },
  { rule: 'version 0.1 with a chain', base: 'log', change: it => chain(it, '0.1') },
  {
    rule: 'defaults that are written out',
    base: 'log',
    change: it => {
      material(it).timestampVerificationData = { rfc3161Timestamps: [] }
      proof(it).hashes = []
    }
  },
  {
    rule: 'defaults that are left out',
    base: 'key',
    change: it => {
      delete material(it).tlogEntries
      delete it.dsseEnvelope.signatures[0].keyid
    }
  },
  { rule: 'numbers instead of texts', base: 'log', change: it => (entry(it).logIndex = Number(entry(it).logIndex)) },
  {
    rule: 'an entry with its promise alone, where the form allows it',
    base: 'log',
    change: it => {
      chain(it, '0.1')
      delete entry(it).inclusionProof
    }
  },
  {
    rule: 'a timestamp where the promise is missing',
    base: 'both',
    change: it => {
      delete entry(it).inclusionPromise
    }
  },
  {
    rule: 'a root that vouches for it, while another could not be had',
    base: 'log',
    trust: { missingRoots }
  },
  { rule: 'a root that ends after the signature', base: 'both', root: it => all(it, from => (from.end = later)) },
  {
    rule: 'a root with another authority before the right one',
    base: 'log',
    root: it => it.certificateAuthorities.unshift(stranger.root.certificateAuthorities[0])
  },
  {
    rule: 'a root with another log before the right one',
    base: 'log',
    root: it => it.tlogs.unshift(stranger.root.tlogs[0])
  },
  {
    rule: 'a root with another clock before the right one',
    base: 'v2',
    root: it => it.timestampAuthorities.unshift(stranger.root.timestampAuthorities[0])
  },
  {
    rule: 'a root with another certificate log before the right one',
    base: 'log',
    root: it => it.ctlogs.unshift(stranger.root.ctlogs[0])
  }
]

const bundles: readonly Case[] = [
  {
    rule: 'a media type from the future',
    base: 'log',
    code: malformed,
    change: it => (it.mediaType = 'application/vnd.dev.sigstore.bundle.v0.9+json')
  },
  {
    rule: 'no media type',
    base: 'log',
    code: malformed,
    change: it => {
      delete it.mediaType
    }
  },
  { rule: 'another media type', base: 'log', code: malformed, change: it => (it.mediaType = 'application/json') },
  {
    rule: 'version 0.1 around a body of 0.3',
    base: 'log',
    code: malformed,
    change: it => (it.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1')
  },
  {
    rule: 'a chain in version 0.3',
    base: 'log',
    code: malformed,
    change: it => {
      chain(it, '0.2')
      it.mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json'
    }
  },
  {
    rule: 'an empty chain',
    base: 'log',
    code: malformed,
    change: it => {
      chain(it, '0.2')
      material(it).x509CertificateChain.certificates = []
    }
  },
  {
    rule: 'no material',
    base: 'log',
    code: malformed,
    change: it => {
      delete it.verificationMaterial
    }
  },
  {
    rule: 'no certificate and no key',
    base: 'log',
    code: malformed,
    change: it => {
      delete material(it).certificate
    }
  },
  {
    rule: 'no content',
    base: 'log',
    code: malformed,
    change: it => {
      delete it.dsseEnvelope
    }
  },
  {
    rule: 'two signatures',
    base: 'key',
    code: malformed,
    change: it => it.dsseEnvelope.signatures.push(it.dsseEnvelope.signatures[0])
  },
  { rule: 'no signature', base: 'key', code: malformed, change: it => (it.dsseEnvelope.signatures = []) },
  { rule: 'an empty signature', base: 'key', code: malformed, change: it => (it.dsseEnvelope.signatures[0].sig = '') },
  { rule: 'an empty payload', base: 'key', code: malformed, change: it => (it.dsseEnvelope.payload = '') },
  { rule: 'an unknown field', base: 'log', code: malformed, change: it => (it.extra = 1) },
  { rule: 'an unknown field deep inside', base: 'log', code: malformed, change: it => (entry(it).extra = {}) },
  {
    rule: 'base64 of the alphabet for addresses',
    base: 'log',
    code: malformed,
    change: it =>
      (entry(it).canonicalizedBody =
        `${entry(it).canonicalizedBody.replaceAll('=', '').replaceAll('/', '_').replaceAll('+', '-')}-`)
  },
  {
    rule: 'base64 with a space',
    base: 'log',
    code: malformed,
    change: it => (it.dsseEnvelope.payload = ` ${it.dsseEnvelope.payload}`)
  },
  {
    rule: 'base64 with stray bits',
    base: 'message',
    code: malformed,
    change: it =>
      (it.messageSignature.messageDigest.digest = it.messageSignature.messageDigest.digest.replace(/.=$/, 'h='))
  },
  {
    rule: 'a key id of somebody else',
    base: 'log',
    code: malformed,
    change: it => (it.dsseEnvelope.signatures[0].keyid = 'someone')
  },
  {
    rule: 'version 0.3 without a proof of inclusion',
    base: 'log',
    code: malformed,
    change: it => {
      delete proof(it).checkpoint
    }
  }
]

const signatures: readonly Case[] = [
  {
    rule: 'a changed signature',
    base: 'log',
    code: invalid,
    change: it => (it.dsseEnvelope.signatures[0].sig = flip(it.dsseEnvelope.signatures[0].sig))
  },
  {
    rule: 'a changed payload',
    base: 'log',
    code: invalid,
    change: it => (it.dsseEnvelope.payload = flip(it.dsseEnvelope.payload))
  },
  {
    rule: 'another payload type',
    base: 'key',
    code: invalid,
    change: it => (it.dsseEnvelope.payloadType = 'text/plain')
  },
  {
    rule: 'a changed certificate',
    base: 'log',
    code: invalid,
    change: it => (material(it).certificate.rawBytes = flip(material(it).certificate.rawBytes))
  },
  {
    rule: 'a certificate that is none',
    base: 'log',
    code: invalid,
    change: it => (material(it).certificate.rawBytes = 'AAAA')
  },
  {
    rule: 'a root instead of a certificate',
    base: 'log',
    code: invalid,
    change: it =>
      (material(it).certificate.rawBytes =
        authority.root.certificateAuthorities[0]!.certChain.certificates[0]!.rawBytes)
  },
  {
    rule: 'a key of the same name and other bytes',
    base: 'key',
    code: 'signer-untrusted',
    trust: { keys: [otherPem] }
  },
  {
    rule: 'a changed signature by key',
    base: 'key',
    code: invalid,
    change: it => (it.dsseEnvelope.signatures[0].sig = flip(it.dsseEnvelope.signatures[0].sig))
  },
  { rule: 'nobody who is trusted', base: 'key', code: 'signer-untrusted', trust: { keys: [] } }
]

const logs: readonly Case[] = [
  {
    rule: 'no entry in a log',
    base: 'log',
    code: invalid,
    change: it => {
      delete material(it).tlogEntries
    }
  },
  {
    rule: 'a timestamp alone where the root has logs',
    base: 'both',
    code: invalid,
    change: it => {
      delete material(it).tlogEntries
    }
  },
  {
    rule: 'an entry without promise and without proof',
    base: 'log',
    code: malformed,
    change: it => {
      delete entry(it).inclusionProof
      delete entry(it).inclusionPromise
    }
  },
  {
    rule: 'a changed promise',
    base: 'log',
    code: invalid,
    change: it =>
      (entry(it).inclusionPromise.signedEntryTimestamp = flip(entry(it).inclusionPromise.signedEntryTimestamp))
  },
  {
    rule: 'another time of integration',
    base: 'log',
    code: invalid,
    change: it => (entry(it).integratedTime = String(Number(entry(it).integratedTime) + 60))
  },
  {
    rule: 'no time of integration and no timestamp',
    base: 'log',
    code: invalid,
    change: it => {
      delete entry(it).integratedTime
    }
  },
  {
    rule: 'neither promise nor timestamp, so no time at all',
    base: 'log',
    code: invalid,
    change: it => {
      delete entry(it).inclusionPromise
    }
  },
  { rule: 'another index in the log', base: 'log', code: invalid, change: it => (entry(it).logIndex = '1') },
  {
    rule: 'another log',
    base: 'log',
    code: invalid,
    change: it => (entry(it).logId.keyId = stranger.root.tlogs[0]!.logId.keyId)
  },
  {
    rule: 'an entry of another kind',
    base: 'log',
    code: invalid,
    change: it => (entry(it).kindVersion.kind = 'hashedrekord')
  },
  {
    rule: 'an entry of another version',
    base: 'log',
    code: invalid,
    change: it => (entry(it).kindVersion.version = '0.0.9')
  },
  {
    rule: 'an entry about another payload',
    base: 'log',
    code: invalid,
    change: it => body(it, log => (log.spec.payloadHash.value = 'ab'.repeat(32)))
  },
  {
    rule: 'an entry about another signature',
    base: 'log',
    code: invalid,
    change: it => body(it, log => (log.spec.signatures[0].signature = flip(log.spec.signatures[0].signature)))
  },
  {
    rule: 'an entry that is no JSON',
    base: 'log',
    code: invalid,
    change: it => (entry(it).canonicalizedBody = 'AAAA')
  },
  {
    rule: 'a proof at another place of the tree',
    base: 'log',
    code: invalid,
    change: it => (proof(it).logIndex = '7')
  },
  {
    rule: 'a proof with a hash too many',
    base: 'log',
    code: invalid,
    change: it => (proof(it).hashes = [messageDigest.toString('base64')])
  },
  {
    rule: 'a root beside the checkpoint that is another',
    base: 'log',
    code: malformed,
    change: it => (proof(it).rootHash = messageDigest.toString('base64'))
  },
  {
    rule: 'a size beside the checkpoint that is another',
    base: 'log',
    code: malformed,
    change: it => (proof(it).treeSize = '2')
  },
  {
    rule: 'a checkpoint of another root',
    base: 'log',
    code: malformed,
    change: it =>
      (proof(it).checkpoint.envelope = proof(it).checkpoint.envelope.replace(
        /\n[A-Za-z0-9+/]{43}=\n/,
        `\n${messageDigest.toString('base64')}\n`
      ))
  },
  {
    rule: 'a checkpoint without a signature',
    base: 'log',
    code: malformed,
    change: it => (proof(it).checkpoint.envelope = `${proof(it).checkpoint.envelope.split('\n\n')[0]}\n`)
  },
  {
    rule: 'a checkpoint whose signature is in the alphabet for addresses',
    base: 'log',
    code: malformed,
    change: it => {
      const [note, line = ''] = proof(it).checkpoint.envelope.split('\n\n')
      const [dash, name, signature = ''] = line.trimEnd().split(' ')
      proof(it).checkpoint.envelope =
        `${note}\n\n${dash} ${name} ${signature.replaceAll('/', '_').replaceAll('+', '-')}=\n`
    }
  },
  {
    rule: 'a checkpoint with words below its signature',
    base: 'log',
    code: malformed,
    change: it => (proof(it).checkpoint.envelope += 'words\n')
  },
  {
    rule: 'a checkpoint signed by nobody known',
    base: 'log',
    code: invalid,
    root: it => (it.tlogs = stranger.root.tlogs)
  },
  {
    rule: 'an entry of version 2 about another payload',
    base: 'v2',
    code: invalid,
    change: it => body(it, log => (log.spec.hashedRekordV002.data.digest = messageDigest.toString('base64')))
  },
  {
    rule: 'an entry of version 2 about another signature',
    base: 'v2',
    code: invalid,
    change: it => body(it, log => (log.spec.hashedRekordV002.signature.content = 'AAAA'))
  },
  {
    rule: 'a log of version 2 without a timestamp',
    base: 'v2',
    code: invalid,
    change: it => {
      delete material(it).timestampVerificationData
    }
  },
  {
    rule: 'a time that a log of version 2 has no promise for',
    base: 'v2',
    code: invalid,
    change: it => {
      entry(it).integratedTime = '1700000000'
      delete material(it).timestampVerificationData
    }
  }
]

const clocks: readonly Case[] = [
  {
    rule: 'a changed timestamp',
    base: 'v2',
    code: invalid,
    change: it => (clock(it)[0].signedTimestamp = flip(clock(it)[0].signedTimestamp))
  },
  {
    rule: 'a timestamp that is none',
    base: 'v2',
    code: invalid,
    change: it => (clock(it)[0].signedTimestamp = 'AAAA')
  },
  { rule: 'the same timestamp twice', base: 'v2', code: invalid, change: it => clock(it).push(clock(it)[0]) },
  {
    rule: 'a timestamp of another signature',
    base: 'v2',
    code: invalid,
    change: it => (clock(it)[0].signedTimestamp = clock(JSON.parse(bases.both!))[0].signedTimestamp)
  },
  {
    rule: 'a clock that the root does not know',
    base: 'v2',
    code: invalid,
    root: it => (it.timestampAuthorities = stranger.root.timestampAuthorities)
  },
  {
    rule: 'a clock whose time was over',
    base: 'v2',
    code: invalid,
    root: it => (it.timestampAuthorities[0].validFor.end = before)
  },
  {
    rule: 'a clock whose time was over, beside one without certificates that is not',
    base: 'v2',
    code: invalid,
    root: it => {
      it.timestampAuthorities[0].validFor.end = before
      it.timestampAuthorities.push({
        ...it.timestampAuthorities[0],
        certChain: { certificates: [] },
        validFor: { start: before }
      })
    }
  }
]

const roots: readonly Case[] = [
  {
    rule: 'an authority that is unknown',
    base: 'log',
    code: invalid,
    root: it => (it.certificateAuthorities = stranger.root.certificateAuthorities)
  },
  {
    rule: 'an authority whose time was over',
    base: 'log',
    code: invalid,
    root: it => (it.certificateAuthorities[0].validFor.end = before)
  },
  {
    rule: 'an authority whose time had not begun',
    base: 'log',
    code: invalid,
    root: it => (it.certificateAuthorities[0].validFor.start = later)
  },
  {
    rule: 'a certificate log that is unknown',
    base: 'log',
    code: invalid,
    root: it => (it.ctlogs = stranger.root.ctlogs)
  },
  {
    rule: 'a certificate log whose time was over',
    base: 'log',
    code: invalid,
    root: it => (it.ctlogs[0].publicKey.validFor.end = before)
  },
  {
    rule: 'a log whose time was over',
    base: 'log',
    code: invalid,
    root: it => (it.tlogs[0].publicKey.validFor.end = before)
  },
  {
    rule: 'a log without a begin of its time',
    base: 'log',
    code: 'trust-root-malformed',
    root: it => {
      delete it.tlogs[0].publicKey.validFor.start
    }
  },
  {
    rule: 'a certificate log without a begin of its time',
    base: 'log',
    code: 'trust-root-malformed',
    root: it => {
      delete it.ctlogs[0].publicKey.validFor
    }
  },
  {
    rule: 'an authority without a begin of its time',
    base: 'log',
    code: 'trust-root-malformed',
    root: it => {
      delete it.certificateAuthorities[0].validFor
    }
  },
  {
    rule: 'a clock without a begin of its time',
    base: 'log',
    code: 'trust-root-malformed',
    root: it => {
      delete it.timestampAuthorities[0].validFor.start
    }
  },
  {
    rule: 'a log whose key is none',
    base: 'log',
    code: 'trust-root-malformed',
    root: it => (it.tlogs[0].publicKey.rawBytes = 'AAAA')
  },
  {
    rule: 'a certificate of the root that is none',
    base: 'log',
    code: 'trust-root-malformed',
    root: it => (it.certificateAuthorities[0].certChain.certificates[0].rawBytes = 'AAAA')
  },
  {
    rule: 'another media type of the root',
    base: 'log',
    code: 'trust-root-malformed',
    root: it => (it.mediaType = 'application/json')
  },
  {
    rule: 'a root that trusts nobody',
    base: 'log',
    code: invalid,
    root: it => {
      it.certificateAuthorities = []
      it.tlogs = []
      it.ctlogs = []
      it.timestampAuthorities = []
    }
  },
  {
    rule: 'no authority for its certificate, while one root could not be had',
    base: 'log',
    code: 'trust-root-unavailable',
    root: it => (it.certificateAuthorities = []),
    trust: { missingRoots }
  },
  {
    rule: 'no authority for its certificate, while it is nobody who is trusted that signs with one',
    base: 'log',
    code: invalid,
    root: it => (it.certificateAuthorities = []),
    trust: { missingRoots, workflows: [] }
  },
  {
    rule: 'an authority of another organisation than that of the root that could not be had',
    base: 'log',
    code: invalid,
    root: it => (it.certificateAuthorities = []),
    trust: { missingRoots: [{ name: 'an instance', organisation: 'GitHub, Inc.' }] }
  },
  {
    rule: 'an authority of the same name, while one root could not be had',
    base: 'log',
    code: invalid,
    root: it => (it.certificateAuthorities = stranger.root.certificateAuthorities),
    trust: { missingRoots }
  },
  {
    rule: 'a key under another name in the strict form, since no signature covers a name',
    base: 'key',
    form: 'canonical',
    code: 'signer-untrusted',
    change: it => (material(it).publicKey.hint = 'release key')
  },
  {
    rule: 'a malformed root, even for a key that needs none',
    base: 'key',
    code: 'trust-root-malformed',
    root: it => {
      delete it.tlogs[0].publicKey.validFor
    }
  }
]

function chain(bundle: Json, version: string): void {
  const { certificate, ...rest } = material(bundle)
  bundle.mediaType = `application/vnd.dev.sigstore.bundle+json;version=${version}`
  bundle.verificationMaterial = { ...rest, x509CertificateChain: { certificates: [certificate] } }
}

function all(root: Json, change: (validFor: Json) => void): void {
  for (const each of [...root.certificateAuthorities, ...root.timestampAuthorities]) change(each.validFor)
  for (const each of [...root.tlogs, ...root.ctlogs]) change(each.publicKey.validFor)
}

function verify({ base, form = 'exact', change, root, trust = {} }: Case) {
  const bundle = JSON.parse(bases[base]!)
  change?.(bundle)
  const changedRoot = structuredClone(authority.root) as Json
  root?.(changedRoot)
  const byKey = base === 'key' || base === 'message'
  const rooted = byKey && root === undefined ? { ...trustIn(authority), root: undefined } : trustIn(authority)
  const trusted = {
    ...rooted,
    ...(root === undefined ? {} : { root: changedRoot }),
    ...(byKey ? { keys: [publicPem] } : {}),
    ...trust
  }
  const line = form === 'canonical' ? canonicalLine(bundle) : JSON.stringify(bundle)
  return verifyRecord([line], { digest, trust: trusted, form })
}

describe('accepts', () => {
  test.each(accepted)('$rule', example => {
    const record = verify(example)
    expect(record.ignored).toEqual([])
    expect(verifiedLines(record)).toHaveLength(1)
  })
})

const refusals: readonly (readonly [string, readonly Case[]])[] = [
  ['a bundle with', bundles],
  ['a signature with', signatures],
  ['a log with', logs],
  ['a clock with', clocks],
  ['a root with', roots]
]

describe.each(refusals)('refuses %s', (_, cases) => {
  test.each(cases)('$rule ($code)', example => {
    const record = verify(example)
    expect(record.ignored.map(line => line.code)).toEqual([example.code])
    expect(verifiedLines(record)).toEqual([])
  })
})

test('there are at least seventy cases', () => {
  expect(accepted.length + refusals.flatMap(([, cases]) => cases).length).toBeGreaterThanOrEqual(70)
})

describe('a certificate and its clock', () => {
  const mixed = async (fulcio: Authority, tsa: Authority) => {
    const services = { fulcio: fulcio.url, timestamp: tsa.url }
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '' } = fulcio.environment
    const signer = createKeylessSigner({
      services,
      identity: 'x',
      token: () => identityToken({ url, bearer: 'bearer' })
    })
    const { line } = await sealStatement(signer, provenance())
    const root = { ...fulcio.root, tlogs: [], timestampAuthorities: tsa.root.timestampAuthorities }
    return verifyRecord([line], { digest, trust: trustIn({ root }) })
  }

  test('hold when the signature was made while the certificate was valid, whatever the time is now', async () => {
    expect((await mixed(future, future)).provenance).toHaveLength(1)
  })

  test('do not hold when it was made after the certificate had expired', async () => {
    expect((await mixed(authority, future)).ignored[0]?.code).toBe(invalid)
  })

  test('do not hold when it was made before the certificate was', async () => {
    expect((await mixed(future, authority)).ignored[0]?.code).toBe(invalid)
  })
})

describe('a signature about the artifact itself', () => {
  const content = Buffer.from('the artifact')
  const trust = { workflows: [], issuer: '', keys: [publicPem] }

  test.each([['P-256'], ['P-384'], ['P-521']])('is checked from the digest alone, by %s', async namedCurve => {
    const { hashFor, line, pem } = signedMessage(content, namedCurve)
    const record = verifyRecord([line], { digest: hashFor, trust: { ...trust, keys: [pem] }, form: 'exact' })
    expect(record).toMatchObject({ ignored: [], others: [{ position: 0 }] })
    const other = verifyRecord([line], { digest: otherDigest, trust: { ...trust, keys: [pem] }, form: 'exact' })
    expect(other.ignored[0]?.code).toBe('subject-mismatch')
  })

  test('is checked from the digest alone, by RSA', () => {
    const { hashFor, line, pem } = signedMessage(content, 'rsa')
    expect(verifyRecord([line], { digest: hashFor, trust: { ...trust, keys: [pem] }, form: 'exact' }).ignored).toEqual(
      []
    )
  })

  test('is refused when the digest fits and the signature does not', () => {
    const { hashFor, line, pem } = signedMessage(content, 'P-256')
    const bundle = JSON.parse(line)
    bundle.messageSignature.signature = flip(bundle.messageSignature.signature)
    const record = verifyRecord([JSON.stringify(bundle)], {
      digest: hashFor,
      trust: { ...trust, keys: [pem] },
      form: 'exact'
    })
    expect(verifiedLines(record)).toEqual([])
  })
})

function signedMessage(content: Buffer, kind: string) {
  const pair =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: kind })
  const hash = createHash('sha256').update(content).digest()
  const bundle = messageBundle()
  bundle.messageSignature.messageDigest.digest = hash.toString('base64')
  bundle.messageSignature.signature = sign('sha256', content, pair.privateKey).toString('base64')
  const pem = pair.publicKey.export({ format: 'pem', type: 'spki' }).toString()
  return { line: JSON.stringify(bundle), pem, hashFor: `sha256:${hash.toString('hex')}` as const }
}
