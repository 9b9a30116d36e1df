import { approvalsGate } from './approvals.ts'
import { secondPersonGate, triggerGate } from './emergency-gates.ts'
import { provenanceGate, recallGate, testsGate } from './evidence-gates.ts'
import type { GateFacts } from './facts.ts'
import { bypass, type GateAnswer, type GateName, isOpen } from './gate.ts'
import { lockGate, previousGate, rollbackTargetGate, smokeGate, soakGate } from './stage-gates.ts'
import { freezeGate, windowGate } from './time-gates.ts'

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
    rules.approvals !== undefined && approvalsGate(facts),
    rules.manual === 'hotfix' && triggerGate(facts),
    rules.windows.length > 0 && windowGate(facts),
    rules.freeze.length > 0 && freezeGate(facts),
    lockGate(facts),
    recallGate(facts),
    rollbackTargetGate(facts)
  ]
  return asked.filter(answer => answer !== false)
}

/** The same answers when a hotfix skips what it names: then somebody else must want it too. */
export function askGatesUnder(hotfix: readonly GateName[], facts: GateFacts): readonly GateAnswer[] {
  const answers = bypass(askGates(facts), hotfix)
  const skips = answers.some(({ status }) => status === 'bypassed')
  const second = skips ? secondPersonGate(facts) : undefined
  return second === undefined ? answers : [...answers, second]
}

/** A year and a bit: whoever waits longer has another question. */
const furthestMs = 400 * 86_400_000
const mostLooks = 400

/**
 * Finds the first time at which every gate could be open, if nothing but time changes.
 * Undefined when something else has to change first. A window may close again before a soak is over, so each
 * candidate is asked anew.
 */
export function nextPossible(
  facts: GateFacts,
  ask: (facts: GateFacts) => readonly GateAnswer[] = askGates
): Date | undefined {
  let now = facts.now
  for (let look = 0; look < mostLooks; look += 1) {
    const closed = ask({ ...facts, now }).filter(answer => !isOpen(answer))
    if (closed.length === 0) return now
    const times = closed.map(answer => Date.parse(answer.nextPossible ?? ''))
    const latest = Math.max(...times)
    if (!(latest > now.getTime() && latest <= facts.now.getTime() + furthestMs)) return undefined
    now = new Date(latest)
  }
  return undefined
}
