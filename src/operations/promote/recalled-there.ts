import { askGates } from '../../domain/gate/all-gates.ts'
import { recallGate } from '../../domain/gate/evidence-gates.ts'
import type { GateFacts } from '../../domain/gate/facts.ts'
import { isOpen } from '../../domain/gate/gate.ts'
import type { Refusal } from './proposal.ts'

/** That a recalled digest is there already is no news to be calm about, whichever way it is asked for. */
export function recalledThere(facts: GateFacts): Refusal | undefined {
  const { target, digest, rules } = facts
  const recall = recallGate(facts)
  if (isOpen(recall)) return undefined
  const live = target?.live?.digest === digest
  const placed = live ? target?.live : target?.staged?.digest === digest ? target.staged : undefined
  if (placed === undefined) return undefined
  const found = `It is ${live ? 'live' : 'staged'} already, in slot ${placed.slot}, although it was ${recall.found}.`
  const next = `sluice promote --mode=rollback --environment=${rules.environment} takes it out.`
  return { proceed: true, kind: 'refuse', gates: askGates(facts), reason: recall.code ?? 'gate-unknown', found, next }
}
