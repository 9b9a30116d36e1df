import { Failure, toFailure } from '../../domain/failure.ts'
import { otherSlot, type Slot } from '../../domain/slot.ts'
import type { Running } from '../../ports/slots.ts'
import type { Problem, PromoteContext } from './context.ts'
import type { PromotionFacts } from './facts.ts'
import type { Placement } from './proposal.ts'

/** The idle slot is about to be replaced, so no traffic may reach it; believed only when the router says so. */
export async function quieten(
  plan: Placement,
  { ports }: PromoteContext,
  facts: PromotionFacts,
  fence: number
): Promise<void> {
  const live = facts.gates.target?.live
  if (ports.router === undefined || live === undefined || plan.slot === live.slot) return
  const seen = await ports.router.read()
  if (seen.blue === live.slot && seen.weight === 0) return
  await giveTrafficTo(live.slot, ports.router, fence)
}

/** Makes one slot live in the router, and reads that back. */
export async function giveTrafficTo(
  slot: Slot,
  router: NonNullable<PromoteContext['ports']['router']>,
  fence: number
): Promise<void> {
  await router.finalize(slot, fence)
  const seen = await router.read()
  if (seen.blue === slot && seen.weight === 0) return
  const message = `the router was told that slot ${slot} is live, and answers ${seen.blue} with ${seen.weight} beside it`
  throw new Failure({ kind: 'unavailable', code: 'router-lied', message })
}

/** Puts the artifact into its slot; answers the problem when that did not work. */
export async function deploy(
  plan: Placement,
  { ports }: PromoteContext,
  facts: PromotionFacts,
  file: string
): Promise<Running | Problem> {
  const { artifact, digest, rules } = facts.gates
  const { environment } = rules
  const { slot } = plan
  if (plan.kind === 'return') {
    const running = await ports.slots.list(artifact, environment)
    const found = running.find(one => one.slot === slot && one.digest === digest)
    return found ?? { code: 'deploy-failed', detail: `slot ${slot} does not run it any more` }
  }
  try {
    return await ports.slots.place({ artifact, environment, slot, digest, buildId: facts.buildId, file })
  } catch (thrown) {
    const { code, message, hint } = toFailure(thrown)
    return { code: code === 'bug' ? 'deploy-failed' : code, detail: message, output: hint }
  }
}

/** Undoes a failed placement. Answers what went wrong with that, if anything did. */
export async function goBack(
  plan: Placement,
  { ports }: PromoteContext,
  facts: PromotionFacts
): Promise<string | undefined> {
  const { artifact, rules, target } = facts.gates
  const { environment } = rules
  const live = target?.live
  if (plan.kind === 'return' || (live !== undefined && live.slot === otherSlot(plan.slot))) return undefined
  try {
    if (live === undefined) await ports.slots.stop(artifact, environment, plan.slot)
    else {
      const { digest, buildId, slot } = live
      const file = await (ports.destination ?? ports.store).fetch(digest, ports.quarantine)
      await ports.slots.place({ artifact, environment, slot, digest, buildId, file })
    }
    return undefined
  } catch (thrown) {
    return `and what ran before could not be put back: ${toFailure(thrown).message}`
  }
}
