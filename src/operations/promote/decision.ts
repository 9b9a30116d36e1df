import type { Digest } from '../../domain/digest.ts'
import { secondPerson } from '../../domain/gate/emergency-gates.ts'
import { decisionFor } from '../../domain/ledger/deciding.ts'
import type { EventDraft } from '../../domain/ledger/event.ts'
import { foldLedger, type HeldLock } from '../../domain/ledger/state.ts'
import type { PromoteContext } from './context.ts'
import { aboutOf, drafter } from './drafts.ts'
import type { PromotionFacts } from './facts.ts'
import { heldByUs, lockDraft, refuseMoved } from './lock.ts'
import type { Placement } from './proposal.ts'
import { appendDecision } from './summary.ts'

/** That a placement may go ahead. */
export interface Allowed {
  /** Number of the event that took the lock. */
  readonly fence: number
  /** Bundle digest of the decision that allowed it. */
  readonly decision: Digest | undefined
}

/**
 * Appends a passed decision and takes the lock, in one commit.
 * A rerun of the same promotion signs nothing again, and takes the lock again only when it lost it.
 */
export async function recordDecision(
  plan: Placement,
  context: PromoteContext,
  facts: PromotionFacts
): Promise<Allowed> {
  const about = aboutOf(facts)
  const key = `${about.artifact}/${plan.deployment}/decided`
  let held: HeldLock | undefined
  let decision: Digest | undefined
  const events = await appendDecision(
    {
      about,
      result: 'PASSED',
      record: facts.gates.record,
      isKnown: view => view.events.some(event => event.key === key),
      propose: (view, summary) => {
        const state = foldLedger(view.events)
        held = heldByUs(state, plan, context, facts)
        refuseMoved(state, context, facts)
        decision = summary ?? decisionFor(view.events, about.artifact, plan.deployment)
        const decided = summary === undefined ? [] : decisionDrafts(plan, context, facts, summary)
        return held === undefined ? [...decided, lockDraft(plan, context, facts, view)] : decided
      }
    },
    context
  )
  return { fence: held?.fence ?? events.at(-1)?.seq ?? 0, decision }
}

function decisionDrafts(
  plan: Placement,
  context: PromoteContext,
  facts: PromotionFacts,
  summary: Digest
): readonly EventDraft[] {
  const draft = drafter(context, aboutOf(facts))
  const { inputs, ports, run } = context
  const { deployment, ends, releases } = plan
  const train = facts.train?.slot?.key
  const reason = inputs.reason ?? ''
  const bypassed = plan.gates.filter(gate => gate.status === 'bypassed').map(gate => gate.gate)
  const gates = plan.gates.map(({ gate, status, code }) => ({ gate, status, ...(code && { code }) }))
  const decided = { verdict: 'passed' as const, gates, bypassed, summary, deployment }
  const more = { ...(reason && { reason }), ...(train && { train }) }
  const dueAt = new Date(ports.clock.now().getTime() + facts.debtMs).toISOString()
  const second = secondPerson(facts.gates)
  const people = { person: run.actor, ...(second && { second }) }
  const debt = { debt: `debt-${deployment}`, gates: bypassed, reason, deployment, dueAt, ...people }
  return [
    ...(ends === undefined ? [] : endDrafts(ends, draft)),
    ...(releases === undefined ? [] : [releaseDraft(releases, deployment, draft)]),
    draft('promotion.decided', `${deployment}/decided`, { ...decided, ...more }),
    ...(bypassed.length === 0 ? [] : [draft('debt.opened', `${deployment}/debt`, debt)])
  ]
}

function endDrafts({ staged, reason }: NonNullable<Placement['ends']>, draft: ReturnType<typeof drafter>) {
  const { deployment, slot, digest } = staged
  return [draft('rollout.aborted', `${deployment}/aborted`, { deployment, slot, reason }, { digest })]
}

function releaseDraft(
  { slot, digest, until, reason }: NonNullable<Placement['releases']>,
  deployment: string,
  draft: ReturnType<typeof drafter>
) {
  const saved = { digest, until, reason }
  return draft('slot.released', `${deployment}/slot-released`, { slot, reason: 'replaced-by-newer', saved }, { digest })
}
