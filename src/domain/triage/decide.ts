import type { ReasonCode } from '../reasons/index.ts'
import type { Severity } from '../severity/level.ts'
import { type Case, openCase, type TriageRules } from './case.ts'
import type { Evidence } from './evidence.ts'
import type { GateAnswer } from './gate.ts'
import { askGates } from './gates.ts'

export const decisions = ['merge', 'wait', 'review', 'standard', 'blocked'] as const
export type Decision = (typeof decisions)[number]

export interface Triaged {
  readonly decision: Decision
  /** The gate that decided, where the answer is no or not yet. */
  readonly reason: ReasonCode | undefined
  /** One sentence for people. */
  readonly because: string
  readonly severity: Severity
  readonly gates: readonly GateAnswer[]
  readonly opened: Case
}

/** Decides one pull request from its evidence alone; the same evidence and rules give the same answer. */
export function decide(evidence: Evidence, rules: TriageRules): Triaged {
  const opened = openCase(evidence, rules)
  const gates = askGates(opened)
  const { severity } = opened.security
  return { ...choose(opened, gates), severity, gates, opened }
}

type Choice = Pick<Triaged, 'decision' | 'reason' | 'because'>

function choose(one: Case, gates: readonly GateAnswer[]): Choice {
  const { severity } = one.security
  const malware = gates.find(gate => gate.gate === 'malware' && gate.status === 'failed')
  if (malware !== undefined) return { decision: 'blocked', reason: malware.code, because: malware.text }
  if (severity === 'none' || severity === 'low') {
    return {
      decision: 'standard',
      reason: undefined,
      because: severity === 'none' ? 'not a security update' : 'low severity'
    }
  }
  if (severity !== 'critical') {
    return {
      decision: 'review',
      reason: undefined,
      because: severity === 'unknown' ? 'the severity is unknown' : `${severity} severity`
    }
  }
  return chooseCritical(one, gates)
}

function chooseCritical(one: Case, gates: readonly GateAnswer[]): Choice {
  const closed = gates.filter(gate => gate.status === 'failed' || gate.status === 'unknown')
  const [first] = closed
  if (first !== undefined) return { decision: 'blocked', reason: first.code, because: `${first.gate}: ${first.text}` }
  if (isMajor(one) && one.rules.criticalMajor === 'label') {
    return { decision: 'review', reason: undefined, because: 'critical, but a major step' }
  }
  if (one.rules.critical === 'label')
    return { decision: 'review', reason: undefined, because: 'critical, and the policy asks for a person' }
  const waits = gates.find(gate => gate.status === 'waiting')
  if (waits !== undefined) return { decision: 'wait', reason: waits.code, because: `${waits.gate}: ${waits.text}` }
  return { decision: 'merge', reason: undefined, because: 'critical, proven and green' }
}

/** Anything that is not known to be a small step counts as a large one. */
function isMajor({ steps }: Case): boolean {
  return steps.some(
    step => !['none', 'patch', 'minor'].includes(step.delta) && (step.direct !== false || step.delta === 'downgrade')
  )
}
