import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { sluice } from '../../support/command-line.ts'
import { githubIssuer, releaseWorkflow } from '../../support/sigstore/issuer.ts'
import {
  hash,
  type Json,
  keySigner,
  type Laboratory,
  openLaboratory,
  type Signer,
  signatureOf,
  signed,
  witnessed
} from '../../support/sigstore/laboratory.ts'
import { bodies } from '../../support/sigstore/log-entry.ts'

/** What a reader has before them: a bundle, and what it is verified with. */
interface Scene {
  readonly bundle: Json
  readonly root?: Json
  readonly signer: Signer
  /** A public key instead of an identity, or beside it. */
  readonly key?: string
  readonly words?: readonly string[]
}

type Example = readonly [rule: string, make: () => Promise<Scene> | Scene]

const artifact = Buffer.from('the artifact\n')
const digest = `sha256:${hash(artifact).toString('hex')}`
const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const publicPem = keys.publicKey.export({ format: 'pem', type: 'spki' }).toString()
const edwards = generateKeyPairSync('ed25519')
const edwardsPem = edwards.publicKey.export({ format: 'pem', type: 'spki' }).toString()
const otherPem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'pem', type: 'spki' })
const folder = mkdtempSync(join(tmpdir(), 'sluice-conforming-'))
const minutes = (count: number) => new Date(laboratory.now.getTime() + count * 60_000)

jest.setTimeout(120_000)

let laboratory: Laboratory
let leaf: Signer
beforeAll(async () => {
  laboratory = await openLaboratory()
  leaf = await laboratory.leaf()
  writeFileSync(join(folder, 'artifact'), artifact)
})

const statementAbout = (subject: readonly object[], type = 'https://in-toto.io/Statement/v1') => ({
  ...(type === '' ? {} : { _type: type }),
  subject,
  predicateType: 'https://example.com/anything',
  predicate: {}
})
const subject = { name: 'artifact', digest: { sha256: hash(artifact).toString('hex') } }

const message = (signer: Signer = leaf) => signed(signer, { message: artifact })
const envelope = (signer: Signer = leaf, statement: object = statementAbout([subject])) => signed(signer, { statement })

/** A scene with one log entry of this kind, as it should be unless `changes` says otherwise. */
function scene(
  bundle: Json,
  kind: keyof typeof bodies,
  { signer = leaf, root, ...changes }: Partial<Scene> & { promise?: boolean; time?: Date } = {}
): Scene {
  witnessed(laboratory, bundle, bodies[kind](bundle, signer), changes)
  return { bundle, signer, root: root ?? laboratory.root(), ...changes }
}

async function stamped(made: Scene, ...times: readonly Date[]): Promise<Scene> {
  const { rfc3161Timestamps } = made.bundle.verificationMaterial.timestampVerificationData
  for (const time of times.length === 0 ? [laboratory.now] : times) {
    rfc3161Timestamps.push(await laboratory.timestamp(signatureOf(made.bundle), time))
  }
  return made
}

const v2 = (bundle: Json, kind: 'hashedrekordV2' | 'dsseV2', signer = leaf) =>
  scene(bundle, kind, { signer, promise: false })

function edited(made: Scene, edit: (bundle: Json, root: Json) => void): Scene {
  edit(made.bundle, made.root)
  return made
}

const chained =
  (version: string, ...more: readonly string[]) =>
  (bundle: Json) => {
    const { certificate, ...rest } = bundle.verificationMaterial
    const certificates = [certificate, ...more.map(rawBytes => ({ rawBytes }))]
    bundle.mediaType = `application/vnd.dev.sigstore.bundle+json;version=${version}`
    bundle.verificationMaterial = { ...rest, x509CertificateChain: { certificates } }
  }

