import { sealStatement } from '../../domain/evidence/seal.ts'
import { deploymentStatement } from '../../domain/evidence/statements.ts'
import { conflict } from '../../domain/failure.ts'
import type { EventDraft } from '../../domain/ledger/event.ts'
import { environmentKey, foldLedger } from '../../domain/ledger/state.ts'
import type { LedgerView } from '../../ports/ledger.ts'
import type { Running } from '../../ports/slots.ts'
import type { Problem, PromoteContext } from './context.ts'
import type { Allowed } from './decision.ts'
import { giveTrafficTo } from './deployment.ts'
import { aboutOf, drafter } from './drafts.ts'
import type { PromotionFacts } from './facts.ts'
import type { Placement } from './proposal.ts'

/** The version waits in its slot, under the lock, for a rollout to end it. */
export async function recordStaged(
  plan: Placement,
  context: PromoteContext,
  facts: PromotionFacts,
  running: Running
): Promise<void> {
  const draft = drafter(context, aboutOf(facts))
  const { deployment } = plan
  await context.ports.ledger.append(view => {
    const { lock, expiresAt } = ownLock(view, plan, context, facts)
    const data = { ...placed(plan, context, facts, running), lock, expiresAt }
    return { events: [draft('deployment.staged', `${deployment}/staged`, data)] }
  })
}

/** Traffic first, then the ledger; the signed statement goes into the record in the same commit. */
export async function recordCompleted(
  plan: Placement,
  context: PromoteContext,
  facts: PromotionFacts,
  { fence, decision }: Allowed,
  running: Running
): Promise<void> {
  const { ports, run } = context
  const { artifact, digest, rules, target } = facts.gates
  const { action, slot, deployment } = plan
  const previous = target?.live?.digest ?? null
  const statement = deploymentStatement({
    subject: { name: artifact, digest },
    environment: rules.environment,
    slot,
    action,
    previous,
    decision,
    runUrl: run.runUrl ?? '',
    actor: run.actor.login,
    time: ports.clock.now().toISOString()
  })
  const sealed = await sealStatement(ports.signer, statement)
  ownLock(await ports.ledger.read(), plan, context, facts)
  if (ports.router !== undefined) await giveTrafficTo(slot, ports.router, fence)
  const data = { ...placed(plan, context, facts, running), previous, action, bundle: sealed.digest }
  await ports.ledger.append(view => {
    ownLock(view, plan, context, facts)
    const event = drafter(context, aboutOf(facts))('deployment.completed', `${deployment}/completed`, data)
    const records = [{ digest, lines: [sealed.line] }]
    return { events: [event, lockRelease(plan, context, facts, fence)], records }
  })
}

export async function recordFailed(
  plan: Placement,
  context: PromoteContext,
  facts: PromotionFacts,
  { code, detail }: Problem
): Promise<void> {
  const { deployment, slot, generation } = plan
  const data = { deployment, slot, code, detail: detail.slice(0, 2000), generation, buildId: facts.buildId }
  const event = drafter(context, aboutOf(facts))('deployment.failed', `${deployment}/failed`, data)
  await context.ports.ledger.append(view => {
    const { fence } = ownLock(view, plan, context, facts)
    return { events: [event, lockRelease(plan, context, facts, fence)] }
  })
}

function placed(plan: Placement, { run }: PromoteContext, { buildId }: PromotionFacts, running: Running) {
  const { deployment, slot, generation } = plan
  const url = running.url === undefined ? {} : { url: running.url }
  return { deployment, slot, generation, buildId, job: run.job, run: run.runId ?? run.job, ...url }
}

/** Whoever took the lock meanwhile decides now; we must not write over it. */
function ownLock(view: LedgerView, plan: Placement, { run }: PromoteContext, facts: PromotionFacts) {
  const { artifact, rules } = facts.gates
  const lock = foldLedger(view.events).environments.get(environmentKey(artifact, rules.environment))?.lock
  if (lock?.lock === plan.deployment && lock.owner === run.job) return lock
  const message = `${rules.environment}: the lock of ${plan.deployment} was taken over by ${lock?.owner ?? 'nobody'}`
  throw conflict('lock-lost', message, 'run this again; it decides anew')
}

function lockRelease(plan: Placement, context: PromoteContext, facts: PromotionFacts, fence: number): EventDraft {
  const data = { lock: plan.deployment, owner: context.run.job }
  return drafter(context, aboutOf(facts))('lock.released', `${plan.deployment}/lock-released/${fence}`, data)
}
