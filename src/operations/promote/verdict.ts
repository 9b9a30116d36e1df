import { type GateAnswer, isOpen } from '../../domain/gate/gate.ts'
import type { Refusal, Refused } from './proposal.ts'

/** A lock that somebody else holds is no verdict about the digest, so that no is not recorded. */
export function refuse(gates: readonly GateAnswer[], possible: Date | undefined): Refused | Refusal {
  const closed = gates.filter(gate => !isOpen(gate))
  // What somebody has to mend is the better reason than what time heals.
  const worst = closed.find(gate => gate.nextPossible === undefined) ?? closed[0]
  const reason = worst?.code ?? 'gate-unknown'
  const no = { gates, reason, nextPossible: possible }
  if (closed.every(gate => gate.gate === 'lock')) {
    return { proceed: false, kind: 'refused', outcome: 'conflict', ...no }
  }
  return { proceed: true, kind: 'refuse', ...no }
}
