import { type Digest, isDigest, parseDigest } from '../../domain/digest.ts'
import { splitBundles } from '../../domain/evidence/merge.ts'
import type { Trust } from '../../domain/evidence/trust.ts'
import { usage } from '../../domain/failure.ts'
import type { Context } from '../../operation.ts'
import type { EvidenceFiles } from '../../ports/evidence-files.ts'
import type { VerifyInputs } from './inputs.ts'

export interface VerifyPorts {
  readonly files: EvidenceFiles
}

export interface VerifyFacts {
  readonly digest: Digest
  readonly lines: readonly string[]
  readonly trust: Trust
  readonly head: Digest | undefined
}

/** Reads the files that were named; decides nothing. */
export async function observe({ inputs, ports }: Context<VerifyInputs, VerifyPorts>): Promise<VerifyFacts> {
  const { subject, head } = inputs
  const named = isDigest(subject) || subject.startsWith('sha256:')
  return {
    head: head === undefined ? undefined : parseDigest(head, 'head'),
    digest: named ? parseDigest(subject, 'subject') : await ports.files.digest(subject),
    trust: await trusted(inputs, ports.files),
    lines: splitBundles(await ports.files.read(inputs.bundle))
  }
}

async function trusted(inputs: VerifyInputs, files: EvidenceFiles): Promise<Trust> {
  const { key, trustedRoot, certificateIdentity, certificateOidcIssuer: issuer } = inputs
  if (key === undefined && (trustedRoot === undefined || certificateIdentity === undefined)) {
    const expected = 'a public key, or trusted-root together with certificate-identity'
    throw usage('missing-input', { input: 'key', found: key, expected })
  }
  return {
    workflows: certificateIdentity === undefined ? [] : [certificateIdentity],
    issuer,
    keys: key === undefined ? [] : [await files.read(key)],
    root: trustedRoot === undefined ? undefined : parseRoot(await files.read(trustedRoot))
  }
}

function parseRoot(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw usage('bad-input', { input: 'trusted-root', found: text, expected: 'JSON', cause })
  }
}
