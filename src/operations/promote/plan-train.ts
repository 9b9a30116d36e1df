import type { PromotionFacts } from './facts.ts'
import type { PromoteInputs } from './inputs.ts'
import type { PromotePlan } from './proposal.ts'
import { recalledThere } from './recalled-there.ts'

/**
 * Decides what the clock says. Slots that went by are written off first; a slot that was used stays used; one that
 * has nothing new to carry is written off too. Undefined: the slot is free, and the gates decide.
 */
export function planTrain(inputs: PromoteInputs, facts: PromotionFacts): PromotePlan | undefined {
  const { train, gates } = facts
  if (train === undefined) return undefined
  const writes = inputs.mode !== 'plan' && !inputs.dryRun
  if (train.missed.length > 0 && writes) return { proceed: true, kind: 'write-off', slots: train.missed }
  const now = gates.now.getTime()
  const { slot, used, passed, next } = train
  const departs = next === undefined ? 'it never departs again' : `it departs ${new Date(next).toISOString()}`
  const stay = (text: string, reason: 'train-not-due' | 'train-released' | 'train-missed') =>
    ({ proceed: false, kind: 'unchanged', text, reason }) as const
  if (slot === undefined) return stay(`No slot of this train is due; ${departs}.`, 'train-not-due')
  if (used !== undefined) return stay(`${slot.key} released ${used.buildId || used.digest}.`, 'train-released')
  if (passed !== undefined) return stay(`${slot.key} went by: ${passed}.`, 'train-missed')
  if (now < slot.at) return early(inputs, facts, slot.at)
  if (now >= slot.closes) return stay(`The time of ${slot.key} is over; ${departs}.`, 'train-missed')
  const stands = gates.target?.live?.digest === gates.digest
  if (!stands || !writes || recalledThere(gates) !== undefined) return undefined
  return { proceed: true, kind: 'write-off', slots: [{ slot: slot.key, reason: 'nothing new' }] }
}

function early(inputs: PromoteInputs, facts: PromotionFacts, at: number): PromotePlan {
  const until = new Date(at)
  if (at <= facts.began.getTime() + inputs.wait) return { proceed: true, kind: 'wait', gates: [], until }
  const no = { proceed: false, kind: 'refused', outcome: 'refused', gates: [] } as const
  return { ...no, reason: 'train-not-due', nextPossible: until }
}
