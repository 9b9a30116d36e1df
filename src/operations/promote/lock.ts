import { conflict, Failure } from '../../domain/failure.ts'
import type { EventDraft } from '../../domain/ledger/event.ts'
import { isHeld } from '../../domain/ledger/lock.ts'
import { environmentKey, type HeldLock, type LedgerState } from '../../domain/ledger/state.ts'
import type { LedgerView } from '../../ports/ledger.ts'
import type { PromoteContext } from './context.ts'
import { aboutOf, drafter } from './drafts.ts'
import type { PromotionFacts } from './facts.ts'
import type { Placement } from './proposal.ts'
import { situationOf } from './situation.ts'

/** Draws up the lock of a promotion; each time it is taken is an event of its own. */
export function lockDraft(
  plan: Placement,
  context: PromoteContext,
  facts: PromotionFacts,
  view: LedgerView
): EventDraft {
  const { deployment } = plan
  const expiresAt = new Date(context.ports.clock.now().getTime() + facts.lockMs).toISOString()
  const data = { lock: deployment, owner: context.run.job, expiresAt }
  const key = `${deployment}/lock/${view.head.sequence}`
  return drafter(context, aboutOf(facts))('lock.acquired', key, data)
}

/**
 * Answers our own lock when we hold it. The gate saw a free lock a moment ago; only the ledger's own order decides
 * who was first, so a lock that we neither saw nor may replace is a conflict.
 */
export function heldByUs(
  state: LedgerState,
  plan: Placement,
  { run, ports }: PromoteContext,
  facts: PromotionFacts
): HeldLock | undefined {
  const { artifact, rules, target, lockAbandoned } = facts.gates
  const here = state.environments.get(environmentKey(artifact, rules.environment))
  const lock = here?.lock
  if (!isHeld(lock, ports.clock.now().getTime())) return undefined
  if (lock.owner === run.job && lock.lock === plan.deployment) return lock
  const replaced = plan.ends?.staged.lock === lock.lock || (lockAbandoned && target?.lock?.fence === lock.fence)
  const ownLeftover = lock.owner === run.job && here?.staged?.lock !== lock.lock
  if (replaced || ownLeftover) return undefined
  const message = `${rules.environment} is locked by ${lock.owner} until ${lock.expiresAt}`
  const hint = 'run this again when the other one has ended'
  throw new Failure({ kind: 'conflict', code: 'lock-held', message, hint })
}

/** Whatever the gates looked at must still be so. */
export function refuseMoved(state: LedgerState, { policy }: PromoteContext, facts: PromotionFacts): void {
  const { artifact, digest, rules } = facts.gates
  const { environment } = rules
  const after = policy.environments[environment]?.after
  if (situationOf(state, { artifact, environment, after, digest, train: facts.train?.slot?.key }) === facts.situation)
    return
  const here = state.environments.get(environmentKey(artifact, environment))
  const other = (here?.staged ?? here?.live)?.job
  const message = `${environment} changed while the promotion was decided${other ? `, last by ${other}` : ''}`
  throw conflict('ledger-moved', message, 'run this again; it decides anew')
}