const accepted: readonly Example[] = [
  ['a message in a hashedrekord of log v1', () => scene(message(), 'hashedrekord')],
  ['a message in a hashedrekord of log v2, with a timestamp', () => stamped(v2(message(), 'hashedrekordV2'))],
  ['an envelope in a dsse entry of log v1', () => scene(envelope(), 'dsse')],
  ['an envelope in an intoto entry of log v1', () => scene(envelope(), 'intoto')],
  ['an envelope in a hashedrekord of log v1', () => scene(envelope(), 'hashedrekord')],
  ['an envelope in a dsse entry of log v2', () => stamped(v2(envelope(), 'dsseV2'))],
  ['an envelope in a hashedrekord of log v2', () => stamped(v2(envelope(), 'hashedrekordV2'))],
  ['a message in bundle v0.1', () => edited(scene(message(), 'hashedrekord'), chained('0.1'))],
  ['a message in bundle v0.2', () => edited(scene(message(), 'hashedrekord'), chained('0.2'))],
  [
    'bundle v0.1 with a promise and a proof without a checkpoint',
    () =>
      edited(scene(message(), 'hashedrekord'), bundle => {
        chained('0.1')(bundle)
        delete bundle.verificationMaterial.tlogEntries[0].inclusionProof.checkpoint
      })
  ],
  [
    'a promise from the last second in which the log was valid',
    () =>
      edited(scene(message(), 'hashedrekord'), (_, root) => {
        root.tlogs[0].publicKey.validFor.end = laboratory.now.toISOString()
      })
  ],
  [
    'a timestamp from the last second in which the clock was valid',
    async () =>
      edited(await stamped(v2(message(), 'hashedrekordV2')), (_, root) => {
        root.timestampAuthorities[0].validFor.end = laboratory.now.toISOString()
      })
  ],
  [
    'a promise and a timestamp of two moments, both within the certificate',
    () => stamped(scene(message(), 'hashedrekord'), minutes(5))
  ],
  [
    'another authority of the same name before the right one',
    async () => {
      const decoy = (await openLaboratory()).root().certificateAuthorities[0]
      return edited(scene(message(), 'hashedrekord'), (_, root) => root.certificateAuthorities.unshift(decoy))
    }
  ],
  [
    'a log v2 whose key is Ed25519',
    async () => {
      const { ed25519 } = laboratory.keys
      const made = message()
      witnessed(laboratory, made, bodies.hashedrekordV2(made, leaf), { promise: false, log: ed25519 })
      const der = ed25519.publicKey.export({ format: 'der', type: 'spki' })
      return edited(await stamped({ bundle: made, signer: leaf, root: laboratory.root() }), (_, root) => {
        const publicKey = { ...root.tlogs[0].publicKey, rawBytes: der.toString('base64'), keyDetails: 'PKIX_ED25519' }
        root.tlogs.push({ ...root.tlogs[0], publicKey, logId: { keyId: hash(der).toString('base64') } })
      })
    }
  ],
  ['a key alone', () => byKey(message(keySigner(keys)))],
  ['a key beside a root that knows nobody', () => byKey(message(keySigner(keys)), { mediaType: rootType })],
  ['a key and a log v1', () => keyed('hashedrekord')],
  ['a key and an intoto entry', () => keyed('intoto')],
  ['a key, a log v2 and no timestamp', () => keyed('hashedrekordV2')],
  [
    'a statement of version 0.1 where the older forms are admitted',
    () => ({ ...scene(envelope(leaf, older()), 'dsse'), words: ['--compat'] })
  ],
  ['a statement by an Ed25519 key', () => ({ ...byKey(envelope(keySigner(edwards))), key: edwardsPem })],
  ['several subjects of a type that is unknown here', () => scene(envelope(leaf, statementAbout(unnamed())), 'dsse')]
]

const rootType = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1'
const older = () => statementAbout([subject], 'https://in-toto.io/Statement/v0.1')
const unnamed = () => [{ digest: { sha256: 'cd'.repeat(32) } }, { digest: subject.digest }]

function byKey(bundle: Json, root?: Json): Scene {
  return { bundle, signer: keySigner(keys), key: publicPem, root }
}

function keyed(kind: keyof typeof bodies): Scene {
  const signer = keySigner(keys)
  const bundle = kind === 'intoto' ? envelope(signer) : message(signer)
  return { ...scene(bundle, kind, { signer, promise: !kind.endsWith('V2') }), key: publicPem }
}

const swap = (one: Scene, two: Scene, place: 'tlogEntries' | 'certificate' | 'timestampVerificationData') =>
  edited(one, bundle => (bundle.verificationMaterial[place] = two.bundle.verificationMaterial[place]))

