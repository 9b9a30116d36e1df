import { createHash } from 'node:crypto'
import { bundleToJSON, type Envelope } from '@sigstore/bundle'
import { dsse } from '@sigstore/core'
import { HashAlgorithm } from '@sigstore/protobuf-specs'
import type { SignatureBundle, Witness } from '@sigstore/sign'
import { type Failure, unavailable } from '../../domain/failure.ts'
import type { Signer } from '../../ports/signer.ts'

/** Which services sign and witness. All endpoints are settings, so that tests and private instances take this path. */
export interface KeylessServices {
  /** Certificate authority. */
  readonly fulcio: string
  /** Transparency log, and which of its interfaces; absent where nothing may be made public. */
  readonly rekor?: { readonly url: string; readonly version: 1 | 2 } | undefined
  /** Timestamp authority; a log of version 2 needs one, because it tells no time. */
  readonly timestamp?: string | undefined
}

export interface KeylessSettings {
  readonly services: KeylessServices
  /** Who will be seen as the signer, for messages. */
  readonly identity: string
  /** Gets a fresh identity token; each signature uses one. */
  token(): Promise<string>
}

const limits = { retry: 3, timeout: 30_000 } as const

/** Signs without a key to keep: a certificate for one signature, witnessed by a log, a timestamp, or both. */
export function createKeylessSigner({ services, identity, token }: KeylessSettings): Signer {
  return {
    identity,
    async sign({ payload, payloadType }) {
      const bundler = await bundlerFor(services, token)
      try {
        return bundleToJSON(await bundler.create({ data: Buffer.from(payload), type: payloadType }))
      } catch (cause) {
        throw failed(cause, services)
      }
    }
  }
}

async function bundlerFor({ fulcio, rekor, timestamp }: KeylessServices, getToken: () => Promise<string>) {
  const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await import('@sigstore/sign')
  const log = rekor && { rekorBaseURL: rekor.url, majorApiVersion: rekor.version, ...limits }
  return new DSSEBundleBuilder({
    signer: new FulcioSigner({ fulcioBaseURL: fulcio, identityProvider: { getToken }, ...limits }),
    witnesses: [
      ...(log === undefined ? [] : [rekor?.version === 2 ? asDigest(new RekorWitness(log)) : new RekorWitness(log)]),
      ...(timestamp === undefined ? [] : [new TSAWitness({ tsaBaseURL: timestamp, ...limits })])
    ]
  })
}

/**
 * Has a log of version 2 witness the digest of what was signed. It would take a whole statement too, but clients in Go
 * and Python read no entry of that kind any more.
 */
function asDigest(log: Witness): Witness {
  return {
    testify: (content, publicKey) =>
      log.testify(content.$case === 'dsseEnvelope' ? signedDigest(content.dsseEnvelope) : content, publicKey)
  }
}

function signedDigest({ payload, payloadType, signatures }: Envelope): SignatureBundle {
  const signature = signatures[0]?.sig ?? Buffer.alloc(0)
  const digest = createHash('sha256').update(dsse.preAuthEncoding(payloadType, payload)).digest()
  const messageDigest = { algorithm: HashAlgorithm.SHA2_256, digest }
  return { $case: 'messageSignature', messageSignature: { messageDigest, signature } }
}

/** The library's messages may hold the token, so only the code of the step that failed is told. */
function failed(cause: unknown, { fulcio }: KeylessServices): Failure {
  const step = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown step'
  const hint = 'the job needs "permissions: id-token: write", and the signing services must be reachable'
  return unavailable(
    'signing-unavailable',
    `sign-with: ${fulcio} and its witnesses did not sign (${step})`,
    undefined,
    hint
  )
}
