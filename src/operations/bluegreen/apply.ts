import { unavailable } from '../../domain/failure.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { RolloutReport } from '../../domain/rollout-report.ts'
import { otherSlot } from '../../domain/slot.ts'
import { type Bake, bakeTrace } from './bake.ts'
import type { BluegreenContext } from './context.ts'
import { aboutStaged, draft } from './drafts.ts'
import { abort, complete, expire, hold, retreat, rollBack, tell } from './ending.ts'
import { tellEngine } from './engine.ts'
import { fenceOf, lockRenewal, record, takeLock } from './lock.ts'
import { type BluegreenFacts, leavesTrafficAlone } from './observe.ts'
import type { BluegreenStep, SteeringStep } from './plan.ts'
import { isRoutersFault, type Shifted, shift } from './shift.ts'
import { writeReport } from './telling.ts'
import { undo } from './undo.ts'
import type { Watch } from './watch.ts'

export interface Turn extends Partial<Shifted> {
  /** True when another turn is due in this run. */
  readonly more?: boolean
  /** What was written when the rollout was completed, while the run goes on watching. */
  readonly completed?: Ended
  /** Present once the rollout has ended. */
  readonly end?: Ended
}

export interface Ended {
  readonly story: RolloutReport | undefined
  /** Why, as recorded. It may differ from what was planned: a router that lies turns a step into a rollback. */
  readonly reason: ReasonCode | undefined
  /** Where the report and the trace are. */
  readonly report: string | undefined
  readonly trace: string
  readonly incident: string | undefined
  /** Why nobody could be told, when that is so. */
  readonly untold?: string | undefined
}

type Advance = Extract<SteeringStep, { readonly kind: 'start' | 'tick' }>

/** Carries one decision out. Traffic first, then the ledger, then people: users come before bookkeeping. */
export async function apply(plan: BluegreenStep, context: BluegreenContext, facts: BluegreenFacts): Promise<Turn> {
  const turn = await carryOut(plan, context, facts)
  if (!turn.more) context.ports.health.stop()
  return turn
}

async function carryOut(plan: BluegreenStep, context: BluegreenContext, facts: BluegreenFacts): Promise<Turn> {
  switch (plan.kind) {
    case 'take':
      await takeLock(context, facts, plan.staged)
      return { more: true }
    case 'start':
      return start(plan, context, facts)
    case 'tick':
      return tick(plan, context, facts)
    case 'complete':
      return orGoBack(plan, context, facts, () => complete(plan, context, facts))
    case 'rollback':
      return rollBack(plan, context, facts)
    case 'hold':
      return hold(plan, context, facts)
    case 'abort':
      return abort(plan, context, facts)
    case 'expire':
      return expire(plan.staged, context, facts)
    case 'bake':
      return keepBaking(plan.bake, context)
    case 'baked':
      return { weight: 1, end: await writeReport(context, facts, plan.live.deployment) }
    case 'undo':
      return undo(plan, context, facts)
    case 'retreat':
      return retreat(plan, context, facts)
    case 'tell':
      return tell(plan.unfinished, context, facts)
  }
}

async function keepBaking({ live, watch }: Bake, { ports }: BluegreenContext): Promise<Turn> {
  const { recorded, header, sample, fresh } = watch
  if (!recorded && sample !== undefined) await ports.trace.start(bakeTrace(live), header, sample)
  if (fresh !== undefined) await ports.trace.append(bakeTrace(live), fresh)
  return { weight: 1, more: true }
}

async function start(plan: Advance, context: BluegreenContext, facts: BluegreenFacts): Promise<Turn> {
  const { ports } = context
  const { settings, artifact } = facts
  const { header, sample } = plan.watch
  if (sample === undefined) throw unavailable('blind', 'the metric source does not answer')
  const { deployment, slot, generation } = plan.staged
  const { plannedTicks, tickMs } = settings
  const data = { deployment, rollout: deployment, slot, generation, ...mannersOf(plan, facts), plannedTicks, tickMs }
  const started = draft(context, aboutStaged(artifact, plan.staged), { kind: 'rollout.started', key: 'started', data })
  await record(context, facts, () => [started])
  await ports.trace.start(deployment, header, sample)
  return advance(plan, context, facts)
}

