import type { LedgerView } from '../../ports/ledger.ts'
import type { PromoteContext, Promoted } from './context.ts'
import { aboutOf, drafter } from './drafts.ts'
import type { PromotionFacts } from './facts.ts'
import type { Refusal } from './proposal.ts'
import { appendDecision } from './summary.ts'

/** Signs and appends a no. The same no again, with no other decision in between, is appended once. */
export async function recordRefusal(plan: Refusal, context: PromoteContext, facts: PromotionFacts): Promise<Promoted> {
  const about = aboutOf(facts)
  const gates = plan.gates.map(({ gate, status, code }) => ({ gate, status, ...(code && { code }) }))
  const policy = context.ports.policySource.digest
  const newest = (view: LedgerView) =>
    view.events.findLast(
      event =>
        event.kind === 'promotion.decided' &&
        event.subject.digest === about.digest &&
        event.subject.artifact === about.artifact &&
        event.subject.environment === about.environment
    )
  const isKnown = (view: LedgerView) => {
    const last = newest(view)
    if (last?.kind !== 'promotion.decided' || last.data.verdict !== 'failed') return false
    return last.policy === policy && fingerprint(last.data.gates) === fingerprint(gates)
  }
  await appendDecision(
    {
      about,
      result: 'FAILED',
      record: facts.gates.record,
      isKnown,
      propose: (view, summary) => {
        if (summary === undefined) return []
        const key = `${about.environment}/${about.digest}/refused/${newest(view)?.seq ?? 0}`
        const { reason } = context.inputs
        const train = facts.train?.slot?.key
        const data = {
          verdict: 'failed' as const,
          gates,
          bypassed: [],
          summary,
          ...(reason && { reason }),
          ...(train && { train })
        }
        return [drafter(context, about)('promotion.decided', key, data)]
      }
    },
    context
  )
  return { ended: 'refused' }
}

/** What makes two answers the same no: which gates, how they stand, and why. */
function fingerprint(
  gates: readonly { readonly gate: string; readonly status: string; readonly code?: string | undefined }[]
) {
  return JSON.stringify(gates.map(({ gate, status, code }) => [gate, status, code ?? null]))
}
