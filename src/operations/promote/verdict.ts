import { type GateAnswer, isOpen } from '../../domain/gate/gate.ts'
import type { Queue, Refusal } from './proposal.ts'

/** A lock that somebody else holds is no verdict about the digest, so that no is not recorded. */
export function refuse(gates: readonly GateAnswer[], possible: Date | undefined): Queue | Refusal {
  const closed = gates.filter(gate => !isOpen(gate))
  // What somebody has to mend is the better reason than what time heals.
  const worst = closed.find(gate => gate.nextPossible === undefined) ?? closed[0]
  const reason = worst?.code ?? 'gate-unknown'
  const no = { gates, reason, nextPossible: possible }
  if (closed.every(gate => gate.gate === 'lock')) {
    return { proceed: true, kind: 'queue', ...no }
  }
  return { proceed: true, kind: 'refuse', ...no }
}
