import type { Digest } from '../../domain/digest.ts'
import { sealStatement } from '../../domain/evidence/seal.ts'
import { deploymentStatement } from '../../domain/evidence/statements.ts'
import type { Failure } from '../../domain/failure.ts'
import { decisionFor } from '../../domain/ledger/deciding.ts'
import type { EventDraft } from '../../domain/ledger/event.ts'
import type { Staged } from '../../domain/ledger/state.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { LedgerView } from '../../ports/ledger.ts'
import type { DecidedBack } from '../../ports/trace-log.ts'
import type { Turn } from './apply.ts'
import type { BluegreenContext } from './context.ts'
import { decisionOf, keepDecision } from './decision.ts'
import { aboutStaged, draft } from './drafts.ts'
import { incidentDraft } from './incident-draft.ts'
import { confirmLock, fenceOf, lockRelease, record, takeLock } from './lock.ts'
import type { BluegreenFacts } from './observe.ts'
import type { Steering } from './plan.ts'
import { becauseOf, harmedIn, requestsIn } from './seen.ts'
import { makeLive, shift, shiftToBlue } from './shift.ts'
import { tellPeople, writeReport } from './telling.ts'
import type { Unfinished } from './unfinished.ts'

interface Allowed {
  readonly staged: Staged
  readonly decision: Digest | undefined
}

type Ending = Steering & { readonly reason: ReasonCode }

/** Signs first: a rollout that cannot be signed for is not finished, and its lease still runs. */
export async function complete(plan: Steering, context: BluegreenContext, facts: BluegreenFacts): Promise<Turn> {
  const { ports } = context
  const { staged } = plan
  const { events: known } = await ports.ledger.read()
  const decision = decisionFor(known, facts.artifact, staged.deployment)
  const sealed = await sealStatement(ports.signer, statementOf({ staged, decision }, context, facts))
  await keepLine(plan, context)
  await confirmLock(context)
  const target = { slot: staged.slot, weight: 1, fence: fenceOf(facts), leaseMs: facts.settings.leaseMs }
  const shifted = await shift(context, target)
  await makeLive(context, staged.slot, target.fence)
  const events = [completedDraft(plan, context, facts, sealed.digest), lockRelease(context, facts.artifact, staged)]
  await record(context, facts, () => events, [{ digest: staged.digest, lines: [sealed.line] }])
  const end = await writeReport(context, facts, staged.deployment)
  return bakes(context, facts) ? { ...shifted, completed: end, more: true } : { ...shifted, end }
}

/** True when this run goes on watching what it has completed. */
function bakes({ inputs }: BluegreenContext, { settings, environment, router }: BluegreenFacts): boolean {
  const { adaptive, bakeMs, onFailure } = settings
  const isOurs = router.engine === undefined && inputs.mode === 'run' && adaptive === undefined
  return isOurs && bakeMs > 0 && onFailure === 'rollback' && environment?.live !== undefined
}

/** Decision, traffic on blue, weights read back, ledger with its incident, page: in this order and no other. */
export async function rollBack(plan: Ending, context: BluegreenContext, facts: BluegreenFacts): Promise<Turn> {
  const { staged, watch } = plan
  const decided = watch.decided ?? decisionOf(plan, context, facts)
  await keepDecision(context, staged.deployment, decided)
  const shifted = await shiftToBlue(context, blueTarget(staged, facts))
  await keepLine(plan, context).catch(() => undefined)
  const seen = { decided, rollbackMs: shifted.shiftMs }
  await record(context, facts, view => [
    rolledBackDraft(plan, context, facts, seen),
    lockRelease(context, facts.artifact, staged),
    incidentOf({ ...plan, weight: decided.weight }, context, facts, view)
  ])
  return { ...shifted, end: await tellPeople(context, facts, staged.deployment) }
}

/** Stops without going back. A harmful green that must stay pages; one about which nothing is known does not. */
export async function hold(plan: Ending, context: BluegreenContext, facts: BluegreenFacts): Promise<Turn> {
  const { staged, weight, reason } = plan
  const { leaseMs } = facts.settings
  const target = { slot: staged.slot, weight, fence: fenceOf(facts), leaseMs }
  const kept = facts.router.engine === undefined ? undefined : { weight, shiftMs: 0 }
  const shifted = kept ?? (await shift(context, target))
  await keepLine(plan, context)
  const harmful = reason === 'on-failure-hold'
  const { deployment, slot } = staged
  const data = { deployment, slot, reason, weight }
  const about = aboutStaged(facts.artifact, staged)
  const held = draft(context, about, { kind: 'rollout.held', key: `held/${reason}`, data })
  await record(context, facts, view => (harmful ? [held, incidentOf(plan, context, facts, view)] : [held]))
  if (harmful) return { ...shifted, end: await tellPeople(context, facts, deployment) }
  return { ...shifted, end: await writeReport(context, facts, deployment) }
}