/** By what steps and what rule green is brought out. */
function mannersOf({ watch }: Advance, { settings, router }: BluegreenFacts) {
  const { profileName, rule } = settings
  if (router.engine === undefined) return { profile: profileName, rule }
  return { profile: router.engine.name, rule: watch.seesNothing ? 'of its analysis' : rule }
}

async function tick(plan: Advance, context: BluegreenContext, facts: BluegreenFacts): Promise<Turn> {
  const { fresh } = plan.watch
  if (fresh !== undefined) await context.ports.trace.append(plan.staged.deployment, fresh)
  return advance(plan, context, facts)
}

async function advance(plan: Advance, context: BluegreenContext, facts: BluegreenFacts): Promise<Turn> {
  const { leaseMs } = facts.settings
  const target = { slot: plan.staged.slot, weight: plan.weight, fence: fenceOf(facts), leaseMs }
  return orGoBack(plan, context, facts, async () => {
    const shifted =
      facts.router.engine === undefined
        ? await shift(context, target)
        : await tellEngine(context, plan, { ...target, blue: otherSlot(target.slot) })
    await recordTick(plan, context, facts, shifted)
    return { ...shifted, more: context.inputs.mode !== 'step' }
  })
}

/** Goes back at once when the router refuses a weight or holds another one, unless the release cannot go back. */
async function orGoBack(
  plan: SteeringStep,
  context: BluegreenContext,
  facts: BluegreenFacts,
  forward: () => Promise<Turn>
): Promise<Turn> {
  try {
    return await forward()
  } catch (thrown) {
    if (plan.kind !== 'complete' && !isRoutersFault(thrown) && leavesTrafficAlone(thrown, context, facts.settings)) {
      return retreat({ staged: plan.staged, cause: thrown }, context, facts)
    }
    if (!isRoutersFault(thrown) || facts.settings.onFailure === 'hold') throw thrown
    // The tick's line was kept on the way forward.
    const watch = { ...plan.watch, fresh: undefined }
    return rollBack({ ...plan, watch, weight: 0, reason: thrown.code }, context, facts)
  }
}

async function recordTick(plan: Advance, context: BluegreenContext, facts: BluegreenFacts, { weight }: Shifted) {
  const { staged, watch, judge, held } = plan
  const { deployment, slot } = staged
  const about = aboutStaged(facts.artifact, staged)
  const events = lockRenewal(context, facts, staged)
  if (held !== undefined && facts.environment?.rollout?.held === undefined) {
    events.push(
      draft(context, about, {
        kind: 'rollout.held',
        key: `held/${held}`,
        data: { deployment, slot, reason: held, weight }
      })
    )
  } else if (held === undefined && (isGiven(plan) || Math.abs(weightBefore(facts, watch) - weight) > 1e-9)) {
    const data = { deployment, weight, elapsedMs: (watch.lines.at(-1)?.t ?? 0) * 1000, evidence: judge.wealth }
    const key = `shifted/${watch.lines.length}/${weight}`
    events.push(draft(context, about, { kind: 'rollout.shifted', key, data }))
  }
  if (events.length === 0) return
  await record(context, facts, () => events)
}

function isGiven({ kind, engine }: Advance): boolean {
  return kind === 'start' || engine === 'hand-over'
}

/** An engine moves traffic between two looks, so what it had is what was recorded of it. */
function weightBefore({ router, environment }: BluegreenFacts, watch: Watch): number {
  return router.engine === undefined ? watch.weight : (environment?.rollout?.weight ?? 0)
}
