import { provenanceGate, recallGate, testsGate } from './evidence-gates.ts'
import type { GateFacts } from './facts.ts'
import type { GateAnswer, GateName } from './gate.ts'
import { lockGate, previousGate, rollbackTargetGate, smokeGate, soakGate } from './stage-gates.ts'

/** Asks every gate that the policy asks for, in the order in which people read them. */
export function askGates(facts: GateFacts): readonly GateAnswer[] {
  const { rules } = facts
  const staged = rules.after !== undefined
  const asked: readonly (GateAnswer | false)[] = [
    provenanceGate(facts),
    rules.requires.length > 0 && testsGate(facts),
    staged && previousGate(facts),
    staged && rules.asksSmoke && smokeGate(facts),
    staged && rules.soak > 0 && soakGate(facts),
    rules.asksApprovals && notKnown('approvals'),
    rules.asksWindow && notKnown('window'),
    rules.asksFreeze && notKnown('freeze'),
    lockGate(facts),
    recallGate(facts),
    rollbackTargetGate(facts)
  ]
  return asked.filter(answer => answer !== false)
}

/** A gate that the policy asks for and that cannot be answered here stays closed. */
function notKnown(gate: GateName): GateAnswer {
  return { gate, status: 'unknown', code: 'gate-unknown', text: 'cannot be answered here, so it is closed' }
}