/** Ends a rollout that was asked to end. Nobody is paged: somebody wanted it so. */
export async function abort(plan: Ending, context: BluegreenContext, facts: BluegreenFacts): Promise<Turn> {
  const { staged, reason } = plan
  const shifted = await shiftToBlue(context, blueTarget(staged, facts))
  if (facts.started) await keepLine(plan, context)
  await record(context, facts, () => abortedDrafts(staged, context, facts, reason))
  return { ...shifted, end: await writeReport(context, facts, staged.deployment) }
}

/** Ends a deployment that nobody ended in time; the lock is taken only to end it. */
export async function expire(staged: Staged, context: BluegreenContext, facts: BluegreenFacts): Promise<Turn> {
  const fence = await takeLock(context, facts, staged, 0)
  const shifted = await shiftToBlue(context, { ...blueTarget(staged, facts), fence })
  const events = abortedDrafts(staged, context, facts, 'staging-expired')
  await context.ports.ledger.append(() => ({ events }))
  return { ...shifted, end: await writeReport(context, facts, staged.deployment) }
}

/** The ledger cannot be reached, and no lease would bring the traffic back when nobody can steer it. Throws why. */
export async function retreat(
  { staged, cause }: { readonly staged: Staged; readonly cause: Failure },
  context: BluegreenContext,
  facts: BluegreenFacts
): Promise<never> {
  await shiftToBlue(context, blueTarget(staged, facts))
  throw cause
}

/** Finishes what an earlier run left: it recorded the end, and nobody heard of it. */
export async function tell(unfinished: Unfinished, context: BluegreenContext, facts: BluegreenFacts): Promise<Turn> {
  return { end: await tellPeople(context, facts, unfinished.stop.data.deployment) }
}

function blueTarget({ slot }: Staged, facts: BluegreenFacts) {
  return { slot, fence: fenceOf(facts), leaseMs: facts.settings.leaseMs }
}

async function keepLine({ staged, watch }: Steering, { ports }: BluegreenContext): Promise<void> {
  if (watch.fresh !== undefined) await ports.trace.append(staged.deployment, watch.fresh)
}

function abortedDrafts(staged: Staged, context: BluegreenContext, facts: BluegreenFacts, reason: ReasonCode) {
  const { deployment, slot } = staged
  const about = aboutStaged(facts.artifact, staged)
  const aborted = draft(context, about, { kind: 'rollout.aborted', key: 'aborted', data: { deployment, slot, reason } })
  return [aborted, lockRelease(context, facts.artifact, staged)]
}

function statementOf({ staged, decision }: Allowed, { run, inputs, ports }: BluegreenContext, facts: BluegreenFacts) {
  return deploymentStatement({
    subject: { name: facts.artifact, digest: staged.digest },
    environment: inputs.environment,
    slot: staged.slot,
    action: 'deploy',
    previous: facts.environment?.live?.digest ?? null,
    decision,
    runUrl: run.runUrl ?? '',
    actor: run.actor.login,
    time: ports.clock.now().toISOString()
  })
}

function completedDraft(
  { staged, watch }: Steering,
  context: BluegreenContext,
  facts: BluegreenFacts,
  bundle: Awaited<ReturnType<typeof sealStatement>>['digest']
): EventDraft {
  const { deployment, slot, generation, buildId } = staged
  const data = {
    deployment,
    slot,
    generation,
    buildId,
    previous: facts.environment?.live?.digest ?? null,
    requests: requestsIn(watch.lines),
    bundle,
    retainUntil: new Date(facts.now.getTime() + facts.settings.retainMs).toISOString(),
    job: context.run.job
  }
  return draft(context, aboutStaged(facts.artifact, staged), { kind: 'rollout.completed', key: 'completed', data })
}

function rolledBackDraft(
  plan: Ending,
  context: BluegreenContext,
  facts: BluegreenFacts,
  seen: { readonly decided: DecidedBack; readonly rollbackMs: number }
): EventDraft {
  const { staged, watch, judge, reason } = plan
  const { weight, at: detectedAt } = seen.decided
  const data = {
    deployment: staged.deployment,
    slot: staged.slot,
    reason,
    weight,
    detectedAt,
    rollbackMs: seen.rollbackMs,
    harmed: harmedIn(watch.lines),
    evidence: judge.wealth,
    summary: becauseOf(reason, facts.settings, watch),
    holdUntil: new Date(facts.now.getTime() + facts.settings.holdMs).toISOString()
  }
  const about = aboutStaged(facts.artifact, staged)
  return draft(context, about, { kind: 'rollout.rolled-back', key: 'rolled-back', data })
}

function incidentOf(plan: Ending, context: BluegreenContext, facts: BluegreenFacts, view: LedgerView): EventDraft {
  const { staged, watch, reason, weight } = plan
  const about = aboutStaged(facts.artifact, staged)
  const detail = becauseOf(reason, facts.settings, watch)
  return incidentDraft({ about, buildId: staged.buildId, weight, reason, detail }, context, view)
}
