import { conflict } from '../../domain/failure.ts'
import { environmentKey, foldLedger } from '../../domain/ledger/state.ts'
import { rolloutIncident } from '../../domain/rollout-incident.ts'
import type { LedgerView } from '../../ports/ledger.ts'
import type { PromoteContext, Promoted } from './context.ts'
import { giveTrafficTo } from './deployment.ts'
import { drafter } from './drafts.ts'
import type { PromotionFacts } from './facts.ts'
import type { Abort } from './proposal.ts'

/**
 * Takes back what is staged: a new lock first, so that a rollout that still runs is fenced off; then the traffic;
 * then the ledger. A rollout that had begun is rolled back, and its slot held; one that had not is aborted.
 */
export async function abortStaged(plan: Abort, context: PromoteContext, facts: PromotionFacts): Promise<Promoted> {
  const { ports, run } = context
  const { artifact, rules, target } = facts.gates
  const { staged } = plan
  const { environment } = rules
  const draft = drafter(context, { artifact, digest: staged.digest, environment })
  const lock = `${staged.deployment}/abort`
  const [taken] = await ports.ledger.append(view => {
    const here = foldLedger(view.events).environments.get(environmentKey(artifact, environment))
    if (here?.staged?.deployment !== staged.deployment) {
      throw conflict('ledger-moved', `${staged.deployment} has ended meanwhile`, 'run this again; it decides anew')
    }
    const expiresAt = new Date(ports.clock.now().getTime() + facts.lockMs).toISOString()
    const key = `${lock}/lock/${view.head.sequence}`
    return { events: [draft('lock.acquired', key, { lock, owner: run.job, expiresAt })] }
  })
  const fence = taken?.seq ?? 0
  const began = ports.clock.now()
  if (ports.router !== undefined && target?.live !== undefined)
    await giveTrafficTo(target.live.slot, ports.router, fence)
  const ended = endOf(plan, context, facts, began)
  const released = draft('lock.released', `${lock}/released/${fence}`, { lock, owner: run.job })
  await ports.ledger.append(view => ({ events: [ended, released, ...incidentOf(plan, context, facts, view)] }))
  return { ended: 'aborted' }
}

/** The same that a rollout opens when it goes back by itself; one key, so that there is never a second. */
function incidentOf({ staged }: Abort, context: PromoteContext, facts: PromotionFacts, view: LedgerView) {
  const { artifact, rules, target } = facts.gates
  const { deployment, digest, buildId, slot } = staged
  if (target?.rollout?.deployment !== deployment) return []
  const detail = `green in slot ${slot} was stopped by hand: ${context.inputs.reason ?? 'no reason given'}`
  const data = rolloutIncident({
    known: foldLedger(view.events).incidents.length,
    environment: rules.environment,
    deployment,
    buildId,
    weight: target.rollout.weight,
    detail
  })
  const draft = drafter(context, { artifact, digest, environment: rules.environment })
  return [draft('incident.opened', `${deployment}/incident`, data)]
}

function endOf({ staged }: Abort, context: PromoteContext, facts: PromotionFacts, began: Date) {
  const { artifact, rules, target } = facts.gates
  const { deployment, slot, digest } = staged
  const draft = drafter(context, { artifact, digest, environment: rules.environment })
  const { rollout } = target ?? {}
  if (rollout?.deployment !== deployment) {
    return draft('rollout.aborted', `${deployment}/aborted`, { deployment, slot, reason: 'manual-stop' })
  }
  const now = context.ports.clock.now().getTime()
  return draft('rollout.rolled-back', `${deployment}/rolled-back`, {
    deployment,
    slot,
    reason: 'manual-stop',
    weight: rollout.weight,
    detectedAt: began.toISOString(),
    rollbackMs: now - began.getTime(),
    harmed: 0,
    evidence: rollout.evidence ?? 1,
    summary: `green in slot ${slot} was stopped by hand: ${context.inputs.reason ?? 'no reason given'}`,
    holdUntil: new Date(now + facts.holdMs).toISOString()
  })
}
