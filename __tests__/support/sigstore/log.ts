import { createHash, type KeyPairKeyObjectResult, sign } from 'node:crypto'
import type { initializeTLog } from '@sigstore/mock'
import { canonicalize } from 'json-canonicalize'

type Log = Awaited<ReturnType<typeof initializeTLog>>

/** Answers as Rekor v1 does: with the entry it made of the proposal, which `@sigstore/mock` would only echo. */
export async function rekorEntry(log: Log, proposal: string): Promise<unknown> {
  const proposed = JSON.parse(proposal)
  return log.log(proposed.kind === 'dsse' ? dsseEntry(proposed) : proposed)
}

function dsseEntry(proposed: {
  readonly spec: { readonly proposedContent: { readonly envelope: string; readonly verifiers: readonly string[] } }
}) {
  const { envelope, verifiers } = proposed.spec.proposedContent
  const { payload, signatures } = JSON.parse(envelope)
  const sha256 = (content: string | Buffer) => ({ algorithm: 'sha256', value: hash(content).toString('hex') })
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: sha256(envelope),
      payloadHash: sha256(Buffer.from(payload, 'base64')),
      signatures: [{ signature: signatures[0].sig, verifier: rewritten(verifiers[0] ?? '') }]
    }
  }
}

/** Rekor writes a certificate down in its own hand, in lines of 64 letters, which other clients look for. */
function rewritten(verifier: string): string {
  const [begin = '', ...rest] = Buffer.from(verifier, 'base64').toString('utf8').trim().split('\n')
  const lines =
    rest
      .slice(0, -1)
      .join('')
      .match(/.{1,64}/g) ?? []
  return Buffer.from(`${[begin, ...lines, rest.at(-1)].join('\n')}\n`).toString('base64')
}

/** Answers as Rekor v2 does: an entry alone in its tree, proven by a checkpoint and by no promise. */
export function rekorEntryV2({ privateKey, publicKey }: KeyPairKeyObjectResult, request: string): unknown {
  const { digest, signature: told } = JSON.parse(request).hashedRekordRequestV002
  const data = { algorithm: 'SHA2_256', digest }
  const spec = { hashedRekordV002: { data, signature: told } }
  const body = Buffer.from(canonicalize({ apiVersion: '0.0.2', kind: 'hashedrekord', spec }))
  const logId = hash(publicKey.export({ format: 'der', type: 'spki' }))
  const rootHash = hash(Buffer.concat([Buffer.of(0), body]))
  const note = `log.localhost\n1\n${rootHash.toString('base64')}\n`
  const signature = Buffer.concat([logId.subarray(0, 4), sign('sha256', Buffer.from(note), privateKey)])
  return {
    logIndex: '0',
    logId: { keyId: logId.toString('base64') },
    kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
    integratedTime: '0',
    inclusionProof: {
      logIndex: '0',
      rootHash: rootHash.toString('base64'),
      treeSize: '1',
      hashes: [],
      checkpoint: { envelope: `${note}\n\u2014 log.localhost ${signature.toString('base64')}\n` }
    },
    canonicalizedBody: body.toString('base64')
  }
}

function hash(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest()
}
