import type { z } from 'zod'
import { type Digest, hexOf } from '../digest.ts'
import { type BundleForm, parseJson, readBundle } from './bundle.ts'
import { bundleDigest, canonicalLine } from './canonical.ts'
import { StatementShape } from './predicates.ts'
import { Rejection } from './rejection.ts'
import type { CheckSignature } from './signature.ts'
import type { Statement } from './statement.ts'
import type { IgnoredLine, Verified } from './verified.ts'

/** A line with a trusted signature and a statement about the artifact. */
export interface TrustedLine extends Verified {
  readonly statement: Statement
}

export interface LineReading {
  readonly digest: Digest
  readonly form: BundleForm
  readonly check: CheckSignature
}

/** Reads one line. Answers why it proves nothing instead of throwing, whatever the line holds. */
export function readLine(line: string, position: number, reading: LineReading): TrustedLine | IgnoredLine {
  try {
    return trustedLine(line, position, reading)
  } catch (thrown) {
    if (thrown instanceof Rejection) return { position, code: thrown.code, detail: thrown.message }
    return { position, code: 'bundle-malformed', detail: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}

/** Parses signed content by its shape. Throws a Rejection that names the first wrong place. */
export function shaped<Shape>(schema: z.ZodType<Shape>, value: unknown): Shape {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Rejection('statement-malformed', `${issue?.path.map(String).join('.')}: ${issue?.message}`)
}

function trustedLine(line: string, position: number, reading: LineReading): TrustedLine {
  const bundle = readBundle(line, reading.form)
  const signer = reading.check(bundle)
  const { payloadType, payload } = bundle.content.dsseEnvelope
  if (payloadType !== 'application/vnd.in-toto+json') throw new Rejection('statement-malformed', payloadType)
  const statement = shaped(StatementShape, parseJson(payload.toString('utf8'), 'statement-malformed')) as Statement
  demandSubject(statement, reading.digest)
  return { bundle: bundleDigest(canonicalLine(JSON.parse(line))), position, signer, statement }
}

/** Another algorithm's digest beside the right one cannot be checked here, and a wrong one would mislead others. */
function demandSubject(statement: Statement, digest: Digest): void {
  const subject = statement.subject.find(entry => entry.digest.sha256 === hexOf(digest))
  if (subject === undefined) throw new Rejection('subject-mismatch', describe(statement))
  const others = Object.keys(subject.digest).filter(algorithm => !['sha256', 'gitCommit'].includes(algorithm))
  if (others.length > 0) throw new Rejection('subject-mismatch', `the digest ${others[0]} cannot be compared`)
}

function describe(statement: Statement): string {
  const first = statement.subject[0]
  return `the statement is about ${first?.name ?? 'something unnamed'}, sha256 ${first?.digest.sha256 ?? 'absent'}`
}
