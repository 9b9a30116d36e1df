import type { EventDraft } from '../../domain/ledger/event.ts'
import type { Actionable, Context } from '../../operation.ts'
import type { ReleaseSlotInputs, ReleaseSlotPorts } from './inputs.ts'
import type { ReleaseSlotFacts } from './observe.ts'
import type { ReleaseSlotPlan } from './plan.ts'

/** Appends who gave the slot free and what it was held for. The same hold is given free once. */
export async function apply(
  { release }: Actionable<ReleaseSlotPlan>,
  { inputs, ports, run }: Context<ReleaseSlotInputs, ReleaseSlotPorts>,
  { artifact, now }: ReleaseSlotFacts
): Promise<number> {
  const { environment, reason } = inputs
  const events = release.map(({ slot, ...saved }): EventDraft => {
    const subject = { artifact, environment, digest: saved.digest }
    const key = `${artifact}/${environment}/slot-released/${slot}/${saved.until}`
    const data = { slot, reason, saved: { digest: saved.digest, until: saved.until, reason: saved.reason } }
    const who = { time: now.toISOString(), actor: run.actor, causes: [], policy: ports.policyDigest }
    return { kind: 'slot.released', key, subject, data, ...who }
  })
  await ports.ledger.append(() => ({ events }))
  return release.length
}
