import type { Envelope } from '@sigstore/bundle'
import { type Digest, hexOf } from '../digest.ts'
import { type BundleForm, parseJson, readBundle } from './bundle.ts'
import { bundleDigest, canonicalLine } from './canonical.ts'
import { demandMessage } from './message-signature.ts'
import type { OtherDigests } from './other-digests.ts'
import { OlderStatementShape, StatementShape } from './predicates.ts'
import { Rejection } from './rejection.ts'
import type { CheckSignature } from './signature.ts'
import type { ResourceDescriptor, Statement } from './statement.ts'
import type { IgnoredLine, SignerSeen, Verified } from './verified.ts'

/** A line with a trusted signature and a statement about the artifact. */
export interface TrustedLine extends Verified {
  /** Absent when the artifact itself is signed. */
  readonly statement: Statement | undefined
}

export interface LineReading {
  readonly digest: Digest
  readonly form: BundleForm
  readonly check: CheckSignature
  /** Further digests of the same bytes, when the artifact itself is at hand. */
  readonly others?: OtherDigests | undefined
}

/** Reads one line. Answers why it proves nothing instead of throwing, whatever the line holds. */
export function readLine(line: string, position: number, reading: LineReading): TrustedLine | IgnoredLine {
  try {
    return trustedLine(line, position, reading)
  } catch (thrown) {
    return { ...ignored(position, thrown), bundle: nameOf(line) }
  }
}

/** Names even a line that proves nothing, so that a decision that names it can tell what became of it. */
function nameOf(line: string): Digest | undefined {
  try {
    return bundleDigest(canonicalLine(JSON.parse(line)))
  } catch {
    return undefined
  }
}

/** Turns whatever was thrown into the reason why a line proves nothing. */
export function ignored(position: number, thrown: unknown): IgnoredLine {
  if (thrown instanceof Rejection) {
    const { code, message, about } = thrown
    return { position, code, detail: message, ...about }
  }
  // What a library threw at a hostile line means nothing to a reader.
  return { position, code: 'bundle-malformed', detail: 'a bundle that cannot be read' }
}

function trustedLine(line: string, position: number, reading: LineReading): TrustedLine {
  const bundle = readBundle(line, reading.form)
  const signer = reading.check(bundle)
  const seen = { bundle: bundleDigest(canonicalLine(JSON.parse(line))), position, signer }
  const { content } = bundle
  if (content.$case !== 'dsseEnvelope') {
    attributed(signer, () => demandMessage(content.messageSignature, reading.digest))
    return { ...seen, statement: undefined }
  }
  return { ...seen, statement: attributed(signer, () => statementOf(content.dsseEnvelope, reading)) }
}

function statementOf({ payloadType, payload }: Envelope, reading: LineReading): Statement {
  if (payloadType !== 'application/vnd.in-toto+json') throw new Rejection('statement-malformed', payloadType)
  const value = parseJson(payload.toString('utf8'), 'statement-malformed')
  const statement = reading.form === 'compatible' ? OlderStatementShape(value, '') : StatementShape(value, '')
  demandSubject(statement, reading)
  return statement
}

/** Whatever is rejected from here on, it is certain who signed it. */
export function attributed<Value>(signer: SignerSeen, read: () => Value): Value {
  try {
    return read()
  } catch (thrown) {
    throw thrown instanceof Rejection ? thrown.by(signer) : thrown
  }
}

/**
 * The artifact must be a subject, once. Whatever other digest stands beside the right one must agree where it can be
 * computed, and where it cannot, a gate takes no chances: it would mislead others.
 */
function demandSubject({ subject: subjects, ...statement }: Statement, { digest, others, form }: LineReading): void {
  const subject = subjects.find(entry => fits(entry, digest, others))
  if (subject === undefined) throw new Rejection('subject-mismatch', describe({ ...statement, subject: subjects }))
  const known: Readonly<Record<string, string>> = { sha256: hexOf(digest), ...others }
  for (const [algorithm, value] of Object.entries(subject.digest)) {
    const expected = Object.hasOwn(known, algorithm) ? known[algorithm] : undefined
    const wrong = expected === undefined ? form === 'canonical' && algorithm !== 'gitCommit' : value !== expected
    if (wrong)
      throw new Rejection('subject-mismatch', `its ${algorithm} is ${value}, where ${expected ?? 'none'} is expected`)
  }
  const namesakes = subjects.filter(entry => entry.name !== undefined && entry.name === subject.name)
  if (namesakes.length > 1) throw new Rejection('subject-mismatch', `${namesakes.length} subjects of one name`)
}

function fits(entry: ResourceDescriptor, digest: Digest, others: OtherDigests | undefined): boolean {
  const { sha256, sha512 } = entry.digest
  if (sha256 !== undefined) return sha256 === hexOf(digest)
  return sha512 !== undefined && sha512 === others?.sha512
}

function describe(statement: Statement): string {
  const first = statement.subject[0]
  return `the statement is about ${first?.name ?? 'something unnamed'}, sha256 ${first?.digest.sha256 ?? 'absent'}`
}
