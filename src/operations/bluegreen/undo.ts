import { conflict } from '../../domain/failure.ts'
import { harmedRequests } from '../../domain/judge/harmed.ts'
import { errorRate, sumOf } from '../../domain/judge/windows.ts'
import { environmentKey, foldLedger } from '../../domain/ledger/state.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { LedgerView } from '../../ports/ledger.ts'
import type { Turn } from './apply.ts'
import { type Bake, bakeTrace } from './bake.ts'
import type { BluegreenContext } from './context.ts'
import { keepDecision } from './decision.ts'
import { draft } from './drafts.ts'
import { incidentDraft } from './incident-draft.ts'
import type { BluegreenFacts } from './observe.ts'
import { becauseOf } from './seen.ts'
import { makeLive } from './shift.ts'
import { tellPeople } from './telling.ts'

export interface Undo {
  readonly bake: Bake
  readonly reason: ReasonCode
}

/** Gives a completed rollout's traffic back to the version before it: traffic, ledger with its incident, page. */
export async function undo({ bake, reason }: Undo, context: BluegreenContext, facts: BluegreenFacts): Promise<Turn> {
  const { ports } = context
  const { live, watch } = bake
  const began = ports.clock.now()
  const decided = watch.decided ?? { reason, weight: 1, at: began.toISOString() }
  if (!watch.recorded && watch.sample !== undefined) {
    await ports.trace.start(bakeTrace(live), watch.header, watch.sample).catch(() => undefined)
  }
  await keepDecision(context, bakeTrace(live), decided)
  await giveBack(bake, context)
  const rollbackMs = ports.clock.now().getTime() - began.getTime()
  if (watch.fresh !== undefined) await ports.trace.append(bakeTrace(live), watch.fresh)
  const about = { artifact: facts.artifact, digest: live.digest, deployment: live.deployment }
  const summary = becauseOf(reason, facts.settings, watch)
  const data = {
    deployment: live.deployment,
    slot: live.slot,
    reason,
    weight: 1,
    detectedAt: decided.at,
    rollbackMs,
    harmed: await harmed(bake, context),
    evidence: 1,
    summary,
    holdUntil: new Date(facts.now.getTime() + facts.settings.holdMs).toISOString()
  }
  const rolledBack = draft(context, about, { kind: 'rollout.rolled-back', key: 'rolled-back', data })
  const subject = { about, buildId: live.buildId, weight: 1, reason, detail: summary }
  await ports.ledger.append(view => {
    confirmLive(view, context, facts, bake)
    return { events: [rolledBack, incidentDraft(subject, context, view)] }
  })
  return { weight: 0, shiftMs: rollbackMs, end: await tellPeople(context, facts, live.deployment) }
}

/** Under the fence that the router knows: whoever has steered since then has a higher one, and is not overridden. */
async function giveBack({ previous }: Bake, context: BluegreenContext): Promise<void> {
  const { fence } = await context.ports.router.read()
  await makeLive(context, previous.slot, fence)
}

function confirmLive(
  view: LedgerView,
  { inputs }: BluegreenContext,
  { artifact }: BluegreenFacts,
  { live }: Bake
): void {
  const here = foldLedger(view.events).environments.get(environmentKey(artifact, inputs.environment))
  const ended = view.events.some(({ key }) => key === `${artifact}/${live.deployment}/rolled-back`)
  if (ended || here?.live?.deployment === live.deployment) return
  throw conflict('lock-lost', `${live.deployment} is no longer live in ${inputs.environment}`)
}

/** Failures in the bake beyond the rate that blue had while there was one, and those of the rollout. */
async function harmed({ live, watch }: Bake, { ports }: BluegreenContext): Promise<number> {
  const lines = (await ports.trace.read(live.deployment))?.lines ?? []
  const { requests, errors } = sumOf(watch.lines, 'green')
  return harmedRequests(lines) + Math.max(0, errors - requests * errorRate(sumOf(lines, 'blue')))
}
