import type { BundleForm } from '../../domain/evidence/bundle.ts'
import { verifyRecord } from '../../domain/evidence/record.ts'
import {
  type IgnoredLine,
  type SignerSeen,
  type Verified,
  type VerifiedRecord,
  verifiedLines
} from '../../domain/evidence/verified.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import { type Claim, claimsOf, unproven } from './claims.ts'
import type { VerifyInputs } from './inputs.ts'
import type { VerifyFacts } from './observe.ts'

/** Verifying has no effects: the answer is the plan. `code` is absent when the record holds. */
export interface VerifyPlan {
  readonly proceed: false
  readonly code: ReasonCode | undefined
  readonly detail: string | undefined
  /** Who signed, as far as that is certain. */
  readonly signer: SignerSeen | undefined
  readonly statements: readonly Verified[]
  readonly claims: readonly Claim[]
  readonly record: VerifiedRecord
}

interface Objection {
  readonly code: ReasonCode
  readonly detail: string
  readonly signer?: SignerSeen | undefined
}

/** Decides whether the evidence proves anything, and whether anything speaks against it. */
export function plan(inputs: VerifyInputs, { lines, ...expectation }: VerifyFacts): VerifyPlan {
  const record = verifyRecord(lines, { ...expectation, form: form(inputs) })
  const statements = verifiedLines(record)
  const claims = claimsOf(record, statements, expectation.trust)
  const against = contradiction(inputs) ?? objection(record, statements) ?? absent(inputs, record, claims)
  const signer = statements[0]?.signer ?? against?.signer
  return { proceed: false, code: against?.code, detail: against?.detail, signer, statements, claims, record }
}

function form({ strict, compat }: VerifyInputs): BundleForm {
  if (strict) return 'canonical'
  return compat ? 'compatible' : 'exact'
}

/** A bundle is signed by a key or by a certificate; asking for both can only be a mistake, so nothing satisfies it. */
function contradiction({ key, certificateIdentity }: VerifyInputs): Objection | undefined {
  if (key === undefined || certificateIdentity === undefined) return undefined
  return {
    code: 'signer-untrusted',
    detail: 'both a key and a certificate identity are demanded, and no bundle has both'
  }
}

function objection(record: VerifiedRecord, statements: readonly Verified[]): Objection | undefined {
  const recall = record.recalls[0]
  if (recall !== undefined) return { code: 'artifact-recalled', detail: recall.reason, signer: recall.signer }
  if (statements.length > 0) return record.broken
  const untold = record.ignored.find(line => line.code === 'trust-root-unavailable')
  if (untold !== undefined) return untold
  return record.ignored[0] ?? record.broken ?? { code: 'evidence-missing', detail: 'the record is empty' }
}

/** Trusted statements that say nothing of what was asked prove nothing of it; a line that was set aside may tell why. */
function absent(
  { predicateType }: VerifyInputs,
  record: VerifiedRecord,
  claims: readonly Claim[]
): Objection | undefined {
  const types = new Set(verifiedLines(record).map(statement => statement.predicateType))
  const missing = predicateType.find(type => !types.has(type))
  if (missing !== undefined) {
    const detail = `no trusted statement of the type ${missing}`
    return reasonOf(record.ignored.find(line => line.predicateType === missing)) ?? { code: 'evidence-missing', detail }
  }
  const claim = unproven(claims)
  if (claim === undefined) return undefined
  const detail = `nothing shows the ${claim.claim}, where ${claim.asked} is asked for`
  return reasonOf(record.ignored.find(line => line.claim === claim.claim)) ?? { code: 'evidence-missing', detail }
}

function reasonOf(line: IgnoredLine | undefined): Objection | undefined {
  return line && { code: line.code, detail: `line ${line.position + 1}: ${line.detail}`, signer: line.signer }
}
