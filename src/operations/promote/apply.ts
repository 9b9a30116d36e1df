import type { Running } from '../../ports/slots.ts'
import type { SmokeAnswer } from '../../ports/smoke.ts'
import { abortStaged } from './abort.ts'
import { recordCompleted, recordFailed, recordStaged } from './completion.ts'
import type { Problem, PromoteContext, Promoted } from './context.ts'
import { recordDecision } from './decision.ts'
import { deploy, goBack, quieten } from './deployment.ts'
import { bringOver } from './destination.ts'
import type { PromoteFacts, PromotionFacts, RecallFacts } from './facts.ts'
import { writeMetadata } from './metadata.ts'
import type { Placement, PromoteStep } from './proposal.ts'
import { takePlace, tellPlace } from './queue.ts'
import { recordRecall } from './recall.ts'
import { recordRefusal } from './refusal.ts'
import { checkHealth } from './smoke.ts'
import { sleepTowards } from './wait.ts'
import { writeOff } from './write-off.ts'

/** Carries one decision out. A placement is fetched and verified before anything is written about it. */
export async function apply(plan: PromoteStep, context: PromoteContext, facts: PromoteFacts): Promise<Promoted> {
  if (plan.kind === 'recall') return recordRecall(plan, context, facts as RecallFacts)
  const about = facts as PromotionFacts
  switch (plan.kind) {
    case 'refuse':
      return recordRefusal(plan, context, about)
    case 'queue':
      return { ended: 'queued', queued: await takePlace(context, about) }
    case 'write-off':
      return writeOff(plan, context, about)
    case 'wait':
      return sleepTowards(plan, context)
    case 'abort':
      return abortStaged(plan, context, about)
    default:
      return carryOut(plan, context, about)
  }
}

/** Decision and lock first, then the deploy, then the outcome: a rerun after a crash finds how far it came. */
async function carryOut(plan: Placement, context: PromoteContext, facts: PromotionFacts): Promise<Promoted> {
  const { file, copied } = plan.kind === 'return' ? { file: '' } : await bringOver(context, facts)
  const allowed = await recordDecision(plan, context, facts).catch(async (thrown: unknown) => {
    throw await tellPlace(thrown, context, facts)
  })
  await quieten(plan, context, facts, allowed.fence)
  const placed = await deploy(plan, context, facts, file)
  if ('code' in placed) return giveUp(plan, context, facts, { problem: placed })
  const smoke = plan.kind === 'return' ? undefined : await checkHealth(plan, context, facts, placed)
  if (smoke !== undefined && smoke.verdict !== 'pass' && smoke.verdict !== 'flaky-pass') {
    const problem = { code: 'smoke-failed' as const, detail: smoke.lines.join('\n') }
    return giveUp(plan, context, facts, { problem, smoke, running: placed })
  }
  if (plan.kind === 'stage') await recordStaged(plan, context, facts, placed)
  else await recordCompleted(plan, context, facts, allowed, placed)
  const metadata = await writeMetadata(plan, context, facts)
  return { ended: plan.kind === 'stage' ? 'staged' : 'completed', running: placed, smoke, metadata, copied }
}

/** What was live stays live: it is put back where it was displaced, and the lock is free again. */
async function giveUp(
  plan: Placement,
  context: PromoteContext,
  facts: PromotionFacts,
  seen: { readonly problem: Problem; readonly smoke?: SmokeAnswer; readonly running?: Running }
): Promise<Promoted> {
  const trouble = await goBack(plan, context, facts)
  const detail = [seen.problem.detail, trouble].filter(text => text !== undefined).join('\n')
  const problem = { ...seen.problem, detail }
  await recordFailed(plan, context, facts, problem)
  return { ...seen, ended: 'failed', problem }
}