/** A log entry whose body is honest but for one place, and which the log has signed all the same. */
function logged(
  bundle: Json,
  kind: keyof typeof bodies,
  edit: (spec: Json, entry: Json) => void,
  promise = true
): Scene {
  const body: Json = structuredClone(bodies[kind](bundle, leaf))
  edit(body.spec, body)
  witnessed(laboratory, bundle, body, { promise })
  return { bundle, signer: leaf, root: laboratory.root() }
}

const elsewhere = () => hash('something else')
const refused: readonly Example[] = [
  [
    'a log entry of another signature of the same message',
    () => swap(scene(message(), 'hashedrekord'), scene(message(), 'hashedrekord'), 'tlogEntries')
  ],
  [
    'a certificate of another signature by the same identity',
    async () => {
      const other = await laboratory.leaf()
      return swap(
        scene(message(), 'hashedrekord'),
        scene(message(other), 'hashedrekord', { signer: other }),
        'certificate'
      )
    }
  ],
  [
    'a hashedrekord of another digest',
    () => logged(message(), 'hashedrekord', spec => (spec.data.hash.value = elsewhere().toString('hex')))
  ],
  [
    'a hashedrekord of another signature',
    () => logged(message(), 'hashedrekord', spec => (spec.signature.content = elsewhere().toString('base64')))
  ],
  [
    'a hashedrekord of another certificate',
    async () => {
      const other = await laboratory.leaf()
      const made = message()
      return logged(
        made,
        'hashedrekord',
        spec => (spec.signature = (bodies.hashedrekord(made, other).spec as Json).signature)
      )
    }
  ],
  [
    'a dsse entry of another certificate',
    async () => {
      const other = await laboratory.leaf()
      const made = envelope()
      return logged(made, 'dsse', spec => (spec.signatures = (bodies.dsse(made, other).spec as Json).signatures))
    }
  ],
  [
    'an intoto entry of another certificate',
    async () => {
      const other = await laboratory.leaf()
      const made = envelope()
      return logged(
        made,
        'intoto',
        spec => (spec.content.envelope = (bodies.intoto(made, other).spec as Json).content.envelope)
      )
    }
  ],
  [
    'a hashedrekord of log v2 of another certificate',
    async () => {
      const other = await laboratory.leaf()
      const made = message()
      const edit = (spec: Json) =>
        (spec.hashedRekordV002.signature = (bodies.hashedrekordV2(made, other).spec as Json).hashedRekordV002.signature)
      return stamped(logged(made, 'hashedrekordV2', edit, false))
    }
  ],
  [
    'an entry of another key than the one that signed',
    () => {
      const signer = keySigner(keys)
      const other = keySigner(generateKeyPairSync('ec', { namedCurve: 'P-256' }))
      const bundle = message(signer)
      return { ...scene(bundle, 'hashedrekord', { signer: other }), key: publicPem }
    }
  ],
  [
    'a dsse entry of another payload',
    () => logged(envelope(), 'dsse', spec => (spec.payloadHash.value = elsewhere().toString('hex')))
  ],
  [
    'an intoto entry of another payload',
    () => logged(envelope(), 'intoto', spec => (spec.content.payloadHash.value = elsewhere().toString('hex')))
  ],
  [
    'an intoto entry of another signature',
    () => logged(envelope(), 'intoto', spec => (spec.content.envelope.signatures[0].sig = 'QUFBQQ=='))
  ],
  [
    'a hashedrekord of another envelope',
    () => logged(envelope(), 'hashedrekord', spec => (spec.data.hash.value = elsewhere().toString('hex')))
  ],
  [
    'a hashedrekord of log v2 of another envelope',
    () =>
      stamped(
        logged(
          envelope(),
          'hashedrekordV2',
          spec => (spec.hashedRekordV002.data.digest = elsewhere().toString('base64')),
          false
        )
      )
  ],
  [
    'a hashedrekord of log v2 of another signature of the same envelope',
    () => {
      const other = envelope()
      const foreign = bodies.hashedrekordV2(other, leaf).spec as Json
      return stamped(logged(envelope(), 'hashedrekordV2', spec => Object.assign(spec, foreign), false))
    }
  ],
  [
    'an entry of a kind that is unknown',
    () => logged(message(), 'hashedrekord', (_, entry) => (entry.kind = 'mashedrekord'))
  ],
  [
    'an entry of a version that is unknown',
    () => logged(envelope(), 'dsse', (_, entry) => (entry.apiVersion = '3.0.0'))
  ],
  ['a log v2 without a timestamp', () => v2(message(), 'hashedrekordV2')],
  [
    'a promise from a second after the end of the log',
    () =>
      edited(scene(message(), 'hashedrekord'), (_, root) => {
        root.tlogs[0].publicKey.validFor.end = new Date(laboratory.now.getTime() - 1000).toISOString()
      })
  ],
  ['a promise from before the certificate', () => scene(message(), 'hashedrekord', { time: minutes(-1) })],
  ['a promise from after the certificate', () => scene(message(), 'hashedrekord', { time: minutes(11) })],
  ['a timestamp from after the certificate', () => stamped(v2(message(), 'hashedrekordV2'), minutes(11))],
  [
    'two timestamps of which one is from after the certificate',
    () => stamped(v2(message(), 'hashedrekordV2'), laboratory.now, minutes(11))
  ],
  [
    'a timestamp of another signature',
    async () =>
      swap(
        await stamped(v2(message(), 'hashedrekordV2')),
        await stamped(v2(message(), 'hashedrekordV2')),
        'timestampVerificationData'
      )
  ],
  [
    'a timestamp without content',
    () =>
      edited(v2(message(), 'hashedrekordV2'), bundle => {
        bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [{}]
      })
  ],
  [
    'a certificate that no certificate log has seen',
    async () => {
      const signer = await laboratory.leaf('unseen')
      return scene(message(signer), 'hashedrekord', { signer })
    }
  ],
  [
    'a certificate that an unknown certificate log has seen',
    async () => {
      const signer = await laboratory.leaf('seen elsewhere')
      return scene(message(signer), 'hashedrekord', { signer })
    }
  ],
  [
    'a checkpoint whose key is another',
    () => checkpoint(line => `${line.slice(0, 2)}log.localhost AAAA${line.slice(20)}`)
  ],
  ['a checkpoint of another name', () => checkpoint(line => line.replace('log.localhost', 'log.example'))],
  ['a checkpoint without a signature', () => checkpoint(() => '')],
  [
    'a checkpoint of another tree of the same log',
    () => {
      const other = scene(envelope(), 'dsse').bundle.verificationMaterial.tlogEntries[0].inclusionProof.checkpoint
      return edited(scene(message(), 'hashedrekord'), bundle => {
        bundle.verificationMaterial.tlogEntries[0].inclusionProof.checkpoint = other
      })
    }
  ],
  [
    'an index below zero',
    () =>
      edited(
        scene(message(), 'hashedrekord'),
        bundle => (bundle.verificationMaterial.tlogEntries[0].inclusionProof.logIndex = '-1')
      )
  ],
  [
    'bundle v0.2 with a promise alone',
    () =>
      edited(scene(message(), 'hashedrekord'), bundle => {
        chained('0.2')(bundle)
        delete bundle.verificationMaterial.tlogEntries[0].inclusionProof
      })
  ],
  [
    'a message whose digest is another',
    () =>
      edited(scene(message(), 'hashedrekord'), bundle => {
        bundle.messageSignature.messageDigest.digest = elsewhere().toString('base64')
      })
  ],
  [
    'a message whose digest is of another kind',
    () =>
      edited(scene(message(), 'hashedrekord'), bundle => {
        bundle.messageSignature.messageDigest.algorithm = 'SHA2_512'
      })
  ],
  [
    'a message without a digest',
    () =>
      edited(scene(message(), 'hashedrekord'), bundle => {
        delete bundle.messageSignature.messageDigest
      })
  ],
  [
    'a statement of an unknown type',
    () => scene(envelope(leaf, statementAbout([subject], 'https://in-toto.io/Statement/v2')), 'dsse')
  ],
  ['a statement of version 0.1', () => scene(envelope(leaf, older()), 'dsse')],
  ['a statement without a type', () => scene(envelope(leaf, statementAbout([subject], '')), 'dsse')],
  [
    'a statement about another artifact',
    () => scene(envelope(leaf, statementAbout([{ name: 'x', digest: { sha256: 'ab'.repeat(32) } }])), 'dsse')
  ],
  ['a statement without a subject', () => scene(envelope(leaf, statementAbout([])), 'dsse')],
  [
    'an envelope of another payload type',
    () => edited(scene(envelope(), 'dsse'), bundle => (bundle.dsseEnvelope.payloadType = 'text/plain'))
  ],
  [
    'another identity',
    () => ({ ...scene(message(), 'hashedrekord'), words: [`--certificate-identity=${releaseWorkflow}x`] })
  ],
  [
    'another issuer',
    () => ({ ...scene(message(), 'hashedrekord'), words: ['--certificate-oidc-issuer=https://issuer.example'] })
  ],
  ['another key', () => ({ ...byKey(message(keySigner(keys))), key: String(otherPem) })],
  [
    'a key and an identity at once',
    () => ({ ...byKey(message(keySigner(keys))), words: [`--certificate-identity=${releaseWorkflow}`] })
  ],
  ['a key where a certificate signed', () => ({ ...scene(message(), 'hashedrekord'), key: publicPem })],
  [
    'an identity where a key signed',
    () => ({ bundle: message(keySigner(keys)), signer: leaf, root: laboratory.root() })
  ],
  ['a key and a log that the root does not know', () => ({ ...keyed('hashedrekord'), root: { mediaType: rootType } })],
  [
    'a root without the begin of a log',
    () => edited(scene(message(), 'hashedrekord'), (_, root) => delete root.tlogs[0].publicKey.validFor.start)
  ],
  ['a root that is no JSON', () => ({ ...scene(message(), 'hashedrekord'), root: 'none' })]
]

