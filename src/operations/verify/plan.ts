import type { BundleForm } from '../../domain/evidence/bundle.ts'
import { verifyRecord } from '../../domain/evidence/record.ts'
import type { Verified, VerifiedRecord } from '../../domain/evidence/verified.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { VerifyInputs } from './inputs.ts'
import type { VerifyFacts } from './observe.ts'

/** Verifying has no effects: the answer is the plan. `code` is absent when the record holds. */
export interface VerifyPlan {
  readonly proceed: false
  readonly code: ReasonCode | undefined
  readonly detail: string | undefined
  readonly statements: readonly Verified[]
  readonly record: VerifiedRecord
}

/** Decides whether the evidence proves anything, and whether anything speaks against it. */
export function plan(inputs: VerifyInputs, { digest, trust, head, lines }: VerifyFacts): VerifyPlan {
  const record = verifyRecord(lines, { digest, trust, head, form: form(inputs) })
  const statements = statementsOf(record)
  const against = objection(record, statements)
  return { proceed: false, code: against?.code, detail: against?.detail, statements, record }
}

function form({ strict, compat }: VerifyInputs): BundleForm {
  if (strict) return 'canonical'
  return compat ? 'compatible' : 'exact'
}

function objection(
  record: VerifiedRecord,
  statements: readonly Verified[]
): { readonly code: ReasonCode; readonly detail: string } | undefined {
  const recall = record.recalls[0]
  if (recall !== undefined) return { code: 'artifact-recalled', detail: recall.reason }
  if (statements.length > 0) return record.broken
  return record.ignored[0] ?? record.broken ?? { code: 'evidence-missing', detail: 'the record is empty' }
}

function statementsOf(record: VerifiedRecord): readonly Verified[] {
  const { provenance, buildRecords, tests, sboms, deployments, summaries, recalls } = record
  const all: readonly Verified[] = [provenance, buildRecords, tests, sboms, deployments, summaries, recalls].flat()
  return all.toSorted((left, right) => left.position - right.position)
}
