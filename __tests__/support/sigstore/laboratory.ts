import { createHash, generateKeyPairSync, type KeyObject, type KeyPairKeyObjectResult, sign } from 'node:crypto'
import { dsse } from '@sigstore/core'
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA, tsaHandler } from '@sigstore/mock'
import { githubIssuer, releaseWorkflow } from './issuer.ts'
import { makeKeys } from './keys.ts'
import { type Body, logEntry } from './log-entry.ts'
import { trustedRoot } from './root.ts'

// biome-ignore lint/suspicious/noExplicitAny: cases take bundles and roots apart in ways that no type allows.
export type Json = any

export interface Signer {
  readonly key: KeyObject
  /** DER of the certificate, or of the public key's SPKI. */
  readonly der: Buffer
  readonly kind: 'certificate' | 'publicKey'
}

export type Laboratory = Awaited<ReturnType<typeof openLaboratory>>

/** Makes certificates, log entries and timestamps one by one, so that a case can put together what no service would. */
export async function openLaboratory() {
  // In whole seconds, as certificates tell time, and behind the begin of every certificate that is made below.
  const now = new Date(Math.ceil(Date.now() / 1000) * 1000 + 60_000)
  const keys = { ...makeKeys(), ed25519: generateKeyPairSync('ed25519') }
  const ctlog = await initializeCTLog(keys.ctlog, now)
  const ca = await initializeCA(keys.ca, ctlog, now)
  const tsa = await initializeTSA(keys.tsa, now)
  const tlog = await initializeTLog('https://log.localhost', keys.tlog, now)
  return {
    now,
    keys,
    root: (): Json => structuredClone(trustedRoot({ ca, tsa, ctlog, tlog })),
    leaf: (witness: 'seen' | 'unseen' | 'seen elsewhere' = 'seen', at = now) => leaf(keys, witness, at),
    async timestamp(signature: Buffer, at = now): Promise<Json> {
      const clock = Object.assign(tsa, { getCurrentTime: () => at })
      const request = { artifactHash: hash(signature).toString('base64'), hashAlgorithm: 'sha256', certificates: false }
      const { response } = await tsaHandler(clock).fn(JSON.stringify(request))
      return { signedTimestamp: Buffer.from(response as Uint8Array).toString('base64') }
    }
  }
}

async function leaf(keys: ReturnType<typeof makeKeys>, witness: string, at: Date): Promise<Signer> {
  const elsewhere = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const log = witness === 'unseen' ? undefined : await initializeCTLog(witness === 'seen' ? keys.ctlog : elsewhere, at)
  const ca = await initializeCA(keys.ca, log, at)
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const certificate = await ca.issueCertificate({
    publicKey: pair.publicKey.export({ format: 'der', type: 'spki' }),
    subjectAltName: releaseWorkflow,
    extensions: [{ oid: '1.3.6.1.4.1.57264.1.8', value: githubIssuer }]
  })
  return { key: pair.privateKey, der: Buffer.from(certificate as Uint8Array), kind: 'certificate' }
}

/** A signer by a key of the reader's own. */
export function keySigner({ privateKey, publicKey }: KeyPairKeyObjectResult): Signer {
  return { key: privateKey, der: publicKey.export({ format: 'der', type: 'spki' }), kind: 'publicKey' }
}

/** A bundle about a message, or about a statement where there is one. Nothing vouches for it yet. */
export function signed(signer: Signer, content: { readonly message: Buffer } | { readonly statement: object }): Json {
  const raw = { rawBytes: signer.der.toString('base64') }
  const material = signer.kind === 'certificate' ? { certificate: raw } : { publicKey: { hint: 'release key' } }
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { ...material, tlogEntries: [], timestampVerificationData: { rfc3161Timestamps: [] } }
  }
  if ('message' in content) {
    const signature = sign(algorithmOf(signer.key), content.message, signer.key).toString('base64')
    const digest = hash(content.message).toString('base64')
    return { ...bundle, messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest }, signature } }
  }
  const payload = Buffer.from(JSON.stringify(content.statement))
  const payloadType = 'application/vnd.in-toto+json'
  const sig = sign(algorithmOf(signer.key), dsse.preAuthEncoding(payloadType, payload), signer.key).toString('base64')
  return { ...bundle, dsseEnvelope: { payload: payload.toString('base64'), payloadType, signatures: [{ sig }] } }
}

function algorithmOf(key: KeyObject): 'sha256' | null {
  return key.asymmetricKeyType === 'ed25519' ? null : 'sha256'
}

export function signatureOf(bundle: Json): Buffer {
  return Buffer.from(bundle.messageSignature?.signature ?? bundle.dsseEnvelope.signatures[0].sig, 'base64')
}

/** Adds an entry of this laboratory's log, made of what the bundle says unless the case says otherwise. */
export function witnessed(
  { keys, now }: Laboratory,
  bundle: Json,
  body: Body,
  changes: { readonly promise?: boolean; readonly time?: Date; readonly log?: KeyPairKeyObjectResult } = {}
): Json {
  const { promise = true, time = now, log = keys.tlog } = changes
  bundle.verificationMaterial.tlogEntries.push(logEntry(log, body, promise ? time : undefined))
  return bundle
}

export function hash(content: Buffer | string): Buffer {
  return createHash('sha256').update(content).digest()
}
