import { parseImage } from '../../domain/artifact/image.ts'
import { type Digest, isDigest, parseDigest } from '../../domain/digest.ts'
import { splitBundles } from '../../domain/evidence/merge.ts'
import { signsItself } from '../../domain/evidence/message-signature.ts'
import { namesOtherDigests, type OtherDigests } from '../../domain/evidence/other-digests.ts'
import type { Trust } from '../../domain/evidence/trust.ts'
import type { Context } from '../../operation.ts'
import type { EvidenceFiles } from '../../ports/evidence-files.ts'
import type { VerifyInputs } from './inputs.ts'
import { type Trusted, trusted } from './trusted.ts'

export interface VerifyPorts {
  readonly files: EvidenceFiles
  /** Whom the policy trusts, when one was named. */
  readonly trust: Trust | undefined
}

export interface VerifyFacts extends Trusted {
  readonly digest: Digest
  readonly others: OtherDigests | undefined
  /** The file itself, where its digest does not suffice. */
  readonly artifact?: Uint8Array | undefined
  readonly lines: readonly string[]
  readonly head: Digest | undefined
}

/** All that verifying looks at; it needs no policy beyond whom to trust. */
type VerifyContext = Pick<Context<VerifyInputs, VerifyPorts>, 'inputs' | 'ports'>

/** Reads the files that were named; decides nothing. */
export async function observe({ inputs, ports }: VerifyContext): Promise<VerifyFacts> {
  // What is too large to be read is no evidence, whatever it holds.
  const lines = splitBundles((await ports.files.read(inputs.bundle, 'bundle')) ?? '(more than 64 MiB)')
  const whom = await trusted(inputs, lines, ports)
  return { head: inputs.head, lines, ...whom, ...(await subjectOf(inputs.subject, lines, ports.files)) }
}

async function subjectOf(subject: string, lines: readonly string[], files: EvidenceFiles) {
  if (isDigest(subject) || subject.startsWith('sha256:')) {
    return { digest: parseDigest(subject, 'subject'), others: undefined }
  }
  if (subject.includes('@sha256:')) return { digest: parseImage(subject, 'subject').digest, others: undefined }
  const digest = await files.digest(subject, 'subject')
  // Reading a huge file twice is for those only whose evidence names another digest.
  const others = namesOtherDigests(lines) ? await files.otherDigests(subject) : undefined
  return { digest, others, artifact: lines.some(signsItself) ? await files.bytes(subject) : undefined }
}
