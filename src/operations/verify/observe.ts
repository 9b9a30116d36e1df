import { parseImage } from '../../domain/artifact/image.ts'
import { type Digest, isDigest, parseDigest } from '../../domain/digest.ts'
import { splitBundles } from '../../domain/evidence/merge.ts'
import { namesOtherDigests, type OtherDigests } from '../../domain/evidence/other-digests.ts'
import type { Trust } from '../../domain/evidence/trust.ts'
import { usage } from '../../domain/failure.ts'
import type { Context } from '../../operation.ts'
import type { EvidenceFiles } from '../../ports/evidence-files.ts'
import type { VerifyInputs } from './inputs.ts'

export interface VerifyPorts {
  readonly files: EvidenceFiles
  /** Whom the policy trusts, when one was named. */
  readonly trust: Trust | undefined
}

export interface VerifyFacts {
  readonly digest: Digest
  readonly others: OtherDigests | undefined
  readonly lines: readonly string[]
  readonly trust: Trust
  readonly head: Digest | undefined
}

/** All that verifying looks at; it needs no policy beyond whom to trust. */
type VerifyContext = Pick<Context<VerifyInputs, VerifyPorts>, 'inputs' | 'ports'>

const githubIssuer = 'https://token.actions.githubusercontent.com'

/** Reads the files that were named; decides nothing. */
export async function observe({ inputs, ports }: VerifyContext): Promise<VerifyFacts> {
  const trust = await trusted(inputs, ports)
  const lines = splitBundles(await ports.files.read(inputs.bundle, 'bundle'))
  return { head: inputs.head, trust, lines, ...(await subjectOf(inputs.subject, lines, ports.files)) }
}

async function subjectOf(subject: string, lines: readonly string[], files: EvidenceFiles) {
  if (isDigest(subject) || subject.startsWith('sha256:')) {
    return { digest: parseDigest(subject, 'subject'), others: undefined }
  }
  if (subject.includes('@sha256:')) return { digest: parseImage(subject, 'subject').digest, others: undefined }
  const digest = await files.digest(subject, 'subject')
  // Reading a huge file twice is for those only whose evidence names another digest.
  return { digest, others: namesOtherDigests(lines) ? await files.otherDigests(subject) : undefined }
}

async function trusted(inputs: VerifyInputs, { files, trust }: VerifyPorts): Promise<Trust> {
  const { key, certificateIdentity } = inputs
  if (key === undefined && certificateIdentity === undefined && trust === undefined) {
    const expected = 'a public key, certificate-identity, or a policy that says whom to trust'
    throw usage('missing-input', { input: 'key', found: key, expected, example: '--key release-key.pub.pem' })
  }
  const base: Trust = trust ?? { workflows: [], issuer: githubIssuer, keys: [] }
  const asked = key !== undefined || certificateIdentity !== undefined
  return {
    ...base,
    ...(asked ? { workflows: certificateIdentity === undefined ? [] : [certificateIdentity] } : {}),
    ...(asked ? { keys: key === undefined ? [] : [await files.read(key, 'key')] } : {}),
    issuer: inputs.certificateOidcIssuer ?? base.issuer,
    root: await rootOf(inputs, base, files)
  }
}

/** A key alone needs no root; without a file, certificates are compared with the public-good instance. */
async function rootOf(inputs: VerifyInputs, base: Trust, files: EvidenceFiles): Promise<unknown> {
  if (inputs.trustedRoot !== undefined) return parseRoots(await files.read(inputs.trustedRoot, 'trusted-root'))
  if (base.root !== undefined) return base.root
  const certificates = inputs.certificateIdentity !== undefined || base.workflows.length > 0
  return certificates ? await files.publicRoot() : undefined
}

/** What is no JSON stays a text, to be refused with its own code. */
function parseRoots(text: string): unknown {
  return splitBundles(text).map(line => {
    try {
      return JSON.parse(line) as unknown
    } catch {
      return line
    }
  })
}
