import type { BundleForm } from '../../domain/evidence/bundle.ts'
import { verifyRecord } from '../../domain/evidence/record.ts'
import { type SignerSeen, type Verified, type VerifiedRecord, verifiedLines } from '../../domain/evidence/verified.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
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
  const against = contradiction(inputs) ?? objection(record, statements)
  const signer = statements[0]?.signer ?? against?.signer
  return { proceed: false, code: against?.code, detail: against?.detail, signer, statements, record }
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
  return record.ignored[0] ?? record.broken ?? { code: 'evidence-missing', detail: 'the record is empty' }
}