function checkpoint(edit: (line: string) => string): Scene {
  return edited(scene(message(), 'hashedrekord'), bundle => {
    const { checkpoint: held } = bundle.verificationMaterial.tlogEntries[0].inclusionProof
    const [note, line] = held.envelope.split('\n\n')
    held.envelope = `${note}\n\n${edit(line)}`
  })
}

async function answers(make: Example[1]) {
  const { bundle, root, key, words = [] } = await make()
  writeFileSync(join(folder, 'bundle.json'), JSON.stringify(bundle, null, 1))
  const whom =
    key === undefined
      ? [`--certificate-identity=${releaseWorkflow}`, `--certificate-oidc-issuer=${githubIssuer}`]
      : ['--key=key.pem']
  const own = words.map(word => word.split('=')[0] as string)
  if (key !== undefined) writeFileSync(join(folder, 'key.pem'), key)
  if (root !== undefined)
    writeFileSync(join(folder, 'root.json'), typeof root === 'string' ? root : JSON.stringify(root))
  const others = whom.filter(word => !own.includes(word.split('=')[0] as string))
  const rest = [
    '--bundle=bundle.json',
    ...others,
    ...(root === undefined ? [] : ['--trusted-root=root.json']),
    ...words
  ]
  return [await sluice(folder, ['verify', 'artifact', ...rest]), await sluice(folder, ['verify', digest, ...rest])]
}

