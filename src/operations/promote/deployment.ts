import { Failure, toFailure } from '../../domain/failure.ts'
import { otherSlot, type Slot } from '../../domain/slot.ts'
import type { Running } from '../../ports/slots.ts'
import type { Problem, PromoteContext } from './context.ts'
import type { PromotionFacts } from './facts.ts'
import type { Placement } from './proposal.ts'

/**
 * Takes the artifact out of its store, and through the environment's own store where it has one; the bytes that are
 * deployed are the bytes that were read back from there. Throws `artifact-missing` and `artifact-altered`.
 */
export async function fetchVerified({ ports }: PromoteContext, facts: PromotionFacts): Promise<string> {
  const { digest } = facts.gates
  const { store, destination, quarantine } = ports
  if (destination === undefined) return store.fetch(digest, quarantine)
  if ((await destination.find(digest)) === undefined) {
    const found = await store.find(digest)
    const file = await store.fetch(digest, quarantine)
    const name = found?.fileName ?? 'artifact'
    const copied = await destination.put(file, { fileName: name, mediaType: 'application/octet-stream' })
    if (copied.digest !== digest) throw altered(destination.location, digest, copied.digest)
  }
  return destination.fetch(digest, quarantine)
}

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

function altered(location: string, digest: string, found: string): Failure {
  const message = `${location} holds other bytes: expected ${digest}, found ${found}`
  return new Failure({ kind: 'unavailable', code: 'artifact-altered', message })
}
