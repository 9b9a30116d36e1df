import type { Digest } from '../../domain/digest.ts'
import { bundleDigest } from '../../domain/evidence/canonical.ts'
import { sealStatement } from '../../domain/evidence/seal.ts'
import type { SealedBundle } from '../../domain/evidence/statement.ts'
import { type SummaryInput, summaryStatement } from '../../domain/evidence/statements.ts'
import { type VerifiedRecord, verifiedLines } from '../../domain/evidence/verified.ts'
import { conflict } from '../../domain/failure.ts'
import type { EventDraft, LedgerEvent } from '../../domain/ledger/event.ts'
import type { LedgerView } from '../../ports/ledger.ts'
import type { PromoteContext } from './context.ts'
import type { About } from './drafts.ts'

export interface Decision {
  readonly about: About
  readonly result: 'PASSED' | 'FAILED'
  readonly record: VerifiedRecord
  /** A statement that stands right before the summary and is named by it: a recall. */
  readonly before?: SealedBundle | undefined
  /** True when the ledger has this decision already: then nothing is signed. */
  isKnown(view: LedgerView): boolean
  /** The events; `summary` is absent when the decision is known. May throw `conflict` to give up. */
  propose(view: LedgerView, summary: Digest | undefined): readonly EventDraft[]
}

const mostAttempts = 20

/**
 * Appends a decision with its summary, which names the summary before and every statement it used.
 * When another decision about the same artifact comes in between, it is signed again behind that one.
 */
export async function appendDecision(decision: Decision, context: PromoteContext): Promise<readonly LedgerEvent[]> {
  const { ledger } = context.ports
  const { digest } = decision.about
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const seen = await ledger.read()
    const previous = newestSummary(seen, digest)
    const summary = decision.isKnown(seen) ? undefined : await seal(decision, context, previous)
    let moved = false
    const events = await ledger.append(view => {
      const known = decision.isKnown(view)
      moved = !known && (summary === undefined || newestSummary(view, digest) !== previous)
      if (moved) return { events: [] }
      if (known) return { events: decision.propose(view, undefined) }
      return {
        events: decision.propose(view, summary?.digest),
        records: [{ digest, lines: linesOf(decision, context, summary) }]
      }
    })
    if (!moved) return events
  }
  throw conflict('ledger-moved', `${mostAttempts} other decisions about this artifact came first`)
}

function linesOf(decision: Decision, { ports }: PromoteContext, summary: SealedBundle | undefined): readonly string[] {
  const used = new Set(inputsOf(decision).map(input => (typeof input === 'string' ? input : input.bundle)))
  const added = ports.addedEvidence.filter(line => used.has(bundleDigest(line)))
  return [...added, ...[decision.before, summary].flatMap(bundle => bundle?.line ?? [])]
}

async function seal(decision: Decision, { ports }: PromoteContext, previous: Digest | undefined) {
  const { artifact, digest, environment } = decision.about
  const statement = summaryStatement({
    subject: { name: artifact, digest },
    environment: environment ?? '*',
    result: decision.result,
    time: ports.clock.now().toISOString(),
    policy: ports.policySource,
    previous,
    inputs: inputsOf(decision)
  })
  return sealStatement(ports.signer, statement)
}

function inputsOf({ record, before }: Decision): readonly SummaryInput[] {
  // Summaries are linked one to the next, and each names the one before it already.
  const older = new Set(record.summaries.map(summary => summary.bundle))
  const used = verifiedLines(record).filter(line => !older.has(line.bundle))
  return [...used, ...(before ? [before.digest] : [])]
}

function newestSummary(view: LedgerView, digest: Digest): Digest | undefined {
  const decided = view.events.findLast(
    event => event.subject.digest === digest && (event.kind === 'promotion.decided' || event.kind === 'digest.recalled')
  )
  return decided?.kind === 'promotion.decided' || decided?.kind === 'digest.recalled' ? decided.data.summary : undefined
}