describe('accepts, as a file and as a digest,', () => {
  test.each(accepted)('%s', async (_, make) => {
    const [file, bare] = await answers(make)
    expect(file).toMatchObject({ code: 0, json: { result: { verified: true } } })
    expect(bare?.code).toBe(0)
  })
})

describe('refuses with exit code 3, as a file and as a digest,', () => {
  test.each(refused)('%s', async (_, make) => {
    const [file, bare] = await answers(make)
    expect([file?.code, bare?.code]).toEqual([3, 3])
    expect(file?.json.result).toMatchObject({ verified: false, expected: expect.any(String), next: expect.any(String) })
  })
})

describe('a file signed by an Ed25519 key', () => {
  const made = (): Scene => ({ ...byKey(message(keySigner(edwards))), key: edwardsPem })

  test('is checked from its bytes, because such a key signs no digest', async () => {
    const [file, bare] = await answers(made)
    expect(file).toMatchObject({ code: 0, json: { result: { verified: true } } })
    expect(bare).toMatchObject({ code: 3, json: { result: { code: 'signer-untrusted' } } })
  })

  test('is refused when the signature or the digest beside it is another', async () => {
    const other = message(keySigner(edwards))
    const forged = await answers(() => edited(made(), bundle => (bundle.messageSignature.signature = 'AAAA')))
    const renamed = await answers(() =>
      edited({ ...made(), bundle: other }, bundle => {
        bundle.messageSignature.messageDigest.digest = elsewhere().toString('base64')
      })
    )
    expect([...forged, ...renamed].map(answer => answer?.code)).toEqual([3, 3, 3, 3])
  })
})
