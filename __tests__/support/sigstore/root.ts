import { createHash } from 'node:crypto'
import type { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock'

type Made<Maker extends (...given: never[]) => Promise<unknown>> = Awaited<ReturnType<Maker>>

export interface Services {
  readonly ca: Made<typeof initializeCA>
  readonly tsa: Made<typeof initializeTSA>
  readonly ctlog: Made<typeof initializeCTLog>
  readonly tlog: Made<typeof initializeTLog>
}

/** The trusted root of the services. Valid since long ago: certificates know whole seconds only. */
export function trustedRoot({ ca, tsa, ctlog, tlog }: Services) {
  const validFor = { start: '2020-01-01T00:00:00Z' }
  const log = (publicKey: Buffer, keyId: Buffer) => ({
    baseUrl: 'https://log.localhost',
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: publicKey.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: keyId.toString('base64') }
  })
  const authority = (uri: string, certificates: readonly ArrayBufferView[]) => ({
    subject: { organization: 'test', commonName: 'test' },
    uri,
    certChain: { certificates: certificates.map(each => ({ rawBytes: base64(each) })) },
    validFor
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log(tlog.publicKey, createHash('sha256').update(tlog.publicKey).digest())],
    certificateAuthorities: [authority('https://ca.localhost', [ca.rootCertificate])],
    ctlogs: [log(Buffer.from(ctlog.publicKey as Uint8Array), Buffer.from(ctlog.logID as Uint8Array))],
    timestampAuthorities: [authority('https://tsa.localhost', [tsa.intCertificate, tsa.rootCertificate])]
  }
}

function base64(view: ArrayBufferView): string {
  return Buffer.from(view.buffer as ArrayBuffer, view.byteOffset, view.byteLength).toString('base64')
}
