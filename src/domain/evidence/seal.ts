import type { Signer } from '../../ports/signer.ts'
import { bundleDigest, canonicalLine } from './canonical.ts'
import type { SealedBundle, Statement } from './statement.ts'

/** Signs a statement and gives it the form it has in a record. */
export async function sealStatement(signer: Signer, statement: Statement): Promise<SealedBundle> {
  const payload = new TextEncoder().encode(canonicalLine(statement))
  const line = canonicalLine(await signer.sign({ payload, payloadType: 'application/vnd.in-toto+json' }))
  return { line, digest: bundleDigest(line) }
}
